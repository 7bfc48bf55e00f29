import { findCell, joined, paragraphFrom } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, readLine, yearOf } from './said.js';

// "Neutral citation: A v B [2014] ZACC 30", "CITATION: R. v. Jordan, 2016 SCC 27"
const LABEL =
  /^(?:(?:Neutral|Official|Media neutral) )?citation(?: as)?: ?(?=\S)|^\[?(?:Indexed|Cite) as:? /i;
// "(IACtHR, 26 Nov. 2003)"
const COURT = /\([A-Z][A-Za-z ]{1,30}, \d{1,2} /;
const NEXT = /^[\p{L} ]{3,30}:/u;

/** A judgment that says how to cite it, parties and all. */
export const citedAs: Identify = (head) => {
  const label = findCell(head, LABEL);
  if (label === null) return null;
  const [first, ...others] = paragraphFrom(head, label.at);
  const until = others.findIndex(({ text }) => NEXT.test(text));
  const cells = [...(first ? [first] : []), ...others.slice(0, until < 0 ? 3 : until)];
  const reading = readLine(
    joined(cells)
      .replace(LABEL, '')
      .replace(/\.?\]$/, ''),
  );
  const last = cells.at(-1);
  if (reading.kind !== 'case' || reading.title === null || !last) return null;
  // a day with no number tells it too, where the citation says whose decision it is
  if (reading.identifiers.length === 0 && (reading.date === null || !COURT.test(last.text))) return null;
  const date = reading.date ?? dayOf(head);
  return {
    title: reading.title,
    reading: { ...reading, year: reading.year ?? yearOf(date), date },
    end: last.end,
  };
};
