import { expect, test } from 'vitest';
import { isOfTheRecord } from '#ingest/grammar/records.js';

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
