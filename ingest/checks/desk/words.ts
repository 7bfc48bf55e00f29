import { sourceSpans } from '#ingest/pages/view.js';
import type { Span } from '#schema/selector.js';
import type { Cited, Desk } from './index.js';

/** Where some words of a citation of a note stand in the document; its whole extent where they are not found. */
export function placeOf(words: string, { citation, note }: Cited, desk: Desk): readonly Span[] {
  if (!note) return citation.spans;
  const view = desk.view(note);
  const from = view.offsets.indexOf(citation.spans[0]?.[0] ?? -1);
  const at = from < 0 ? -1 : view.text.indexOf(words, from);
  if (at < 0 || at + words.length > from + citation.text.length) return citation.spans;
  return sourceSpans(view, at, at + words.length);
}
