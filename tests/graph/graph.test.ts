import { describe, expect, it } from 'vitest';
import { documentId, toGraph } from '#ingest/graph/index.js';
import { sample } from './read-sample.js';

const graph = toGraph(sample(), '/papers/sample.txt');
const row = (id: string) => graph.citations.find((citation) => citation.id === id);

describe('toGraph', () => {
  it('names the document by its place', () => {
    expect(graph.document.id).toBe(documentId('/papers/sample.txt'));
    expect(documentId('/papers/sample.txt')).not.toBe(documentId('/papers/other.txt'));
  });
  it('gives the same rows for the same document', () => {
    expect(toGraph(sample(), '/papers/sample.txt')).toEqual(graph);
  });
  it('reads notes as a reader does, with the page as printed', () => {
    expect(graph.notes.map((note) => [note.id, note.pageLabel, note.text])).toEqual([
      ['n1', '77', 'See Rome Statute of the International Criminal Court, art. 89.'],
      ['n2', '77', 'Id. art. 87(7).'],
    ]);
  });
  it('places a citation within its note’s text', () => {
    const { note, within = [0, 0] } = row('1.1') ?? {};
    const text = graph.notes.find((one) => one.id === note)?.text.slice(...within);
    expect(text).toBe('Rome Statute of the International Criminal Court, art. 89');
  });
  it('places a citation of the body within its sentence', () => {
    const { context, note, within = [0, 0] } = row('b.1') ?? {};
    expect([note, context]).toEqual([null, 'Article 89 of the Rome Statute says so.']);
    expect(context?.slice(...within)).toBe('Article 89 of the Rome Statute');
  });
  it('names the provision', () => {
    expect(['1.1', '2.1', 'b.1'].map((id) => row(id)?.outcome)).toMatchObject([
      { status: 'resolved', provision: 'art. 89', antecedent: null },
      { status: 'resolved', provision: 'art. 87(7)', antecedent: '1.1', method: 'note-before' },
      { status: 'resolved', provision: 'art. 89', antecedent: '1.1' },
    ]);
  });
  it('gives Id. the kind of what it means', () => {
    expect(row('2.1')?.kind).toBe('treaty');
  });
  it('lists the names of a work, without Id. and pinpoints', () => {
    const work = graph.works.find((one) => one.reading.kind === 'treaty');
    expect(work?.variants).toEqual([
      { text: 'Rome Statute', count: 1 },
      { text: 'Rome Statute of the International Criminal Court', count: 1 },
    ]);
  });
  it('gives every work a key', () => {
    expect(graph.works.every((work) => work.keys.length > 0)).toBe(true);
  });
  it('counts the document itself among its works', () => {
    const own = graph.works.find((work) => work.id === graph.document.work);
    expect(own).toMatchObject({
      reading: { title: 'On Cooperation' },
      authors: [{ key: 'lee, ann', name: 'Ann Lee' }],
    });
  });
  it('has no work of its own without a title', () => {
    const read = sample();
    const untitled = {
      ...read,
      document: { ...read.document, facts: { ...read.document.facts, title: null } },
    };
    expect(toGraph(untitled, '/x').document.work).toBeNull();
  });
});
