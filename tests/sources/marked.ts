import { splitNotes } from '#ingest/notes/index.js';
import { readingView } from '#ingest/pages/reading.js';
import { readPages } from '#ingest/sources/index.js';

/** What a reader makes of a marked-up document: the lines that tests look at. */
export async function readMarked(bytes: Uint8Array, name: string) {
  const document = await readPages(bytes, name);
  const { notes, body, findings } = splitNotes(document);
  const runs = document.pages.flatMap((page) => page.runs);
  const set = (how: 'italic' | 'smallCaps') =>
    runs.filter((run) => run[how]).map(({ span }) => document.text.slice(...span));
  return {
    document,
    notes,
    findings,
    text: document.text,
    body: readingView(document.text, body).text,
    lines: notes.map((note) => `${note.label}: ${readingView(document.text, note.spans).text}`),
    calls: notes.map(({ callOut }) => (callOut ? document.text.slice(...callOut) : null)),
    italics: set('italic'),
    smallCaps: set('smallCaps'),
  };
}
