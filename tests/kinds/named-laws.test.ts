import { expect, it } from 'vitest';
import { read } from './reading.js';

it.each([
  [
    'Council of Europe, Convention on the Protection of Rivers and Lakes (River Convention), art. 36',
    { kind: 'treaty', title: 'Convention on the Protection of Rivers and Lakes', pinpoint: 'art. 36' },
  ],
  [
    'Convention (III) relative to the Treatment of Prisoners of War, 12 August 1949, 75 UNTS 135, article 4(A)',
    {
      kind: 'treaty',
      title: 'Convention (III) relative to the Treatment of Prisoners of War',
      year: 1949,
      date: '1949-08-12',
      identifiers: ['75 UNTS 135'],
      pinpoint: 'article 4(A)',
    },
  ],
  [
    'OAU, Charter on Rivers and Lakes, 27 June 1981, 21 I.L.M. 58 (1982), Art. 60',
    {
      kind: 'treaty',
      title: 'Charter on Rivers and Lakes',
      year: 1981,
      date: '1981-06-27',
      identifiers: ['21 I.L.M. 58'],
      pinpoint: 'Art. 60',
    },
  ],
  ['Article 67(1)(b) of the Statute', { kind: 'treaty', title: 'Statute', pinpoint: 'Article 67(1)(b)' }],
  ['rule 101 of the Rules', { kind: 'treaty', title: 'Rules', pinpoint: 'rule 101' }],
  [
    'Republic of Utopia, Constitution of 2014, article 11',
    { kind: 'legislation', title: 'Republic of Utopia, Constitution of 2014', pinpoint: 'article 11' },
  ],
  [
    'Penal Code of Kenya, sect. 140',
    { kind: 'legislation', title: 'Penal Code of Kenya', pinpoint: 'sect. 140' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('does not take a commentary on a treaty for the treaty', () => {
  expect(read('Red Cross Commentary on the Additional Protocols, para. 1672')?.['kind']).not.toBe('treaty');
});
