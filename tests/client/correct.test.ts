import { describe, expect, it } from 'vitest';
import { citingDocuments } from '#client/work/correct/citing.js';
import { changesIn, wrongIn, type Draft } from '#client/work/correct/edits.js';
import { editInWords } from '#client/work/correct/words.js';

const LOTUS: Draft = {
  kind: 'case',
  label: 'Lotus',
  title: 'S.S. Lotus',
  authors: 'Ann Lee; Bo Moe',
  institution: '',
  container: 'P.C.I.J. (ser. A)',
  volume: '10',
  page: '',
  year: '1927',
  date: '',
};

describe('facts written over', () => {
  it.each([
    [{}, {}],
    [{ title: ' S.S. Lotus ' }, {}],
    [{ title: 'The Lotus' }, { title: 'The Lotus' }],
    [{ volume: '  ' }, { volume: null }],
    [
      { year: '1928', date: '1928-01-02' },
      { year: 1928, date: '1928-01-02' },
    ],
    [{ year: '' }, { year: null }],
    [{ authors: 'Ann Lee;Bo Moe;' }, {}],
    [{ authors: 'Bo Moe; Ann Lee' }, { authors: ['Bo Moe', 'Ann Lee'] }],
    [{ authors: '' }, { authors: [] }],
    [{ kind: 'report' as const }, { kind: 'report' }],
  ])('%j change %j', (written, changes) => {
    expect(changesIn(LOTUS, { ...LOTUS, ...written })).toEqual(changes);
  });

  it.each([
    [{}, null],
    [{ label: ' ' }, 'The short name can’t be empty.'],
    [{ year: 'c. 1927' }, 'The year is a number, such as 1927.'],
    [{ year: '' }, null],
    [{ date: '7 September 1927' }, 'The date is written 1927-09-07.'],
    [{ date: '1927-09-07' }, null],
  ])('%j: %j', (written, wrong) => {
    expect(wrongIn({ ...LOTUS, ...written })).toBe(wrong);
  });
});

it.each([
  ['year', '1927', 'Year set to 1927'],
  ['page', null, 'First page taken away'],
  ['authors', '', 'Authors taken away'],
  ['label', 'Lotus', 'Short name set to Lotus'],
])('an edit of %s to %j is "%s"', (field, value, words) => {
  expect(editInWords(field, value)).toBe(words);
});

it('documents that cite a work come once, with their fullest words', () => {
  const [a, b] = [{ id: 'a' }, { id: 'b' }];
  expect(
    citingDocuments([
      { text: 'Id.', document: a },
      { text: 'Lotus', document: b },
      { text: 'S.S. Lotus (Fr. v. Turk.)', document: a },
    ]),
  ).toEqual([
    { document: a, text: 'S.S. Lotus (Fr. v. Turk.)', count: 2 },
    { document: b, text: 'Lotus', count: 1 },
  ]);
});
