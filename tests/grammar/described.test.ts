import { expect, test } from 'vitest';
import { cited } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'See the second report of the Special Rapporteur, Ann Roe (A/CN.4/961), paras. 18–33.',
    ['See [full] second report of the Special Rapporteur, Ann Roe (A/CN.4/961), paras. 18–33'],
  ],
  [
    'See, for example, the statement by Utopia, A/C.6/73/SR.94, para. 68, and the statement by Arcadia, ibid., para. 51.',
    ['See, for example, [full] statement by Utopia, A/C.6/73/SR.94, para. 68', '[id] ibid., para. 51'],
  ],
  [
    'See the submission by the Rivers Union, available at https://www.example.org/CR2018_93560.PDF.',
    ['See [full] submission by the Rivers Union, available at https://www.example.org/CR2018_93560.PDF'],
  ],
  ['See the statement that nobody made.', []],
  [
    'See, to that effect, judgment of 3 September 2008, Roe Foundation v Council, C-902/05 P, EU:C:2008:961, paragraphs 299 and 326.',
    [
      'See, to that effect, [full] judgment of 3 September 2008, Roe Foundation v Council, C-902/05 P, EU:C:2008:961, paragraphs 299 and 326',
    ],
  ],
  [
    'See generally J Roe, Principles of Rivers (9th edn, OUP 2019) ch 24, and the discussion in section III.B below.',
    [
      'See generally [full] J Roe, Principles of Rivers (9th edn, OUP 2019) ch 24',
      '[crossref] section III.B below',
    ],
  ],
  [
    'See communications No. 1922/2005, Roe v. Utopia, Views adopted on 24 October 2007, para. 6.8, and No. 950/2000, Moe v. Sri Arcadia, Views adopted on 16 July 2003, para. 9.5.',
    [
      'See [full] communications No. 1922/2005, Roe v. Utopia, Views adopted on 24 October 2007, para. 6.8',
      '[full] 950/2000, Moe v. Sri Arcadia, Views adopted on 16 July 2003, para. 9.5',
    ],
  ],
  [
    'Yearbook … 2006, vol. II (Part Two), para. 177.',
    ['[full] Yearbook … 2006, vol. II (Part Two), para. 177'],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
