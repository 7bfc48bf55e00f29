import { expect, test } from 'vitest';
import { cited } from './cited.js';

/** Treaties and laws by their name and article alone, as United Nations documents cite them. */
const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'Convention on the Rights of the Child, art. 19.',
    ['[full] Convention on the Rights of the Child, art. 19'],
  ],
  [
    'International Covenant on Civil and Political Rights, arts. 6 and 7; Convention on the Elimination of All Forms of Discrimination against Women, art. 2 (f).',
    [
      '[full] International Covenant on Civil and Political Rights, arts. 6 and 7',
      '[full] Convention on the Elimination of All Forms of Discrimination against Women, art. 2 (f)',
    ],
  ],
  [
    'Council of Europe, Convention on the Protection of Rivers, Lakes and Their Shores (River Convention), art. 36.',
    [
      '[full] Council of Europe, Convention on the Protection of Rivers, Lakes and Their Shores (River Convention), art. 36',
    ],
  ],
  [
    'Republic of Utopia, Constitution of 2014, article 11.',
    ['[full] Republic of Utopia, Constitution of 2014, article 11'],
  ],
  [
    'See the Statute, art. 7, and the Rules of Procedure and Evidence, rule 70.',
    ['See [short] Statute, art. 7', '[full] Rules of Procedure and Evidence, rule 70'],
  ],
  // A sentence about a treaty cites nothing.
  ['The Convention on the Rights of the Child protects every child.', []],
  ['Under the Criminal Code the act is an offence, as article 140 shows.', []],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
