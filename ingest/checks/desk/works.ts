import type { WorkKind } from '#schema/work.js';
import type { CitedInFull, Desk } from './index.js';

/** The full citations of each work of these kinds that is cited in full more than once, nested ones left out. */
export function groupedByWork(desk: Desk, kinds: readonly WorkKind[]): CitedInFull[][] {
  return desk.read.works
    .filter(({ reading }) => reading.kind !== null && kinds.includes(reading.kind))
    .map(({ id }) => desk.fullsOf(id).filter(({ citation }) => citation.confidence >= 0.6))
    .filter((fulls) => fulls.length > 1);
}
