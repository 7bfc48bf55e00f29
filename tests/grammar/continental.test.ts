import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  ['BGE 133 IV 9 E. 2.1 und BGE 130 IV 7.', ['[full] BGE 133 IV 9 E. 2.1', '[full] BGE 130 IV 7']],
  ['Décret n° 2019-536 du 29 mai 2019.', ['[full] Décret n° 2019-536 du 29 mai 2019']],
  ['Ley Orgánica 3/2018, art. 5.', ['[full] Ley Orgánica 3/2018, art. 5']],
  ['Trusts and Harbours Bill (no 105-2), cl 5.', ['[full] Trusts and Harbours Bill (no 105-2), cl 5']],
  ['(21 July 2009) 656 NZPD 5531.', ['[full] (21 July 2009) 656 NZPD 5531']],
  ['Roe, Porti e diritto, cit., p. 4.', ['[supra] Roe, Porti e diritto, cit., p. 4']],
  ['Roe, ob. cit., p. 4.', ['[supra] Roe, ob. cit., p. 4']],
  ['Roe, aaO (FN 3) 12.', ['[supra] Roe, aaO (FN 3) 12']],
  ['Roe (Fußn. 3), S. 12.', ['[supra] Roe (Fußn. 3), S. 12']],
  [
    'European Parliament resolution of 20 October 2020 with recommendations to the Commission on harbours.',
    [
      '[full] European Parliament resolution of 20 October 2020 with recommendations to the Commission on harbours',
    ],
  ],
  ['Ex parte Roe 1950 (4) SA 748 (W).', ['[full] Ex parte Roe 1950 (4) SA 748 (W)']],
  ['Moe, above n 3, at [2.4].', ['[supra] Moe, above n 3, at [2.4]']],
];

test.each(cases)('%s', (note, expected) => {
  expect(cited(note)).toEqual(expected);
});

test('a place alone means the source before, as in New Zealand', () => {
  expect(cited('Roe v Moe [2023] NZSC 45 at [12].', 'At [14].')).toEqual(['[id] At [14]']);
  expect(readAll('Roe v Moe [2023] NZSC 45.', 'At 615.')[1]).toMatchObject({ pinpoint: '615' });
  expect(cited('At 615 the court turned to harbours.')).toEqual([]);
});
