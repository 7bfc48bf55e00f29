import { expect, test } from 'vitest';
import { apparatus, inNote, noteNumbers, sameWork, seed } from './read.js';

const read = await seed('seized-abroad-sued-at-home.txt');

test('it has notes 1 to 28, all of them called in the body', () => {
  expect(noteNumbers(read)).toEqual(Array.from({ length: 28 }, (_, i) => i + 1));
  expect(read.notes.every(({ callOut }) => callOut !== null)).toBe(true);
});

test('note 4: Id. is Alvarez-Machain of note 3, then a treaty', () => {
  expect(apparatus(read, 4)).toEqual(['id case -> 3', 'full treaty -> self']);
});

test('short forms of cases lead to their full citations', () => {
  expect(sameWork(read, '14.1', '6.2')).toBe(true);
  expect(sameWork(read, '22.1', '1.1')).toBe(true);
  expect(sameWork(read, '22.2', '3.1')).toBe(true);
});

test('note 10 compares one article with two', () => {
  expect(inNote(read, 10)).toHaveLength(3);
  expect(
    inNote(read, 10)
      .slice(0, 2)
      .map(({ signal }) => signal),
  ).toEqual(['Compare', 'with']);
});

test('the case discussed in note 19 is nested in a parenthetical', () => {
  expect(inNote(read, 19).map(({ form, nested }) => `${form} ${nested}`)).toEqual(['id false', 'full true']);
});

test('note 28 comes back to Stephens and Wuerth', () => {
  expect(sameWork(read, '28.1', '10.3')).toBe(true);
  expect(sameWork(read, '28.2', '16.1')).toBe(true);
});
