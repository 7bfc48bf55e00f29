import { datesIn } from '#ingest/kinds/shape/dates.js';

/** A full date in a text. */
export interface PrintedDate {
  readonly text: string;
  readonly iso: string;
}

/** "last visited Jan. 2, 2019", "accessed 2 January 2019": when a writer looked at a page; null where that is not said. */
export function lastVisited(text: string): PrintedDate | null {
  const from = /\b(?:visited|accessed|consulted|retrieved)\b/i.exec(text)?.index;
  if (from === undefined) return null;
  const rest = text.slice(from, from + 40);
  const date = datesIn(rest).find(({ iso }) => iso !== null);
  return date?.iso ? { text: rest.slice(date.start, date.end), iso: date.iso } : null;
}
