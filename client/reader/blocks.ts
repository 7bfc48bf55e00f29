import type { Mark } from '../citation/marks.js';
import type { PageStretch } from './furniture.js';
import { paragraphsOf, placeIn, type Paragraph } from './paragraphs.js';
import type { ReaderCitation, ReaderNote } from './useDocument.js';

/** A paragraph with the citations in it and the notes called in it. */
export interface Block {
  readonly paragraph: Paragraph;
  readonly marks: readonly Mark[];
  readonly notes: readonly BlockNote[];
}

export interface BlockNote {
  readonly note: ReaderNote;
  readonly marks: readonly Mark[];
}

interface Source {
  readonly text: string;
  readonly mediaType: string;
  readonly pages: readonly PageStretch[];
  readonly notes: readonly ReaderNote[];
  readonly citations: readonly ReaderCitation[];
}

/** The document as it is read: each note goes with the paragraph that calls it, or follows the note before it. */
export function blocksOf(source: Source): readonly Block[] {
  const callOuts = source.notes.flatMap((note) =>
    note.callOut === null ? [] : [{ ...note.callOut, note: note.id }],
  );
  const paragraphs = paragraphsOf({
    text: source.text,
    pages: source.pages,
    notes: source.notes.flatMap((note) => note.spans),
    callOuts,
    markdown: source.mediaType === 'text/markdown',
  });
  const homes = homesOf(paragraphs, source.notes);
  const marks = byNote(source.citations);
  const inBody = marks.get('') ?? [];
  return paragraphs.map((paragraph, index) => ({
    paragraph,
    marks: inBody.flatMap((citation) => placed(citation, paragraph)),
    notes: source.notes
      .filter((note) => homes.get(note.id) === index)
      .map((note) => ({ note, marks: marks.get(note.id) ?? [] })),
  }));
}

/** Citations by the id of their note; those of the body under ''. */
export function byNote(citations: readonly ReaderCitation[]): ReadonlyMap<string, readonly ReaderCitation[]> {
  const groups = new Map<string, ReaderCitation[]>();
  for (const citation of citations) {
    const key = citation.note?.id ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return groups;
}

function homesOf(
  paragraphs: readonly Paragraph[],
  notes: readonly ReaderNote[],
): ReadonlyMap<string, number> {
  const called = new Map<string, number>();
  paragraphs.forEach((paragraph, index) => {
    for (const insertion of paragraph.insertions)
      if (insertion.what === 'call-out') called.set(insertion.note, index);
  });
  const homes = new Map<string, number>();
  let last = 0;
  for (const note of notes) {
    last = called.get(note.id) ?? last;
    homes.set(note.id, last);
  }
  return homes;
}

function placed(citation: ReaderCitation, paragraph: Paragraph): readonly Mark[] {
  const [first] = citation.spans;
  const last = citation.spans.at(-1);
  if (first === undefined || last === undefined) return [];
  const within = placeIn(paragraph, { start: first.start, end: last.end });
  return within === null ? [] : [{ ...citation, within }];
}

export interface Part {
  readonly key: string;
  readonly title: string;
  /** First and last note called under the heading; null where none is. */
  readonly notes: readonly [number, number] | null;
}

/** The headings of a document with the notes under each; title and author above the first are left out. */
export function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { key: string; title: string; numbers: number[] }[] = [];
  for (const { paragraph, notes } of blocks) {
    if (paragraph.heading) parts.push({ key: paragraph.key, title: paragraph.text, numbers: [] });
    parts.at(-1)?.numbers.push(...notes.map(({ note }) => note.number));
  }
  const begins = Math.max(
    0,
    parts.findIndex((part) => part.numbers.length > 0),
  );
  return parts.slice(begins).map(({ key, title, numbers }) => {
    const [first] = numbers;
    const last = numbers.at(-1);
    return { key, title, notes: first === undefined || last === undefined ? null : [first, last] };
  });
}
