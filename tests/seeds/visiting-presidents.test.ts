import { expect, test } from 'vitest';
import { apparatus, inNote, noteNumbers, sameWork, seed } from './read.js';

const read = await seed('visiting-presidents.txt');

test('it has notes 1 to 25, all of them called in the body', () => {
  expect(noteNumbers(read)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(read.notes.every(({ callOut }) => callOut !== null)).toBe(true);
});

test('note 5, ibid, is Jones of note 4', () => {
  expect(apparatus(read, 5)).toEqual(['id case -> 4']);
});

test('note 10, ibid, is the case of note 9', () => {
  expect(apparatus(read, 10)).toEqual(['id case -> 9']);
});

test('(n 1), (n 6), (n 8) and (n 18) lead to what they name', () => {
  expect(sameWork(read, '7.1', '1.1')).toBe(true);
  expect(sameWork(read, '23.1', '6.1')).toBe(true);
  expect(sameWork(read, '23.2', '8.1')).toBe(true);
  expect(sameWork(read, '24.1', '18.1')).toBe(true);
});

test('note 4 has a neutral citation and a report', () => {
  const [jones] = inNote(read, 4);
  expect(jones?.form === 'full' && jones.reading.identifiers.map(({ value }) => value)).toEqual([
    '[2006] UKHL 26',
    '[2007] 1 AC 270',
  ]);
});

test('note 14 is European legislation, note 11 a case of the Court of Justice', () => {
  expect(apparatus(read, 14)).toEqual(['full legislation -> self']);
  expect(apparatus(read, 11)).toEqual(['full case -> self']);
});

test('note 21 is a chapter in a collection', () => {
  const [webb] = inNote(read, 21);
  expect(webb?.form === 'full' && webb.reading).toMatchObject({
    kind: 'chapter',
    authors: ['Philippa Webb'],
    container: 'Hierarchy in International Law: The Place of Human Rights',
    year: 2012,
  });
});
