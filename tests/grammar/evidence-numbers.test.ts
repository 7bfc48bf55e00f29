import { expect, test } from 'vitest';
import { cited } from './cited.js';

/** Transcripts and evidence in judgments of the International Criminal Court. */
const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'See, for example, P-7: T-50-Red-ENG, p. 12, lines 3-9; P-8: T-176-Red2-ENG, p. 30, line 4 to p. 31, line 17.',
    [
      'See, for example, [full] P-7: T-50-Red-ENG, p. 12, lines 3-9',
      '[full] P-8: T-176-Red2-ENG, p. 30, line 4 to p. 31, line 17',
    ],
  ],
  [
    'ICC-01/20-01/21-T-88-ENG ET WT 15-09-2021, p. 42, l. 3-17.',
    ['[full] ICC-01/20-01/21-T-88-ENG ET WT 15-09-2021, p. 42, l. 3-17'],
  ],
  [
    'As stated by P-45, T-202-Red-ENG, p. 3, line 2; and D-2, T-83, page 6.',
    ['[full] P-45, T-202-Red-ENG, p. 3, line 2', '[full] D-2, T-83, page 6'],
  ],
  [
    'EVD-OTP-00711, at 0234; EVD-D01-00123 and EVD-D01-00124, EVD-D01-00125.',
    ['[full] EVD-OTP-00711, at 0234', '[full] EVD-D01-00123', '[full] EVD-D01-00124', '[full] EVD-D01-00125'],
  ],
  ['XYZ-OTP-0164-0472 (EVD-OTP-00407), p. 0475.', ['[full] XYZ-OTP-0164-0472 (EVD-OTP-00407), p. 0475']],
  [
    'Trial Chamber III, Decision on the submission of items, 6 September 2022, ICC-01/20-01/21-99-Red, paras 7 to 9.',
    [
      '[full] Trial Chamber III, Decision on the submission of items, 6 September 2022, ICC-01/20-01/21-99-Red, paras 7 to 9',
    ],
  ],
  [
    'D02-8: T-280, p. 17; EVD-OTP-00205: p. 12.',
    ['[full] D02-8: T-280, p. 17', '[full] EVD-OTP-00205: p. 12'],
  ],
  [
    'Utopia Watch, “Rivers of Grief” (2003), EVD-OTP-00074, XYZ-OTP-0074-0797 at 0819.',
    ['[full] Utopia Watch, “Rivers of Grief” (2003), EVD-OTP-00074, XYZ-OTP-0074-0797 at 0819'],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
