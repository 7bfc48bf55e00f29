import { recase } from '#ingest/kinds/shape/recase.js';
import { squeeze } from '#ingest/kinds/shape/fold.js';
import { findCell, joined, partOf } from './head.js';
import type { Identify } from './identity.js';
import { readLine } from './said.js';

/** How a treaty opens. */
const OPENS =
  /^(?:Preamble$|The (?:States|High Contracting|Contracting|Governments)\b|Done at\b|Adopted (?:and|by|at|on)\b|Entry into force|The text of the|Opened for signature)/i;
/** Cells over which its title may run, and in which it opens. */
const TITLE = 4;
const TOP = 20;

/** The text of a treaty: a title that is one's name and nothing more, and its opening words below. */
export const treatyText: Identify = (head) => {
  const opening = findCell(partOf(head, 0, TOP), OPENS, 1);
  // the longest that is a name
  for (let count = Math.min(TITLE, opening?.at ?? 0); count > 0; count -= 1) {
    const cells = head.cells.slice(0, count);
    const title = recase(joined(cells));
    const reading = readLine(title);
    const last = cells.at(-1);
    if (reading.kind === 'treaty' && last && squeeze(reading.title ?? '') === squeeze(title))
      return { title, reading, end: last.end };
  }
  return null;
};
