import { expect, test } from 'vitest';
import { apparatus, inNote, noteNumbers, sameWork, seed } from './read.js';

const read = await seed('the-empty-dock.txt');

test('it has notes 1 to 72, all of them called in the body', () => {
  expect(noteNumbers(read)).toEqual(Array.from({ length: 72 }, (_, i) => i + 1));
  expect(read.notes.filter(({ number, callOut }) => number > 0 && callOut === null)).toEqual([]);
});

test('it says what it is', () => {
  expect(read.document.facts.title?.toUpperCase()).toBe(
    'THE EMPTY DOCK: NON-COOPERATION AND THE ASSEMBLY OF STATES PARTIES',
  );
  expect(read.document.facts.authors).toEqual(['Edda Korvald']);
});

test('notes 23 and 50 run over the page', () => {
  expect(read.notes.find(({ number }) => number === 23)?.spans).toHaveLength(2);
  expect(read.notes.find(({ number }) => number === 50)?.spans).toHaveLength(2);
});

test('Id. in note 5 is the Rome Statute of note 4', () => {
  expect(apparatus(read, 5)).toEqual(['id treaty -> 4']);
  expect(inNote(read, 5)[0]?.pinpoint).toBe('art. 87(7)');
});

test('Id. after an Id. and after a supra ends at the work that they end at', () => {
  expect(sameWork(read, '42.1', '40.1')).toBe(true);
  expect(sameWork(read, '27.1', '4.1')).toBe(true);
  expect(sameWork(read, '38.1', '37.1')).toBe(true);
});

test('note 6 compares Gaeta with Akande', () => {
  expect(inNote(read, 6).map(({ signal }) => signal)).toEqual(['Compare', 'with']);
  expect(apparatus(read, 6)).toEqual(['full article -> self', 'full article -> self']);
});

test('note 9 cites two resolutions with their paragraphs', () => {
  expect(apparatus(read, 9)).toEqual(['full resolution -> self', 'full resolution -> self']);
  expect(inNote(read, 9).map(({ pinpoint }) => pinpoint)).toEqual(['¶ 4', '¶ 2']);
});

test('note 36 means the Akande of note 6 and not the one of note 30', () => {
  expect(sameWork(read, '36.1', '6.2')).toBe(true);
  expect(sameWork(read, '36.1', '30.2')).toBe(false);
});

test('note 45 sets three decisions against one another by their short names', () => {
  expect(sameWork(read, '45.1', '28.1')).toBe(true);
  expect(sameWork(read, '45.2', '32.1')).toBe(true);
  expect(sameWork(read, '45.3', '37.1')).toBe(true);
});

test('the cross-reference of note 18 looks ahead to note 51', () => {
  expect(apparatus(read, 18)).toEqual(['full case -> self', 'crossref none -> note 51']);
});

test('the two notes of the Assembly Procedures and the last supra of the Rome Statute resolve', () => {
  expect(sameWork(read, '64.1', '7.1')).toBe(true);
  expect(sameWork(read, '72.1', '4.1')).toBe(true);
  expect(sameWork(read, '72.2', '10.1')).toBe(true);
});

test('note 61 has a perma link and an address joined over the line end', () => {
  const zvobgo = inNote(read, 61)[1];
  expect(zvobgo?.form === 'full' && zvobgo.reading.perma).toBe('V3VQ-4ZZ3');
  expect(zvobgo?.form === 'full' && zvobgo.reading.urls).toEqual([
    'https://www.brookings.edu/articles/icc-sanctions-will-hurt-not-help-the-united-states',
  ]);
});

test('no check finds a fault', () => {
  expect(read.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});
