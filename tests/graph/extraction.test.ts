import { describe, expect, it } from 'vitest';
import { toExtraction } from '#ingest/graph/extraction.js';
import { sample } from './read-sample.js';

const extraction = toExtraction(sample(), { withText: false });

describe('toExtraction', () => {
  it('tells of the document', () => {
    expect(extraction.document).toMatchObject({
      name: 'sample.txt',
      pages: 1,
      title: 'On Cooperation',
      authors: ['Ann Lee'],
    });
  });
  it('holds the text only when asked for', () => {
    expect(extraction.text).toBeUndefined();
    expect(toExtraction(sample(), { withText: true }).text).toContain('States must cooperate.');
  });
  it('gives a full citation its fields', () => {
    expect(extraction.notes[0]?.citations[0]).toMatchObject({
      id: '1.1',
      form: 'full',
      kind: 'treaty',
      signal: 'See',
      title: 'Rome Statute of the International Criminal Court',
      pinpoint: 'art. 89',
      refersTo: null,
      work: 'w1',
      confidence: 0.9,
    });
  });
  it('leads Id. to its work by the citation before', () => {
    expect(extraction.notes[1]?.citations[0]).toMatchObject({
      form: 'id',
      kind: 'treaty',
      refersTo: '1.1',
      work: 'w1',
      title: null,
    });
  });
  it('lists references of the body', () => {
    expect(extraction.bodyReferences).toMatchObject([
      { text: 'Article 89 of the Rome Statute', kind: 'treaty', work: 'w1', pinpoint: 'Article 89' },
    ]);
  });
  it('cuts spans out of the untouched text', () => {
    const [start, end] = extraction.notes[1]?.citations[0]?.spans[0] ?? [0, 0];
    expect(sample().document.text.slice(start, end)).toBe('Id. art. 87(7)');
  });
});
