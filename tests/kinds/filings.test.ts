import { expect, it } from 'vitest';
import { keysOf, labelOf, read } from './reading.js';

/** What parties and amici file in American cases. */
it.each([
  [
    'Brief for Petitioner, Roe v. Utopia Coastal Council, 505 U.S. 1234 (1992) (No. 91-999)',
    {
      title: 'Brief for Petitioner, Roe v. Utopia Coastal Council',
      year: 1992,
      identifiers: ['505 U.S. 1234', '91-999'],
    },
  ],
  [
    'Brief of Professors Ann Roe, Bo Moe, and Cy Poe as Amici Curiae at 10–12, Roe, Inc. v. Moe, 140 S. Ct. 1 (2020) (No. 19-999)',
    {
      title: 'Brief of Professors Ann Roe, Bo Moe, and Cy Poe as Amici Curiae, Roe, Inc. v. Moe',
      pinpoint: 'at 10–12',
    },
  ],
  [
    'Complaint ¶¶ 12–14, Roe v. Moe, Inc., No. 3:21-cv-5555 (N.D. Cal. Aug. 3, 2021), ECF No. 1',
    {
      title: 'Complaint, Roe v. Moe, Inc.',
      date: '2021-08-03',
      identifiers: ['3:21-cv-5555'],
      pinpoint: '¶¶ 12–14',
    },
  ],
  [
    'Motion to Dismiss at 3, In re Roe Corp., No. 20-1234 (D. Del. May 4, 2020), ECF No. 12',
    { title: 'Motion to Dismiss, In re Roe Corp.', date: '2020-05-04', pinpoint: 'at 3' },
  ],
  [
    'Defendants’ Memorandum of Law at 10, Roe v. City of Utopia, No. 18 Civ. 1234 (S.D.N.Y. Jan. 2, 2019)',
    {
      title: 'Defendants’ Memorandum of Law, Roe v. City of Utopia',
      identifiers: ['18 Civ. 1234'],
      pinpoint: 'at 10',
    },
  ],
  // the pinpoint may stand with a copy of the brief
  [
    'Reply Brief for Appellant, Roe v. Moe, 12 F.4th 34 (2d Cir. 2021) (No. 20-999), 2021 WL 12345, at *3',
    { title: 'Reply Brief for Appellant, Roe v. Moe', pinpoint: 'at *3' },
  ],
  // the court's own order is the case's decision
  [
    'Memorandum Opinion and Order at 3, Roe v. Moe, No. 1:20-cv-01234 (S.D.N.Y. Mar. 3, 2020)',
    { title: 'Roe v. Moe', date: '2020-03-03', pinpoint: 'at 3' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'case', ...expected });
});

it('is no copy of the decision', () => {
  const decision = keysOf('Roe v. Utopia Coastal Council, 505 U.S. 1234 (1992)');
  const brief = keysOf('Brief for Petitioner, Roe v. Utopia Coastal Council, 505 U.S. 1234 (1992)');
  expect(brief.filter((key) => decision.includes(key))).toEqual([]);
});

it('leaves the number of a filing that an international court gives', () => {
  expect(keysOf('Response to Motion, Prosecutor v. Roe, ICC-01/20-01/21-717, 30 September 2018')).toContain(
    'docket:icc01200121717',
  );
});

it('is one work wherever it is cited', () => {
  const whole = keysOf('Brief for Petitioner, Roe v. Utopia, 505 U.S. 1234 (1992) (No. 91-999)');
  const pinned = keysOf('Brief for Petitioner at 7, Roe v. Utopia, 505 U.S. 1234 (1992)');
  expect(pinned.filter((key) => whole.includes(key))).not.toEqual([]);
});

it('is labelled by what it is and its case', () => {
  expect(labelOf('Complaint at 4, Roe v. Moe, No. 1:20-cv-01234 (S.D.N.Y. Mar. 3, 2020)')).toBe(
    'Complaint, Roe v. Moe (2020)',
  );
});
