import type { Anchor, Spotted } from './anchor.js';
import { caseNumbers } from './case-number.js';
import { laterForms } from './later.js';
import { neutral } from './neutral.js';
import { reported } from './reporter.js';
import { resolutions } from './resolution.js';
import { statutes } from './statute.js';
import { symbols } from './symbol.js';
import { treaties } from './treaty.js';

const ANCHORS: readonly Anchor[] = [
  reported,
  neutral,
  caseNumbers,
  symbols,
  resolutions,
  statutes,
  treaties,
  laterForms,
];

/** Citations in running text, in order, none over another: of two at one place the one that begins first stays. `more`: what only this text has. */
export function spotCitations(text: string, more: Anchor = () => []): Spotted[] {
  const all = [...ANCHORS, more]
    .flatMap((anchor) => anchor(text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Spotted[] = [];
  let reached = 0;
  for (const spotted of all) {
    if (spotted.start < reached) continue;
    kept.push(spotted);
    reached = spotted.end;
  }
  return kept;
}
