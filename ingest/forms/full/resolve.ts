import type { FullCitation } from '#schema/citation.js';
import type { Outcome } from '#schema/outcome.js';
import type { Memory } from '../memory.js';

/** A full citation means its own work; a repeated one stands on the first. */
export function resolveFull(citation: FullCitation, memory: Memory): Outcome {
  const work = memory.merged.workOf.get(citation.id);
  if (!work) throw new Error(`Unexpected full citation ${citation.id} without a work, expected one for each`);
  const antecedent = memory.firstFull(work);
  const label = memory.work(work).label;
  return {
    status: 'resolved',
    citation: citation.id,
    work,
    antecedent,
    method: 'itself',
    confidence: antecedent ? 0.96 : Math.max(0.5, citation.confidence),
    reason: antecedent
      ? `Cites ${label} in full again, first cited at ${antecedent}`
      : `Cites ${label} in full`,
  };
}
