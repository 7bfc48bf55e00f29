import type { Span } from '#schema/selector.js';

/**
 * A text made for reading (line ends joined, hyphens resolved) that knows where each of its characters
 * stands in the document. Nothing is edited: the document's text stays as it is.
 */
export interface View {
  readonly text: string;
  /** For each character of `text`, its offset in the document; rises, never falls. One longer than `text`. */
  readonly offsets: Int32Array | readonly number[];
  /** The stretches of the document that the view was made of. */
  readonly spans: readonly Span[];
}

/**
 * The document's spans behind view characters [start, end): cut where the view's own spans are cut,
 * so that a citation that runs over a page break has two.
 */
export function sourceSpans(view: View, start: number, end: number): Span[] {
  if (end <= start) return [];
  const from = view.offsets[start] ?? 0;
  const to = (view.offsets[end - 1] ?? 0) + 1;
  return view.spans.map(([a, b]): Span => [Math.max(a, from), Math.min(b, to)]).filter(([a, b]) => b > a);
}
