import type { CrossReference } from '#schema/citation.js';
import type { Outcome } from '#schema/outcome.js';
import type { Memory } from '../memory.js';
import { noteOf } from '../memory.js';

/** A cross-reference is placed at its note, ahead or back, or at a Part. It means no work. */
export function resolveCrossReference(citation: CrossReference, memory: Memory): Outcome {
  const { targetNote, targetPart } = citation;
  const here = noteOf(citation.place);
  if (targetNote === null) {
    const part = targetPart === null ? 'another place of the text' : `Part ${targetPart}`;
    return { status: 'placed', citation: citation.id, note: null, reason: `Points to ${part}` };
  }
  const known = here === 'body' || memory.status({ series: here.series, note: targetNote }) !== null;
  const reason = known
    ? `Points to note ${targetNote}`
    : `Points to note ${targetNote}, which is not in the document`;
  return { status: 'placed', citation: citation.id, note: targetNote, reason };
}
