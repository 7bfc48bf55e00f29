import { datesIn } from '#ingest/kinds/shape/dates.js';
import { findCell } from './head.js';
import type { Identify } from './identity.js';
import { bareName } from './party.js';
import { decisionOf, readLine } from './said.js';

const COURT = /^(?:In the )?Supreme Court of the United States$/i;
const CAPTION = /^(?<left>\p{Lu}[^;:]{1,150}?) v\. (?<right>\p{Lu}[^;:]{1,150})$/u;
// "No. 12–96. Argued February 27, 2013—Decided June 25, 2013"
const DECIDED = /^Nos?\. (?<number>\d{2}[-–]\d{1,5})\b.{0,80}?(?:Decided (?<day>\p{L}+ \d{1,2}, \d{4}))?$/u;

/** A slip opinion of the Supreme Court of the United States: its caption, its number, the day of its decision. */
export const usSupremeCourt: Identify = (head) => {
  const court = findCell(head, COURT);
  const caption = findCell(head, CAPTION, court?.at);
  const number = findCell(head, DECIDED, court?.at);
  if (court === null || caption === null || number === null) return null;
  const { left = '', right = '' } = caption.found.groups ?? {};
  const title = `${bareName(left)} v. ${bareName(right)}`;
  const date = datesIn(number.found.groups?.['day'] ?? '')[0]?.iso ?? null;
  return {
    title,
    reading: decisionOf(
      title,
      date,
      readLine(`No. ${number.found.groups?.['number'] ?? ''}`.replace('–', '-')).identifiers,
    ),
    end: Math.max(caption.cell.end, number.cell.end),
  };
};
