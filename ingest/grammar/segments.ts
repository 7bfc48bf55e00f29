import type { Segment } from '#ingest/kinds/kind.js';
import type { Ranges, Typography } from '#ingest/pages/typography.js';
import { urlsOf } from './urls.js';

/** A citation's own matter as the kinds read it: view characters [start, end). */
export function segmentOf(text: string, start: number, end: number, style: Typography | null): Segment {
  const own = text.slice(start, end);
  return {
    text: own,
    italics: style === null ? null : within(style.italics, start, end),
    smallCaps: style === null ? null : within(style.smallCaps, start, end),
    ...urlsOf(own),
  };
}

/** One stretch and a later one behind it, as if it stood there. */
export function segmentWith(
  text: string,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
  style: Typography | null,
): Segment {
  const [own, later] = [segmentOf(text, start, end, style), segmentOf(text, from, to, style)];
  const moved = (ranges: Ranges | null) =>
    (ranges ?? []).map(([a, b]): [number, number] => [a + end - start, b + end - start]);
  return {
    ...own,
    text: own.text + later.text,
    italics: own.italics && [...own.italics, ...moved(later.italics)],
    smallCaps: own.smallCaps && [...own.smallCaps, ...moved(later.smallCaps)],
  };
}

function within(ranges: Ranges, start: number, end: number): [number, number][] {
  const inside: [number, number][] = [];
  for (const [from, to] of ranges) {
    if (from >= end) break;
    if (to > start) inside.push([Math.max(from, start) - start, Math.min(to, end) - start]);
  }
  return inside;
}
