import { recase } from '#ingest/kinds/shape/recase.js';
import { findCell, joined, paragraphFrom } from './head.js';
import type { Identify } from './identity.js';
import { dayOf, decisionOf, readLine } from './said.js';

const APPLICATION = /\(?Applications? nos?\.? ?(\d{1,5}\/\d\d)/i;
const COURT = /\b(?:European|Inter-American|African) Court (?:of|on) Human\b/i;
const AFTER = /^\(|^(?:JUDGMENT|DECISION|ORDER|ADVISORY)\b/;

/** A judgment of a court of human rights: "CASE OF ROE v. FRANCE", "(Application no. 1/09)" at Strasbourg. */
export const humanRightsCourt: Identify = (head) => {
  const named = findCell(head, /^CASE OF\b/);
  const number = findCell(head, APPLICATION, named?.at);
  if (named === null || (number === null && !COURT.test(head.flat))) return null;
  const cells = paragraphFrom(head, named.at, AFTER);
  const title = recase(
    joined(cells)
      .replace(/^CASE OF (?:THE )?/, '')
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
    end: number?.cell.end ?? cells.at(-1)?.end ?? 0,
  };
};
