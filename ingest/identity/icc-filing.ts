import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, joined, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf } from './said.js';

// "ICC-02/05-01/09-302 06-07-2017 1/55 EC PT": the registry's stamp on each page
const STAMP = /\b(ICC-\d\d\/\d\d(?:-\d\d\/\d\d)?-\d[A-Za-z0-9-]*) +(\d\d)-(\d\d)-(\d{4}) +\d+\/\d+/;
// "No.: ICC-02/05-01/09": the record's number, that of all its filings
const RECORD = /\bN(?:o|°)\.?:? ?ICC-\d\d\/\d\d/;

/** A decision or filing of the International Criminal Court: stamp, accused, and what it is called under "Public". */
export const iccFiling: Identify = (head, facts) => {
  const stamp = STAMP.exec(head.flat);
  if (stamp === null && !RECORD.test(head.flat)) return null;
  const [, number, day = '', month = '', year = ''] = stamp ?? [];
  const date = stamp === null ? dayOf(head) : `${year}-${month}-${day}`;
  const called = calledIn(head);
  const parties = accusedIn(head.flat);
  const own =
    called?.title ?? (facts.title !== null && !/^ICC-|\d\/\d/.test(facts.title) ? facts.title : null);
  const title = [parties, own].filter((part) => part !== null).join(', ');
  if (title === '') return null;
  return {
    title,
    reading: decisionOf(
      parties ?? own,
      date,
      number === undefined ? [] : [{ scheme: 'docket', value: number }],
    ),
    end: called?.end ?? findCell(head, /ICC-\d/)?.cell.end ?? 0,
  };
};

const NAMES = /PROSECUTOR VS?\.? ((?:[\p{Lu}’'.-]{2,},? ?){1,14})/u;

function accusedIn(flat: string): string | null {
  const names = NAMES.exec(flat.replace(/\bv(s?\.)/, (_, end: string) => `V${end.toUpperCase()}`))?.[1];
  return names === undefined ? null : `Prosecutor v. ${recase(names.trim().replace(/,$/, ''))}`;
}

// how public it is stands above what it is called
const OPEN = /^(?:Public|Confidential|Under seal|Secret|URGENT)\b/i;
const AFTER = /^(?:Source\b|.{0,60}\bto be notified\b|Document to|\d{1,3}\. |I\. |No\.|\d+\/\d+)/i;
const LONGEST = 8;

/** The lines between "Public" and those that say who made it or who is to be told. */
function calledIn(head: Head): { readonly title: string; readonly end: number } | null {
  const open = findCell(head, OPEN);
  if (open === null) return null;
  const from = open.at + 1;
  const rest = head.cells.slice(from, from + LONGEST + 1);
  const until = rest.findIndex(({ text }) => AFTER.test(text));
  const cells = rest
    .slice(0, until < 0 ? LONGEST : until)
    .filter(({ text }) => !OPEN.test(text) && !/^with\b/i.test(text));
  const last = cells.at(-1);
  const title = joined(cells).replace(/^[“"'‘]|[”"'’]?(?:, ?ICC-\d.{0,60})?$/g, '');
  return last === undefined || title.length < 6 ? null : { title, end: last.end };
}
