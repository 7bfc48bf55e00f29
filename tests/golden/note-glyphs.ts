import type { DraftNote } from './draft.js';
import { glyph, type Glyph } from './glyphs.js';

/** Label and space, then the note's own characters. */
export const labelled = (note: DraftNote, label: string): Glyph[] => [
  glyph(label.trimEnd(), 'label', note.number),
  glyph(' ', 'label', note.number),
  ...noteGlyphs(note),
];

/** The note's characters. Archive codes and addresses are printed as they are. */
export function noteGlyphs(note: DraftNote): Glyph[] {
  const locked = new Set<number>();
  for (const { index, 0: text } of note.text.matchAll(
    /(?<=https?:\/\/)[^\s>]+|(?<=perma\.cc\/)[A-Z0-9-]+/gu,
  )) {
    for (let i = index; i < index + text.length; i += 1) locked.add(i);
  }
  return Array.from({ length: note.text.length }, (_, i) =>
    glyph(note.text.charAt(i), 'note', note.number, i, locked.has(i)),
  );
}
