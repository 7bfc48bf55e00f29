import type { View } from '#ingest/pages/view.js';
import type { Span } from '#schema/selector.js';

/**
 * Where a stretch of the document stands in a view: the view's characters from the first span's start to the
 * last span's end, [start, end). Empty where the view holds none of it. O(log n).
 */
export function within(view: View, spans: readonly Span[]): Span {
  const [from, to] = [spans[0]?.[0], spans.at(-1)?.[1]];
  if (from === undefined || to === undefined) return [0, 0];
  const start = firstAt(view, from);
  let end = Math.max(start, firstAt(view, to));
  // a blank that the view put in has the offset of the character before it
  while (end > start && view.text[end - 1] === ' ') end--;
  return [start, end];
}

/** The first character of the view that stands at `offset` of the document or after it. */
function firstAt(view: View, offset: number): number {
  let [low, high] = [0, view.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
