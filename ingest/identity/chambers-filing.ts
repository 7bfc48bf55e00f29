import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, joined, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

// "KSC-BC-2020-06/F00308/1 of 9", "KSC-BC-2020-07/IA001/F00005/RED/3 of 21": the stamp on each page
const STAMP = /\b(KSC-[A-Z]{2}-\d{4}-\d\d(?:\/[A-Z]{2}\d{3})?(?:\/F\d{5})?)(?=[/\s]|$)/;
// "Case No.: STL-11-01/I"
const LEBANON = /\bCase No\.?:? ?(STL-\d\d-\d\d(?:\/[A-Z]{1,3})*)/;
// "Case File No: 002/19-09-2007-ECCC-OCIJ", "Case File/Dossier No. 001/18-07-2007/ECCC/TC"
const FILE =
  /\b(?:Case|Dossier)(?: File)?(?:\/Dossier)? N[o°º]\.?:? ?(\d{3}\/\d\d-\d\d-\d{4}[-/](?:ECCC|[A-Z]{2,4})(?:[-/][A-Z]{2,4}(?: ?\(\d+\))?)?)/;

/**
 * A decision or filing of the chambers for Kosovo, Cambodia and Lebanon: the number of its case, and what it is called below the lines that say who may read it.
 */
export const chambersFiling: Identify = (head) => {
  const numbers = [...head.flat.matchAll(new RegExp(STAMP, 'g'))].map((found) => found[1] ?? '');
  const number =
    numbers.find((value) => value.includes('/F')) ??
    numbers[0] ??
    FILE.exec(head.flat)?.[1] ??
    LEBANON.exec(head.flat)?.[1] ??
    null;
  const called = number === null ? null : calledIn(head);
  if (number === null || called === null) return null;
  const title = recase(called.title);
  return {
    title,
    reading: decisionOf(title, dayOf(head), readLine(`Case No. ${number}`).identifiers),
    end: called.end,
  };
};

// the last of the lines that say who may read it, and who has seen to that
const OPEN =
  /^(?:(?:Interim )?Classification\b.{0,60}|Type of document\b.{0,30}|Review of Interim Classification:?|Records Officer Name:?|Signature:?)$/i;
const VERSION =
  /^(?:(?:Public|Confidential|Strictly Confidential)(?: (?:Lesser )?Redacted)? Version of(?: the)?|with .{0,60} annex(?:es)?|with corrected front page|PUBLIC|CONFIDENTIAL)$/i;
const AFTER =
  /^(?:Specialist Prosecutor|(?:Acting )?Specialist Prosecutor[’']s|Counsel\b|Co-Prosecutors?\b|Accused\b|Charged\b|Filed by|Distribution|Before|Victims[’']|KSC-|Civil Part)/i;
const LONGEST = 8;

/** The first lines below that are no version of it. */
function calledIn(head: Head): { readonly title: string; readonly end: number } | null {
  const open = head.cells.findLastIndex(({ text }) => OPEN.test(text));
  if (open < 0 || findCell(head, AFTER, open) === null) return null;
  const from = head.cells.findIndex(({ text }, at) => at > open && !VERSION.test(text));
  const until = head.cells.findIndex(({ text }, at) => at > from && AFTER.test(text));
  const cells = head.cells
    .slice(from, Math.min(until, from + LONGEST))
    .filter(({ text }) => !VERSION.test(text));
  const last = cells.at(-1);
  return from < 0 || last === undefined || AFTER.test(cells[0]?.text ?? '')
    ? null
    : { title: joined(cells), end: last.end };
}
