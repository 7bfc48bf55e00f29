import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, joined, paragraphFrom } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

const COURT = /\bINTERNATIONAL COURT OF JUSTICE\b/i;
const CASE = /\((?<parties>\p{Lu}[^()]{3,80} (?:v\.|\/) [^()]{3,80})\)/u;

/** A judgment, opinion or order of the International Court of Justice: by its official citation, else its name and day. */
export const worldCourt: Identify = (head) => {
  if (!COURT.test(head.flat.slice(0, 400))) return null;
  const official = findCell(head, /^Official citation\b:?/i);
  const date = dayOf(head);
  if (official !== null) {
    const [, ...lines] = paragraphFrom(head, official.at);
    const reading = readLine(joined(lines));
    const last = lines.at(-1);
    if (reading.kind === 'case' && reading.title !== null && last !== undefined)
      return { title: reading.title, reading: { ...reading, date: reading.date ?? date }, end: last.end };
  }
  const parties = findCell(head, CASE);
  if (parties === null) return null;
  const before = head.cells.slice(0, parties.at);
  const beside = before.filter(({ paragraph }) => paragraph === parties.cell.paragraph);
  const above = before.filter(({ paragraph }) => paragraph === before.at(-1)?.paragraph);
  const named = [...(beside.length > 0 ? beside : above), parties.cell];
  const title = recase(
    joined(named)
      .replace(/\bV\. /, 'v. ')
      .replace(/^CASE CONCERNING (?:THE )?/, ''),
  );
  return {
    title,
    reading: decisionOf(title, date),
    end: parties.cell.end,
  };
};
