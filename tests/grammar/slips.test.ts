import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

/** What scans of the nineties make of signals, ids and figures. */
const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'Seebelow note 4; Seesupra note 3 and accompanying text.',
    ['See [crossref] below note 4', 'See [crossref] supra note 3 and accompanying text'],
  ],
  ['5ee Roe, 505 U.S. at 1O19-2O.', ['See [short] Roe, 505 U.S. at 1O19-2O']],
  ['Id. at 31; Id.. at 33.', ['[id] Id. at 31', '[id] Id.. at 33']],
  [
    'See supra notes 4-6, 13 & 34 and accompanying text; Moe (n 4) 123.',
    ['See [crossref] supra notes 4-6, 13 & 34 and accompanying text', '[supra] Moe (n 4) 123'],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test.each([
  ['Roe, 505 U.S. at 1O19-2O.', 'at 1019-20'],
  ['Roe, 505 U.S. at 1029 n.l6.', 'at 1029 n.16'],
  ['Id. § 12l.', '§ 12l'],
])('figures that were taken for letters: %s', (note, pinpoint) => {
  expect(readAll(note)[0]?.pinpoint).toBe(pinpoint);
});
