import { expect, test } from 'vitest';
import { isOfTheRecord } from '#ingest/grammar/records.js';
import { cited, readAll } from './cited.js';

test.each([
  'Ex. P 14',
  'Exhibit P23/2',
  'Ex. RLA-78',
  'Exhibits C-14',
  'exhibit P 529',
  'Witness Z, T.',
  'impugned judgment',
  'Memorial of Utopia',
  'Counter-Memorial of Arcadia',
  'Claimant’s Memorial',
  'Respondents’ Reply',
  'Defence Final Trial Brief',
  'Prosecution Response',
  'Motion',
  'Prosecution Response to Appeal Brief',
  'ECF No. 24-1',
  'Rec. Doc. 21, Opposition',
  'Am. Compl., Doc. No. 23',
  'R.R.',
  'N.T., 11/28/18',
  'Initial Appeal File, Tab 1',
  'Def.’s Mot.',
  'Commonwealth’s Brief',
])('%s is on the file of the case', (name) => {
  expect(isOfTheRecord(name)).toBe(true);
});

test.each([
  'Lee Reply',
  'Exeter Report',
  'Harbour Memorial',
  'Final Report',
  'Trial Judgment',
  'Exhibition',
  'Lord Brief',
  'Documents of Law',
  'Record of the Assembly',
])('%s is not', (name) => {
  expect(isOfTheRecord(name)).toBe(false);
});

test.each([
  ['App’x at A71.', 'App’x', 'at A71'],
  ['Joint App. 310–12.', 'Joint App.', '310–12'],
  ['Pet. App. 12a.', 'Pet. App.', '12a'],
  ['ECF No. 45, at 3.', 'ECF No. 45', 'at 3'],
  ['Dkt. No. 34 ¶ 5.', 'Dkt. No. 34', '¶ 5'],
])('reads the file of an American case: %s', (text, name, pinpoint) => {
  expect(readAll(text)).toMatchObject([{ form: 'short', name, pinpoint }]);
});

test('leaves a docket entry in its case', () => {
  expect(cited('Lee v. Moe, No. 21-cv-9934, ECF No. 45, at 3 (S.D.N.Y. Jan. 5, 2022).')).toEqual([
    '[full] Lee v. Moe, No. 21-cv-9934, ECF No. 45, at 3 (S.D.N.Y. Jan. 5, 2022)',
  ]);
});
