import { expect, it, test } from 'vitest';
import { cited } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

/** Journals by letters, year and page. */
it.each([
  [
    'A. A. Roe, NJW 2010, 1234, 1236',
    { authors: ['A. A. Roe'], container: 'NJW', year: 2010, page: '1234', pinpoint: '1236' },
  ],
  ['Roe, JZ 2010, 12 (15 f.)', { authors: ['Roe'], container: 'JZ', page: '12', pinpoint: '15 f.' }],
  [
    'Roe/Moe, Flüsse im Recht, GRUR Int. 2015, S. 123 ff.',
    { authors: ['Roe', 'Moe'], title: 'Flüsse im Recht', container: 'GRUR Int.', page: '123' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'article', ...expected });
});

it.each(['OLG Köln, NJW 2010, 1234', 'BGH NJW 2010, 1234', 'LG Hamburg, GRUR 2010, 1234, 1236'])(
  '%s is a decision',
  (text) => {
    expect(read(text)).toMatchObject({ kind: 'case' });
  },
);

it.each(['AG Roe', 'RG Moe', 'LG Poe'])('%s has the letters of a court, and is a person', (author) => {
  expect(read(`${author}, ‘Rivers and Banks’ [2013] Utopia Law Review 288`)).toMatchObject({
    kind: 'article',
    authors: [author],
  });
});

test.each([
  ['BT-Drs. 18/1234, S. 12', { kind: 'report', identifiers: ['BT-Drs. 18/1234'], pinpoint: 'S. 12' }],
  ['Art. 5 Abs. 3 RL 2001/29/EG', { kind: 'legislation', identifiers: ['RL 2001/29/EG'] }],
  ['Art. 6 VO (EG) 593/2008', { kind: 'legislation', identifiers: ['VO (EG) 593/2008'] }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('a piece is one work whatever place in it is named', () => {
  expect(keysOf('Roe, JZ 2010, 12 (15)')).toEqual(keysOf('Roe, JZ 2010, 12'));
});

test('an entry of a commentary is its author’s in that edition', () => {
  const entry = keysOf('Roe, in: Moe/Poe, UrhG, 7. Aufl. 2022, § 2 Rn. 12');
  expect(entry).toHaveLength(1);
  expect(keysOf('Roe, in: Moe/Poe, UrhG, 7. Aufl. 2022, § 3 Rn. 1')).toEqual(entry);
  expect(keysOf('Poe, in: Moe/Poe, UrhG, 7. Aufl. 2022, § 1 Rn. 3')).not.toEqual(entry);
});

test('several in a note are a citation each', () => {
  expect(cited('So auch OLG Köln, NJW 2010, 1234; Roe, JZ 2011, 55 (57); Moe/Poe, GRUR 2012, 99.')).toEqual([
    'So auch [full] OLG Köln, NJW 2010, 1234',
    '[full] Roe, JZ 2011, 55 (57)',
    '[full] Moe/Poe, GRUR 2012, 99',
  ]);
});

test('an entry is pinned by the section that it comments on', () => {
  expect(read('Roe, in: Moe/Poe, UrhG, 7. Aufl. 2022, § 2 Rn. 12')).toMatchObject({
    kind: 'chapter',
    authors: ['Roe'],
    container: 'Moe/Poe, UrhG',
    pinpoint: '§ 2 Rn. 12',
  });
});

test.each(['m. w. N.', 'm.w.N.', 'mwN', 'm. w. Nachw.', 'mit weiteren Nachweisen'])(
  'more references, %s, are no part of a citation',
  (more) => {
    expect(cited(`Roe, JZ 2011, 55 (57) ${more}; BGH, NJW 2010, 1234 ${more}.`)).toEqual([
      '[full] Roe, JZ 2011, 55 (57)',
      '[full] BGH, NJW 2010, 1234',
    ]);
  },
);

test.each(['Vgl. statt vieler Roe, JZ 2011, 55.', 'Art. 5 Abs. 3 RL 2001/29/EG.'])('%s is cited', (note) => {
  expect(cited(note)).toHaveLength(1);
});
