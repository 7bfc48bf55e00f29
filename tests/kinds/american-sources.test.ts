import { expect, it, test } from 'vitest';
import { keysOf, read } from './reading.js';

/** What American law reviews cite besides decisions, statutes and articles. */
it.each([
  [
    '4 Ann M. Roe, Search and Seizure: A Treatise § 9.2(b) (5th ed. 2012)',
    {
      kind: 'book',
      authors: ['Ann M. Roe'],
      title: 'Search and Seizure: A Treatise',
      volume: '4',
      year: 2012,
      pinpoint: '§ 9.2(b)',
    },
  ],
  [
    '13D Cy Alan Poe et al., Federal Rivers § 3531.2 (3d ed. 2008)',
    { kind: 'book', authors: ['Cy Alan Poe'], title: 'Federal Rivers', volume: '13D' },
  ],
  [
    '1 Bo Moe, Commentaries on the Law of Utopia § 451 (Boston, Roe, Gray & Co. 1833)',
    {
      kind: 'book',
      authors: ['Bo Moe'],
      title: 'Commentaries on the Law of Utopia',
      volume: '1',
      year: 1833,
    },
  ],
  [
    '2 The Records of the River Convention of 1787, at 34 (Ann Roe ed., 1911)',
    { kind: 'book', title: 'The Records of the River Convention of 1787', volume: '2', year: 1911 },
  ],
  [
    'Ann H. Roe, Jr. et al., The River Courts 45 (7th ed. 2015)',
    { kind: 'book', title: 'The River Courts', year: 2015, pinpoint: '45' },
  ],
  [
    'Restatement (Third) of Torts: Liab. for Physical & Emotional Harm § 29 cmt. d (Am. L. Inst. 2010)',
    {
      kind: 'book',
      title: 'Restatement (Third) of Torts: Liab. for Physical & Emotional Harm',
      year: 2010,
      pinpoint: '§ 29 cmt. d',
    },
  ],
  [
    'Restatement (Second) of Contracts § 90 (Am. L. Inst. 1981)',
    { title: 'Restatement (Second) of Contracts' },
  ],
  ['U.C.C. § 2-207 (2022)', { kind: 'legislation', title: 'U.C.C.', pinpoint: '§ 2-207' }],
  [
    'Model Penal Code § 210.2 (1985)',
    { kind: 'legislation', title: 'Model Penal Code', pinpoint: '§ 210.2' },
  ],
  [
    'Model Rules of Pro. Conduct r. 1.7(a) (Am. Bar Ass’n 2020)',
    { kind: 'legislation', title: 'Model Rules of Pro. Conduct', pinpoint: 'r. 1.7(a)' },
  ],
  [
    'U.S. Sent’g Guidelines Manual § 2D1.1(c) (2021)',
    { kind: 'legislation', title: 'U.S. Sent’g Guidelines Manual', pinpoint: '§ 2D1.1(c)' },
  ],
  [
    'Mass. Gen. Laws ch. 93A, § 2 (2020)',
    { kind: 'legislation', identifiers: ['Mass. Gen. Laws ch. 93A, § 2'], pinpoint: '§ 2' },
  ],
  [
    'H.R. Conf. Rep. No. 104-458, at 174 (1996)',
    { kind: 'legislation', identifiers: ['H.R. Conf. Rep. No. 104-458'], pinpoint: 'at 174' },
  ],
  [
    'United States v. Roe, No. 20-1234, slip op. at 5 (9th Cir. Mar. 3, 2021)',
    { kind: 'case', date: '2021-03-03', pinpoint: 'at 5' },
  ],
  [
    'Memorandum from Ann M. Roe, Adm’r, Off. of Rivers, to the Heads of Agencies (Mar. 2, 2011)',
    { kind: 'speech', authors: ['Ann M. Roe'], date: '2011-03-02' },
  ],
  [
    'Submission from Rivers Watch, p. 3',
    { kind: 'speech', title: 'Submission from Rivers Watch', pinpoint: 'p. 3' },
  ],
  [
    'Transcript of Oral Argument at 45, Roe Enters., 144 S. Ct. 2244 (2024) (No. 22-999)',
    { kind: 'case', title: 'Transcript of Oral Argument, Roe Enters.', pinpoint: 'at 45' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('a code that states take over is one work however it is printed', () => {
  expect(keysOf('UCC § 2-302')).toEqual(keysOf('Uniform Commercial Code § 2-207 (2022)'));
  expect(keysOf('Unif. Com. Code § 9-102')).toEqual(['law:uniform-commercial-code']);
});

test('a transcript of a case by its short name is neither the decision nor a brief', () => {
  const all = [
    keysOf('Roe Enters. v. Moe, 144 S. Ct. 2244 (2024)'),
    keysOf('Transcript of Oral Argument at 45, Roe Enters., 144 S. Ct. 2244 (2024)'),
    keysOf('Brief for Petitioner at 3, Roe Enters., 144 S. Ct. 2244 (2024)'),
  ].flat();
  expect(new Set(all).size).toBe(all.length);
});

test('a number that no author follows is the title’s', () => {
  expect(read('12 Angry Rivers: A History 34 (Utopia Univ. Press 2001)')).toMatchObject({
    title: '12 Angry Rivers: A History',
  });
});
