import { expect, test } from 'vitest';
import { readAll } from './cited.js';

const FIRST = 'Ann Roe, Law of Harbours (OUP 2001).';

test.each([
  ['Roe, note 1, p. 13.', 'supra', 1, 'p. 13'],
  ['See Roe, note 1, para. 4.', 'supra', 1, 'para. 4'],
  ['Roe, see note 1, 365.', 'supra', 1, '365'],
  ['A. Roe and B. Moe, note 1, at 3.', 'supra', 1, 'at 3'],
])('%s', (text, form, note, pinpoint) => {
  expect(readAll(FIRST, text)[1]).toMatchObject({ form, targetNote: note, pinpoint });
});

test.each([
  'Roe, Law of Harbours, note 5, is of another mind.',
  'Harbours Act 1990, note 3.',
  'The Court agreed, note 3, at 4.',
])('%s points to no note', (text) => {
  expect(readAll(FIRST, text).filter(({ form }) => form === 'supra')).toEqual([]);
});

test('loc. cit. alone is the source before it', () => {
  expect(readAll(FIRST, 'Loc. cit.')[1]).toMatchObject({ form: 'id' });
});

test.each([
  ['Roe v Moe (2011) 245 CLR 1, 50 (French CJ) (‘Harbours’).', 'Harbours', 'French CJ'],
  ['Roe v Moe (2011) 245 CLR 1, 50 (‘Harbours’).', 'Harbours', null],
  ['Roe v Moe (2011) 245 CLR 1, 50 (French CJ).', null, 'French CJ'],
])('%s sets up %j', (text, hereinafter, parenthetical) => {
  expect(readAll(text)[0]).toMatchObject({ hereinafter, parenthetical });
});

test('a case is also called by its subject, without the parties in brackets', () => {
  const full = 'M/V “Harbour” (No. 2) (Utopia v. Arcadia), Judgment, ITLOS Reports 1999, p. 10.';
  expect(readAll(full, 'M/V “Harbour” (No. 2), para. 170.')[1]).toMatchObject({
    form: 'short',
    name: 'M/V “Harbour” (No. 2)',
    reading: { kind: null },
  });
});

test('the volume of a year is no end', () => {
  const text =
    'Panel Report, Utopia – Harbours, WT/DS99/R, adopted 6 November 1998, DSR 1998:VII, p. 27, para. 1';
  expect(readAll(`${text}.`).map((citation) => citation.text)).toEqual([text]);
});
