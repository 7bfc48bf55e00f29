import type { Citation } from '#schema/citation.js';
import type { Note } from '#schema/note.js';
import { readNotes } from '#ingest/grammar/notes.js';
import type { View } from '#ingest/pages/view.js';

/** A view of a text that is already as a reader reads it. */
export function plainView(text: string): View {
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, i) => i), spans: [[0, text.length]] };
}

/** The citations of notes numbered from 1. */
export function readAll(...texts: string[]): Citation[] {
  const notes = texts.map((text, i): { note: Note; view: View } => ({
    note: {
      number: i + 1,
      series: 0,
      label: `${String(i + 1)}.`,
      page: 1,
      spans: [[0, text.length]],
      callOut: null,
      status: 'read',
    },
    view: plainView(text),
  }));
  return readNotes(notes, []);
}

/** The last note's citations, a line each: "See [full] text". Nested ones have a star: "[full*]". */
export function cited(...texts: string[]): string[] {
  return readAll(...texts)
    .filter((citation) => citation.place.in === 'note' && citation.place.note === texts.length)
    .map((citation) =>
      `${citation.signal ?? ''} [${citation.form}${citation.nested ? '*' : ''}] ${citation.text}`.trim(),
    );
}
