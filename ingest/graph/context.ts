import { readingView } from '#ingest/pages/reading.js';
import type { View } from '#ingest/pages/view.js';
import type { ReadDocument } from '#schema/apparatus.js';
import type { Span } from '#schema/selector.js';

/** Characters looked at on either side of a citation for the ends of its sentence. */
const REACH = 400;

/**
 * The sentence around a citation of the body, as a reader reads it. It does not reach into notes or over a page's
 * end; a sentence longer than 400 characters to a side is cut at a word.
 */
export function sentenceAround(read: ReadDocument, spans: readonly Span[]): View {
  const { text, pages } = read.document;
  const [from, to] = [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
  const page = pages.find(({ span }) => span[0] <= from && from < span[1])?.span ?? [0, text.length];
  const lastPage = pages.find(({ span }) => span[0] < to && to <= span[1])?.span ?? page;
  const notes = read.notes.flatMap((note) => note.spans);
  const floor = Math.max(page[0], from - REACH, ...notes.filter((n) => n[1] <= from).map((n) => n[1]));
  const roof = Math.min(lastPage[1], to + REACH, ...notes.filter((n) => n[0] >= to).map((n) => n[0]));
  const start = from - sinceSentence(text.slice(floor, from));
  const end = to + untilSentence(text.slice(to, roof));
  const middle: Span[] =
    spans.length > 1
      ? [[start, spans[0]?.[1] ?? to], ...spans.slice(1, -1), [spans.at(-1)?.[0] ?? to, end]]
      : [[start, end]];
  return readingView(text, middle);
}

/** Characters from the last sentence's end, or from a blank line, to the end of `before`. */
function sinceSentence(before: string): number {
  const ends = [
    ...before.matchAll(/[.?!]["”’)\]]{0,2}[^\s\w]{0,3}\s+(?=["“‘(]?\p{Lu}\p{L}{2}|$)|\n\s*\n/gu),
  ].filter(
    (end) =>
      !/\b(?:art|arts|para|paras|no|nos|v|vs|p|pp|cf|see|e\.g|i\.e|Mr|Ms|Dr|Prof|Res|Doc|U\.N|S\.C)$/i.test(
        before.slice(0, end.index),
      ),
  );
  const last = ends.at(-1);
  return last ? before.length - last.index - last[0].length : before.length - firstWord(before);
}

/** Characters up to and with the next sentence's end. */
function untilSentence(after: string): number {
  const end = /[.?!]["”’)\]]{0,2}(?=\s|\d|$)|\n\s*\n/.exec(after);
  return end ? end.index + (end[0].trim() === '' ? 0 : end[0].length) : Math.max(after.lastIndexOf(' '), 0);
}

function firstWord(text: string): number {
  return text.length < REACH ? 0 : text.indexOf(' ') + 1;
}
