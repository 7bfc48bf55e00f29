import type { Span } from '#schema/selector.js';
import type { DraftNote } from './assemble.js';
import type { CallCandidate } from './evidence.js';

/** Notes in a row that may have no call-out: more, and a number is taken for something else. */
const STRIDE = 4;

/** The call-outs of endnotes, whose numbers come in the same order as the notes wherever they stand. Linear. */
export function linkFarCalls(notes: readonly DraftNote[], calls: readonly CallCandidate[]): (Span | null)[] {
  const spans: (Span | null)[] = notes.map(() => null);
  let next = 0;
  for (const call of calls) {
    if (call.number === 0) continue;
    const ahead = notes.slice(next, next + STRIDE).findIndex((note) => note.number === call.number);
    if (ahead < 0) continue;
    spans[next + ahead] = call.span;
    next += ahead + 1;
  }
  return spans;
}
