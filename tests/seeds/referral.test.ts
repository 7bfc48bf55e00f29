import { expect, test } from 'vitest';
import { apparatus, inNote, noteNumbers, sameWork, seed } from './read.js';

const read = await seed('the-referral-as-a-genre.txt');

test('it has notes 1 to 30, all of them called in the body', () => {
  expect(noteNumbers(read)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  expect(read.notes.every(({ callOut }) => callOut !== null)).toBe(true);
});

test('notes 1, 3 and 7 cite two resolutions each', () => {
  for (const note of [1, 3, 7]) {
    expect(apparatus(read, note)).toEqual(['full resolution -> self', 'full resolution -> self']);
  }
});

test('a resolution that is cited once more is the same work', () => {
  expect(sameWork(read, '8.1', '3.2')).toBe(true);
  expect(sameWork(read, '12.1', '1.1')).toBe(true);
  expect(sameWork(read, '12.2', '1.2')).toBe(true);
  expect(sameWork(read, '22.2', '1.2')).toBe(true);
});

test('note 6, Id., is the report of note 5', () => {
  expect(apparatus(read, 6)).toEqual(['id report -> 5']);
});

test('note 11 is a meeting record, note 28 a draft and the meeting at which it failed', () => {
  expect(apparatus(read, 11)).toEqual(['full report -> self']);
  expect(inNote(read, 28)).toHaveLength(2);
});

test('note 21 cites Edda Korvald, and note 30 comes back to her', () => {
  expect(apparatus(read, 21)).toEqual(['full article -> self']);
  expect(sameWork(read, '30.1', '21.1')).toBe(true);
});
