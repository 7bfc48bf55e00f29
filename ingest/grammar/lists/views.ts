import type { View } from '#ingest/pages/view.js';

/** The view from a character on. */
export function behind(view: View, at: number): View {
  return at === 0 ? view : { ...view, text: view.text.slice(at), offsets: view.offsets.slice(at) };
}

/** The view up to a character. */
export function upTo(view: View, end: number): View {
  return { ...view, text: view.text.slice(0, end), offsets: view.offsets.slice(0, end + 1) };
}

/** Other words, that all stand where the view's do. */
export function wholly(text: string, view: View): View {
  const [first, last] = [view.offsets[0] ?? 0, view.offsets[Math.max(0, view.text.length - 1)] ?? 0];
  return {
    ...view,
    text,
    offsets: Array.from({ length: text.length + 1 }, (_, i) => (i === 0 ? first : last)),
  };
}
