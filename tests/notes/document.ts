import type { DocumentText } from '#schema/document.js';
import { splitNotes, type SplitNotes } from '#ingest/notes/index.js';
import { readingView } from '#ingest/pages/reading.js';
import { readPages } from '#ingest/sources/index.js';

export interface SplitDocument extends SplitNotes {
  readonly document: DocumentText;
  /** "12: Id. at 4." for each note, as a reader reads it. */
  readonly lines: readonly string[];
  /** "12 law.": the word before each call-out. */
  readonly calls: readonly string[];
  readonly bodyText: string;
}

/** Page text through the source and the splitter. */
export async function split(text: string, name = 'page.txt'): Promise<SplitDocument> {
  const document = await readPages(new TextEncoder().encode(text), name);
  const found = splitNotes(document);
  const read = (spans: Parameters<typeof readingView>[1]): string => readingView(document.text, spans).text;
  return {
    ...found,
    document,
    lines: found.notes.map((note) => `${note.number}: ${read(note.spans)}`),
    calls: found.notes
      .filter((note) => note.callOut !== null)
      .map((note) => `${note.number} ${wordBefore(text, note.callOut?.[0] ?? 0)}`),
    bodyText: read(found.body),
  };
}

function wordBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 30), at)
      .split(/\s/)
      .at(-1) ?? ''
  );
}
