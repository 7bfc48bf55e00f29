import { datesIn } from '#ingest/kinds/shape/dates.js';
import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, paragraphFrom, type Cell, type Head } from './head.js';
import type { Identify } from './identity.js';
import { readLine, yearOf } from './said.js';

const NUMBER = /^(?:COM|SEC|SWD|JOIN)\s?\(\d{4}\) \d{1,4}(?: final)?$/;
const SORT =
  /^(?:Proposal for a|Report from|Communication from|Commission staff working|White Paper|Green Paper|Joint communication|Amended proposal|Opinion\b)/i;

/** A paper of the European Commission: its number alone in a line, and what it is. */
export const commissionPaper: Identify = (head) => {
  const number = findCell(head, NUMBER);
  const sort = findCell(head, SORT, number?.at);
  if (number === null || sort === null) return null;
  const reading = readLine(number.cell.text.replace(/\s?\(/, '('));
  const cells = titleFrom(head, sort.at);
  const dated = findCell(head, /^Brussels, /)?.cell.text.replace(/^Brussels, (?:the )?/, '') ?? '';
  const date = datesIn(dated)[0]?.iso ?? null;
  const title = cells.map(({ text }) => recase(text)).join(' ');
  return {
    title,
    reading: { ...reading, title, year: yearOf(date) ?? reading.year, date },
    end: (cells.at(-1) ?? number.cell).end,
  };
};

/** From the sort of the paper to the end of the paragraph that says its subject. */
function titleFrom(head: Head, from: number): readonly Cell[] {
  const near = head.cells.slice(from, from + 8);
  const subject = near.findIndex(({ text }) => /^(?:on|concerning|laying down|establishing)\b/i.test(text));
  if (subject < 0) return paragraphFrom(head, from);
  return [...near.slice(0, subject), ...paragraphFrom(head, from + subject).slice(0, 5)];
}
