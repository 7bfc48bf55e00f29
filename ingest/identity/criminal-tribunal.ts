import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, numbersOf } from './said.js';

const NUMBER = /\b(?:Case )?No\.? ?:? ?((?:IT|ICTR|SCSL|STL|MICT|KSC-\w{2})-[A-Z\d/().-]+\d[A-Z\d/().-]*)/;
const PROSECUTOR = /^(?:THE )?PROSECUTOR(?: v\.?)?$/i;
const ACCUSED = /^(?:\p{Lu}[\p{Lu}’'.-]+(?:,? |$)){1,8}/u;

/** A judgment or decision of an international criminal tribunal: "Case No. IT-95-17/1-A", "PROSECUTOR v. ROE". */
export const criminalTribunal: Identify = (head) => {
  const number = findCell(head, NUMBER);
  const prosecutor = findCell(head, PROSECUTOR);
  if (number === null || prosecutor === null) return null;
  const below = head.cells
    .slice(prosecutor.at + 1)
    .filter(({ text }) => !/^v(?:s|ersus)?\.?$|^-v\.?-$/i.test(text));
  const [accused] = below;
  if (accused === undefined || !ACCUSED.test(accused.text)) return null;
  const title = `Prosecutor v. ${recase(accused.text)}`;
  const date = dayOf(head);
  return {
    title,
    reading: decisionOf(title, date, numbersOf(number.found[1] ?? '')),
    end: accused.end,
  };
};
