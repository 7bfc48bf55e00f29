import { describe, expect, it } from 'vitest';
import { labelOf, read } from './reading.js';

/** Sources as an American law review of the nineties cites them. */
describe('laws and papers of Congress', () => {
  it.each([
    ['U.S. CONST. amend. V', { kind: 'legislation', title: 'U.S. CONST.', pinpoint: 'amend. V' }],
    [
      'H.R. 925, 104th Cong., 1st Sess. § 3 (1995)',
      { kind: 'legislation', identifiers: ['H.R. 925'], year: 1995, pinpoint: '§ 3' },
    ],
    [
      'Rivers Protection Act of 1995, H.R. 925, 104th Cong. § 3(a)',
      {
        kind: 'legislation',
        title: 'Rivers Protection Act of 1995',
        year: 1995,
        identifiers: ['H.R. 925'],
        pinpoint: '§ 3(a)',
      },
    ],
    [
      "TEX. GOV'T CODE ANN. § 2007.043 (West 1996)",
      {
        kind: 'legislation',
        year: 1996,
        identifiers: ["TEX. GOV'T CODE ANN. § 2007.043"],
        pinpoint: '§ 2007.043',
      },
    ],
    ['124 Stat. at 1841', { kind: 'legislation', identifiers: ['124 Stat.'] }],
    [
      'Treaty of Amity, Commerce and Navigation, Nov. 19, 1794, U.S.-Gr. Brit., art. IX, 8 Stat. 116, 122',
      {
        kind: 'treaty',
        title: 'Treaty of Amity, Commerce and Navigation',
        year: 1794,
        date: '1794-11-19',
        identifiers: ['8 Stat. 116'],
        pinpoint: 'art. IX',
      },
    ],
    [
      'Hearings on H.R. 9 Before the Subcomm. on Rivers of the House Comm. on the Judiciary, 104th Cong., 1st Sess. 12 (1995)',
      {
        kind: 'report',
        title: 'Hearings on H.R. 9 Before the Subcomm. on Rivers of the House Comm. on the Judiciary',
        year: 1995,
        pinpoint: '12',
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('takes what is reprinted for the source, not where', () => {
    expect(
      read('S. 605, 104th Cong. (1995), reprinted in 141 CONG. REC. S4497 (Mar. 23, 1995)'),
    ).toMatchObject({
      kind: 'legislation',
      identifiers: ['S. 605'],
    });
  });
});

describe('books and articles', () => {
  it.each([
    [
      '1 L. ROE, INTERNATIONAL LAW: A TREATISE § 12 (H. Moe ed., 8th ed. 1955)',
      {
        kind: 'book',
        authors: ['L. ROE'],
        title: 'INTERNATIONAL LAW: A TREATISE',
        volume: '1',
        year: 1955,
        pinpoint: '§ 12',
      },
    ],
    [
      '2A ANN J. ROE, RIVERS AND LAKES § 45.02 (5th ed. 1992)',
      {
        kind: 'book',
        authors: ['ANN J. ROE'],
        title: 'RIVERS AND LAKES',
        volume: '2A',
        year: 1992,
        pinpoint: '§ 45.02',
      },
    ],
    [
      '2 HYDE, RIVERS CHIEFLY AS APPLIED BY THE STATES 1012 (2d rev. ed. 1945)',
      {
        kind: 'book',
        authors: ['HYDE'],
        title: 'RIVERS CHIEFLY AS APPLIED BY THE STATES',
        volume: '2',
        year: 1945,
        pinpoint: '1012',
      },
    ],
    [
      'THE FEDERALIST No. 10, at 78 (James Madison) (Clinton Rossiter ed., 1961)',
      {
        kind: 'book',
        authors: ['James Madison'],
        title: 'THE FEDERALIST No. 10',
        year: 1961,
        pinpoint: 'at 78',
      },
    ],
    [
      'Ann Roe, "Taking" the Rivers Seriously, 42 CATH. U. L. REV. 771 (1993)',
      {
        kind: 'article',
        authors: ['Ann Roe'],
        title: '"Taking" the Rivers Seriously',
        container: 'CATH. U. L. REV.',
        volume: '42',
        page: '771',
        year: 1993,
      },
    ],
    [
      'Ann Roe, Note, Taking Care, 83 GEO. L.J. 1 (1994)',
      {
        kind: 'article',
        authors: ['Ann Roe'],
        title: 'Taking Care',
        container: 'GEO. L.J.',
        volume: '83',
        page: '1',
        year: 1994,
      },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it('labels an essay of the Federalist by its author and number', () => {
    expect(labelOf('THE FEDERALIST No. 10, at 78 (James Madison)')).toBe('Madison, Federalist No. 10');
  });
});
