import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, joined, paragraphFrom, type Cell, type Head } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

const APPLICATION = /\(?Applications? nos?\.? ?(\d{1,5}\/(?:(?:19|20)\d\d|\d\d))(?!\d)/i;
const COURT = /\b(?:European|Inter-American|African) Court (?:of|on) Human\b/i;

/**
 * A judgment of a court of human rights: "CASE OF ROE v. FRANCE", "(Application no. 1/09)" at Strasbourg; "Case of Roe
 * v. Peru" at San José; "THE MATTER OF", the parties below and the application's number at Arusha.
 */
export const humanRightsCourt: Identify = (head) => {
  const ofCourt = COURT.test(head.flat);
  const cells = caseOf(head) ?? (ofCourt ? matterOf(head) : null);
  const last = cells?.at(-1);
  if (cells === null || last === undefined) return null;
  const number = findCell(head, APPLICATION, head.cells.indexOf(last));
  if (number === null && !ofCourt) return null;
  const title = recase(
    joined(cells)
      .replace(/^CASE OF (?:THE )?/i, '')
      .replace(/ V\.? /, ' v. '),
  );
  const date = dayOf(head);
  return {
    title,
    reading: decisionOf(
      title,
      date,
      number === null ? [] : readLine(`no. ${number.found[1] ?? ''}`).identifiers,
    ),
    end: number?.cell.end ?? last.end,
  };
};

// a sentence may open with "Case of" too
const CASE = /^CASE OF\b|^Case of .{3,120} v[.s]/;
const AFTER = /^\(|^(?:JUDGMENT|DECISION|ORDER|ADVISORY)\b|^(?:Judge?ment|Order) of\b/;

function caseOf(head: Head): readonly Cell[] | null {
  const named = findCell(head, CASE);
  return named === null ? null : paragraphFrom(head, named.at, AFTER);
}

const MATTER = /^(?:IN )?THE MATTER (?:OF|BETWEEN):?$/i;
/** Lines of both parties at most. */
const PARTIES = 10;

/** What stands between "THE MATTER OF" and the application's number, where "V." is among it. */
function matterOf(head: Head): readonly Cell[] | null {
  const matter = findCell(head, MATTER);
  const number = matter === null ? null : findCell(head, APPLICATION, matter.at);
  if (matter === null || number === null || number.at - matter.at > PARTIES) return null;
  const cells = head.cells.slice(matter.at + 1, number.at);
  return cells.some(({ text }) => /^v[.s]?(?:\s|$)/i.test(text)) ? cells : null;
}
