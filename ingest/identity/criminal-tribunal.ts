import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, type Cell, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, numbersOf } from './said.js';

// "Case No. IT-95-17/1-A", "Case: IT-05-86-AR73.1"; beside "Case No.:" in a column of its own
const NUMBER =
  /(?:^|\b(?:Case|No)\b\.? ?:? ?)((?:IT|ICTR|SCSL|STL|MICT|KSC-\w{2})-[A-Z\d/().-]+\d[A-Z\d/().-]*)/;
const PROSECUTOR = /^(?:THE )?PROSECUTOR(?: v\.?)?$/i;
// "NASER ROE", "Jean-Paul ROE and Ann MOE,"
const NAME = /^(?:(?:\p{Lu}[\p{L}’'.-]*|and|&),? ){0,8}\p{Lu}[\p{Lu}’'-]{2,},?$/u;
// what the paper is called, below the names and in capitals too
const CALLED =
  /\b(?:JUDGE?MENT|DECISION|ORDER|OPINION|MOTION|INDICTMENT|APPEAL|NOTICE|BRIEF|RESPONSE|REPLY|RULING|WARRANT|PUBLIC|CONFIDENTIAL|CORRIGENDUM)\b/;
/** Of more accused the first is named only. */
const MOST = 3;

/** A judgment or decision of an international criminal tribunal: "Case No. IT-95-17/1-A", "PROSECUTOR v. ROE". */
export const criminalTribunal: Identify = (head) => {
  const number = findCell(head, NUMBER);
  const prosecutor = findCell(head, PROSECUTOR);
  if (number === null || prosecutor === null) return null;
  const accused = accusedBelow(head, prosecutor.at + 1);
  const last = accused.at(-1);
  if (last === undefined) return null;
  const title = `Prosecutor v. ${listed(accused.map(({ text }) => recase(text.replace(/,$/, ''))))}`;
  const date = dayOf(head);
  return {
    title,
    reading: decisionOf(title, date, numbersOf(number.found[1] ?? '')),
    end: last.end,
  };
};

/** The lines of names from `from` on: none where the first that is no "v." is no name. */
function accusedBelow({ cells }: Head, from: number): readonly Cell[] {
  const below = cells
    .slice(from)
    .map((cell) => ({ ...cell, text: cell.text.replace(/ &$/, '') }))
    .filter(({ text }) => !/^(?:v(?:s|ersus)?\.?|-v\.?-|and)$/i.test(text));
  const until = below.findIndex(({ text }) => !NAME.test(text) || CALLED.test(text));
  return below.slice(0, until < 0 ? 1 : until);
}

function listed(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (names.length > MOST) return `${first} et al.`;
  const last = others.pop();
  return last === undefined ? first : `${[first, ...others].join(', ')} and ${last}`;
}
