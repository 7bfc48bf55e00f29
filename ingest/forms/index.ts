import type { MergedWorks } from '#ingest/works/index.js';
import type { Citation } from '#schema/citation.js';
import type { Note } from '#schema/note.js';
import type { Outcome } from '#schema/outcome.js';
import { unreachable } from '#schema/unreachable.js';
import { resolveCrossReference } from './crossref/resolve.js';
import { resolveFull } from './full/resolve.js';
import { resolveId } from './id/resolve.js';
import { newMemory } from './memory.js';
import type { Memory } from './memory.js';
import { resolveShort } from './short/resolve.js';
import { resolveSupra } from './supra/resolve.js';

/**
 * One outcome for each citation, in the same order: one fold with a memory, which knows only what stands before.
 * `citations` in reading order, notes before the body; `notes` say which note is lost or has prose only.
 */
export function resolveCitations(
  citations: readonly Citation[],
  merged: MergedWorks,
  notes: readonly Note[],
): readonly Outcome[] {
  const memory = newMemory(citations, merged, notes);
  return citations.map((citation) => {
    const outcome = round(resolve(citation, memory));
    memory.remember({ citation, outcome });
    return outcome;
  });
}

function resolve(citation: Citation, memory: Memory): Outcome {
  switch (citation.form) {
    case 'full':
      return resolveFull(citation, memory);
    case 'short':
      return resolveShort(citation, memory);
    case 'id':
      return resolveId(citation, memory);
    case 'supra':
      return resolveSupra(citation, memory);
    case 'crossref':
      return resolveCrossReference(citation, memory);
    default:
      return unreachable(citation);
  }
}

/** Confidences to two places: more would promise more than is known. */
function round(outcome: Outcome): Outcome {
  return outcome.status === 'resolved'
    ? { ...outcome, confidence: Math.round(outcome.confidence * 100) / 100 }
    : outcome;
}
