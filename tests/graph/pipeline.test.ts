import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { toExtraction } from '#ingest/graph/extraction.js';
import { toGraph } from '#ingest/graph/index.js';
import { readDocument } from '#ingest/pipeline.js';

const folder = fileURLToPath(new URL('../../seeds/documents/', import.meta.url));

describe.each(readdirSync(folder))('%s', (name) => {
  const bytes = readFileSync(folder + name);

  it('has one outcome for each citation', async () => {
    const read = await readDocument(bytes, name);
    expect(read.outcomes.map((outcome) => outcome.citation)).toEqual(
      read.citations.map((citation) => citation.id),
    );
    expect(new Set(read.citations.map((citation) => citation.id)).size).toBe(read.citations.length);
  });
  it('gives the same rows twice', async () => {
    const [first, second] = [await readDocument(bytes, name), await readDocument(bytes, name)];
    expect(toGraph(second, name)).toEqual(toGraph(first, name));
    expect(toExtraction(second, { withText: false })).toEqual(toExtraction(first, { withText: false }));
  });
  it('places every citation within its note or sentence', async () => {
    const { citations, notes } = toGraph(await readDocument(bytes, name), name);
    const texts = new Map(notes.map((note) => [note.id, note.text]));
    for (const { note, context, within, text } of citations) {
      const around = note === null ? context : texts.get(note);
      expect(around?.slice(...within)).toBe(text);
    }
  });
  it('names only works that it has', async () => {
    const { citations, works, document } = toGraph(await readDocument(bytes, name), name);
    const ids = new Set(works.map((work) => work.id));
    expect(
      citations.flatMap(({ outcome }) =>
        outcome.status === 'resolved' && !ids.has(outcome.work) ? [outcome.work] : [],
      ),
    ).toEqual([]);
    expect(document.work === null || ids.has(document.work)).toBe(true);
  });
});
