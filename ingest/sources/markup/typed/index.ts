import type { MarkedNote, Page } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { callMarks, type CallMark } from './calls.js';
import { noteHeads, type NoteHead } from './heads.js';
import { paragraphsOf } from './paragraphs.js';

/** Fewer are a stray figure. */
const FEWEST = 2;

/**
 * Notes that an author typed by hand in a word processor: figures in the text, raised or in brackets, and paragraphs
 * that begin with the same figures. None where fewer than half find their call-out before them, or the first does not:
 * such are numbered paragraphs. Linear.
 */
export function typedNotes(text: string, pages: readonly Page[]): MarkedNote[] {
  const paragraphs = paragraphsOf(text, pages);
  const heads = noteHeads(paragraphs);
  const calls = callMarks(text, paragraphs, heads);
  const callOuts = matched(heads, calls);
  const called = callOuts.filter((span) => span !== null).length;
  const first = heads.findIndex(({ mark }) => /\d/.test(mark));
  if (called < FEWEST || called * 2 < heads.length || callOuts[Math.max(0, first)] === null) return [];
  const lastCall = calls.at(-1)?.span[0] ?? 0;
  return heads.map((head, at): MarkedNote => {
    const next = heads[at + 1];
    // further paragraphs are a note's between it and its successor where no text is left to be called from
    const goesOn = head.start > lastCall && next !== undefined && Number(next.mark) === Number(head.mark) + 1;
    const end = goesOn ? paragraphs[next.at - 1]?.span[1] : undefined;
    return {
      number: Number(head.mark) || 0,
      label: head.mark,
      spans: [[head.textStart, end ?? head.end]],
      callOut: callOuts[at] ?? null,
    };
  });
}

/** For each head the first call-out with its mark that stands after the last one, or else before it. Linear. */
function matched(heads: readonly NoteHead[], calls: readonly CallMark[]): (Span | null)[] {
  const queues = new Map<string, { readonly spans: Span[]; next: number }>();
  for (const { mark, span } of calls) {
    const queue = queues.get(mark) ?? { spans: [], next: 0 };
    queue.spans.push(span);
    queues.set(mark, queue);
  }
  let last = -1;
  return heads.map(({ mark, start }) => {
    const queue = queues.get(mark);
    if (!queue) return null;
    const at = (place: number): number => queue.spans[place]?.[0] ?? Infinity;
    while (at(queue.next) <= last && at(queue.next + 1) < start) queue.next++;
    const span = queue.spans[queue.next];
    if (!span || span[0] >= start) return null;
    queue.next++;
    last = span[0];
    return span;
  });
}
