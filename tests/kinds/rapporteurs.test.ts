import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Reports that name who wrote them, behind the title or behind the office. */
it.each([
  [
    'Report of the Special Rapporteur on the promotion of rivers, Ann de Roe, UN Doc A/HRC/24/942, 28 August 2013, para 32',
    {
      authors: ['Ann de Roe'],
      title: 'Report of the Special Rapporteur on the promotion of rivers',
      year: 2013,
      date: '2013-08-28',
      identifiers: ['UN Doc A/HRC/24/942'],
      pinpoint: 'para 32',
    },
  ],
  [
    'Third report of the Special Rapporteur, Mr. Bo A. Moe, on immunity of rivers (A/CN.4/946)',
    {
      authors: ['Bo A. Moe'],
      title: 'Third report of the Special Rapporteur, Mr. Bo A. Moe, on immunity of rivers',
      identifiers: ['A/CN.4/946'],
    },
  ],
  [
    'second report of the Special Rapporteur, Ann Roe Moe (A/CN.4/961), paras. 18–33',
    {
      authors: ['Ann Roe Moe'],
      title: 'second report of the Special Rapporteur',
      identifiers: ['A/CN.4/961'],
      pinpoint: 'paras. 18–33',
    },
  ],
  [
    'Report of the Secretary-General on children, Utopia Region (A/75/973), para. 5',
    {
      title: 'Report of the Secretary-General on children, Utopia Region',
      identifiers: ['A/75/973'],
      pinpoint: 'para. 5',
    },
  ],
  [
    'J. Roe, “First report on rivers”, Yearbook of the International Law Commission, 1998, vol. II (Part One), document A/CN.4/990 and Add.1–7, p. 1',
    {
      authors: ['J. Roe'],
      title: 'First report on rivers',
      container: 'Yearbook of the International Law Commission',
      volume: 'II',
      year: 1998,
      identifiers: ['A/CN.4/990'],
      pinpoint: 'p. 1',
    },
  ],
  [
    'OHCHR, “Tools for Rivers: Dams” (New York and Geneva, 2009), HR/PUB/09/91, p. 5',
    {
      institution: 'OHCHR',
      title: 'Tools for Rivers: Dams',
      year: 2009,
      identifiers: ['HR/PUB/09/91'],
      pinpoint: 'p. 5',
    },
  ],
  [
    'Yearbook … 2006, vol. II (Part Two), para. 177',
    { title: 'Yearbook …', volume: 'II', year: 2006, pinpoint: 'para. 177' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual({ kind: 'report', ...expected });
});
