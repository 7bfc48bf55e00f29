import { describe, expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

const cases: [string, Record<string, unknown>][] = [
  [
    'Ann Lee, Crossing Harbors, 100 YALE L.J. 2347, 2366 n.99 (1991)',
    {
      kind: 'article',
      authors: ['Ann Lee'],
      title: 'Crossing Harbors',
      container: 'YALE L.J.',
      volume: '100',
      page: '2347',
      year: 1991,
      pinpoint: '2366 n.99',
    },
  ],
  [
    'Ann Lee, Accounting for Piers, LAW & CONTEMP. PROBS., Autumn 1996, at 9, 17',
    {
      kind: 'article',
      authors: ['Ann Lee'],
      title: 'Accounting for Piers',
      container: 'LAW & CONTEMP. PROBS.',
      page: '9',
      year: 1996,
      pinpoint: '17',
    },
  ],
  [
    '15 U.S.C. §§ 78dd-1 to -3 (2000)',
    {
      kind: 'legislation',
      year: 2000,
      identifiers: ['15 U.S.C. §§ 78dd-1 to -3'],
      pinpoint: '§§ 78dd-1 to -3',
    },
  ],
  [
    'RESTATEMENT (SECOND) OF TORTS § 402A cmt. i, illus. 3 (1965)',
    {
      kind: 'book',
      title: 'RESTATEMENT (SECOND) OF TORTS',
      year: 1965,
      pinpoint: '§ 402A cmt. i, illus. 3',
    },
  ],
  [
    '137 CONG. REC. S1369 (daily ed. Jan. 31, 1991)',
    { kind: 'report', year: 1991, date: '1991-01-31', identifiers: ['137 CONG. REC. S1369'] },
  ],
  [
    'FED. R. CIV. P. 12(b)(6)',
    { kind: 'legislation', identifiers: ['FED. R. CIV. P. 12(b)(6)'], pinpoint: '12(b)(6)' },
  ],
  [
    'N.Y. TIMES, Apr. 12, 1996, at A1',
    { kind: 'news', container: 'N.Y. TIMES', year: 1996, date: '1996-04-12', pinpoint: 'at A1' },
  ],
  [
    'Bo Moe, Ferries for the East, N.Y. TIMES, June 17, 1993, at A1',
    {
      kind: 'news',
      authors: ['Bo Moe'],
      title: 'Ferries for the East',
      container: 'N.Y. TIMES',
      year: 1993,
      date: '1993-06-17',
      pinpoint: 'at A1',
    },
  ],
  [
    'Harbor Protection Act of 1991, Pub. L. No. 102-256, 106 Stat. 73 (1992) (codified at 28 U.S.C. § 1350 note (1994))',
    {
      kind: 'legislation',
      title: 'Harbor Protection Act of 1991',
      year: 1991,
      identifiers: ['Pub. L. No. 102-256', '106 Stat. 73'],
    },
  ],
];

describe('American sources', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a section of a code is not the act that was put beside it', () => {
    const act = keysOf(
      'Harbor Act of 1991, Pub. L. No. 102-256 (1992) (codified at 28 U.S.C. § 1350 note (1994))',
    );
    expect(act).not.toContain(keysOf('28 U.S.C. § 1350 (1994)')[0]);
  });
});
