import { beforeAll, describe, expect, it } from 'vitest';
import { toGraph } from '#ingest/graph/index.js';
import { splitNotes } from '#ingest/notes/index.js';
import { readDocument } from '#ingest/pipeline.js';
import type { DocumentGraph } from '#schema/graph.js';
import { asHtml, asMarkdown, asPdf, asWord, type LaidOut } from './lay-out.js';
import { MANUSCRIPT } from './manuscript.js';

interface Read {
  readonly graph: DocumentGraph;
  /** Letters of the body before an offset: the same in every format, whatever stands between. */
  readonly lettersBefore: (offset: number) => number;
}

async function readOf({ name, bytes }: LaidOut): Promise<Read> {
  const read = await readDocument(bytes, name);
  const { text } = read.document;
  const { body } = splitNotes(read.document);
  const lettersBefore = (offset: number) =>
    body
      .map(([start, end]) => text.slice(start, Math.max(start, Math.min(end, offset))))
      .join('')
      .replace(/[^a-z]/gi, '').length;
  return { graph: toGraph(read, '/papers/a'), lettersBefore };
}

/** What the graph says, without places: those differ from format to format. */
function contentOf({ graph: { notes, citations, works, document }, lettersBefore }: Read) {
  const labels = new Map(works.map(({ id, label }) => [id, label]));
  return {
    notes: notes.map((note) => [
      note.number,
      note.status,
      note.text,
      note.callOut && lettersBefore(note.callOut[0]),
    ]),
    citations: citations.map(
      ({ id, note, form, kind, text: words, pinpoint, signal, hereinafter, outcome }) => ({
        ...{ id, note, form, kind, words, pinpoint, signal, hereinafter },
        outcome:
          outcome.status === 'resolved'
            ? [labels.get(outcome.work), outcome.provision, outcome.antecedent, outcome.method]
            : outcome.status,
      }),
    ),
    works: works.map(({ label, keys, reading, variants }) => ({ label, keys, reading, variants })),
    own: works.find(({ id }) => id === document.work)?.keys,
  };
}

describe('one document in every format', () => {
  let markdown: Read;
  beforeAll(async () => {
    markdown = await readOf(asMarkdown(MANUSCRIPT));
  });

  it('has its notes, and citations of all forms that lead to their works', () => {
    const { notes, citations } = markdown.graph;
    expect(notes.map(({ text }) => text)).toEqual(MANUSCRIPT.notes.map((text) => text.replace(/_/g, '')));
    const of = (form: string) => citations.filter((one) => one.form === form);
    expect([of('full').length, of('id').length, of('supra').length]).toEqual([8, 2, 5]);
    expect(citations.filter(({ outcome }) => outcome.status !== 'resolved')).toEqual([]);
  });

  it.each([
    [1, 300, false],
    [1, 400, true],
    [1, 520, true],
    [2, 300, false],
    [2, 340, true],
  ] as const)(
    'PDF in %d columns, %d points high, gives the graph of Markdown',
    async (columns, height, over) => {
      const read = await readOf(asPdf(MANUSCRIPT, columns, height));
      expect(read.graph.notes.some(({ spans }) => spans.length > 1)).toBe(over);
      expect(contentOf(read)).toEqual(contentOf(markdown));
    },
  );

  it.each([
    ['Word', asWord(MANUSCRIPT)],
    ['HTML', asHtml(MANUSCRIPT)],
  ])('%s gives the graph of Markdown', async (_, file) => {
    expect(contentOf(await readOf(file))).toEqual(contentOf(markdown));
  });
});
