import { describe, expect, it } from 'vitest';
import { labelOf, read } from './reading.js';

const cases: [string, Record<string, unknown>][] = [
  [
    'BGH, Urt. v. 17.7.2003 - I ZR 259/00, GRUR 2003, 958',
    {
      kind: 'case',
      institution: 'BGH',
      year: 2003,
      date: '2003-07-17',
      identifiers: ['I ZR 259/00', 'GRUR 2003, 958'],
    },
  ],
  [
    'EuGH, Urt. v. 29.7.2019, Rs. C-476/17, ECLI:EU:C:2019:624, Rn. 31',
    {
      kind: 'case',
      institution: 'EuGH',
      year: 2019,
      date: '2019-07-29',
      identifiers: ['C-476/17', 'ECLI:EU:C:2019:624'],
      pinpoint: 'Rn. 31',
    },
  ],
  [
    'Muster/Hafen, Lehre vom Hafenrecht, 3. Aufl., Berlin 1995, S. 63 ff.',
    {
      kind: 'book',
      authors: ['Muster', 'Hafen'],
      title: 'Lehre vom Hafenrecht',
      year: 1995,
      pinpoint: 'S. 63 ff.',
    },
  ],
  [
    'J. Port et S. Quai, Droit des ports, 11e éd., Paris, LGDJ, 2014, p. 88',
    {
      kind: 'book',
      authors: ['J. Port', 'S. Quai'],
      title: 'Droit des ports',
      year: 2014,
      pinpoint: 'p. 88',
    },
  ],
  [
    'Opinion of AG Roe in Case C-402/05 P, Kade, EU:C:2008:11, para. 24',
    {
      kind: 'case',
      title: 'Kade',
      year: 2008,
      identifiers: ['C-402/05 P', 'EU:C:2008:11'],
      pinpoint: 'para. 24',
    },
  ],
  [
    'PCIJ, Case of the Free Piers, Series A/B, No. 46 (1932), p. 167',
    {
      kind: 'case',
      institution: 'PCIJ',
      title: 'Case of the Free Piers',
      year: 1932,
      identifiers: ['Series A/B, No. 46'],
      pinpoint: 'p. 167',
    },
  ],
];

describe('continental sources', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a bill of the Senate stays one', () => {
    expect(labelOf('S. 2120, 107th Cong. (2002)')).toBe('S. 2120');
  });
});
