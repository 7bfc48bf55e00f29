import { body } from './body.js';
import type { DraftNote } from './draft.js';
import { glyph, plain, type Glyph } from './glyphs.js';
import type { House } from './house.js';
import { labelled, noteGlyphs } from './note-glyphs.js';
import { titles } from './prose.js';
import type { Random } from './random.js';
import { wrap } from './wrap.js';

/** All notes after the text, under a heading of their own. */
export function endnoteLayout(notes: readonly DraftNote[], house: House, random: Random): Glyph[] {
  const set = (glyphs: readonly Glyph[]): Glyph[] => wrap(glyphs, house.width, house.hyphenates).flat();
  return [
    ...plain(`${random.pick(titles)}\n\n`, 'furniture'),
    ...body(notes, random).flatMap((block) => [...set(block.glyphs), ...plain('\n', 'body')]),
    ...plain('\f', 'furniture'),
    ...plain(`${random.pick(['Notes', 'NOTES', 'Endnotes'])}\n\n`, 'furniture'),
    ...notes.flatMap((note) => [
      ...set(labelled(note, house.label(note.number))),
      ...(house.blankBetweenNotes ? plain('\n', 'furniture') : []),
    ]),
  ];
}

/** Markdown: "[^12]" and "[^12]: ", titles of books and cases between asterisks, a line for a paragraph. */
export function markdownLayout(notes: readonly DraftNote[], _house: House, random: Random): Glyph[] {
  return [
    ...plain(`# ${random.pick(titles)}\n\n`, 'furniture'),
    ...body(notes, random, (note) => `[^${note}]`).flatMap(({ glyphs, heading }) => [
      ...plain(heading ? '## ' : '', 'furniture'),
      ...glyphs,
      ...plain('\n\n', 'body'),
    ]),
    ...notes.flatMap((note) => [
      glyph(`[^${note.number}]: `, 'label', note.number),
      ...emphasised(note),
      ...plain('\n\n', 'furniture'),
    ]),
  ];
}

/** The note's characters with asterisks around the titles that print sets in italics. */
function emphasised(note: DraftNote): Glyph[] {
  const stars = new Set<number>();
  for (const { kind, form, span, fields } of note.citations) {
    if (form !== 'full' || (kind !== 'book' && kind !== 'case') || !fields.title) continue;
    const at = note.text.indexOf(fields.title, span[0]);
    if (at < 0 || at + fields.title.length > span[1]) continue;
    stars.add(at).add(at + fields.title.length);
  }
  return noteGlyphs(note).flatMap((one) =>
    stars.has(one.index) ? [glyph('*', 'note', note.number), one] : [one],
  );
}
