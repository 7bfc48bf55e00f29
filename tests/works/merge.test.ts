import { describe, expect, it } from 'vitest';
import { mergeWorks } from '#ingest/works/index.js';
import { readCase } from '../forms/resolve-case.js';

/** Groups of citations that are one work: "1.1 2.1 | 3.1". */
function groups(text: string): string {
  return mergeWorks(readCase(text).citations)
    .works.map((work) => work.citations.join(' '))
    .join(' | ');
}

describe('one work', () => {
  it.each([
    [
      'with scan slips in its title',
      'article: Ann Lee / Cooperation and Nonc0operation / year=2000',
      'article: Ann Lee / Cooperation and Noncooperation / year=2000',
    ],
    [
      'with an author misspelt',
      'web: Beth Van Schaack / ICC Fugitives / year=2023',
      'web: Beth Van Schaak / ICC Fugitives / year=2023',
    ],
    [
      'with its author’s initials',
      'book: R Posner / Economics of Justice / year=1981',
      'book: Richard Posner / Economics of Justice / year=1981',
    ],
    [
      'without its subtitle',
      'book: Ann Lee / Holding Hybrids to Account: A Study / year=2001',
      'book: Ann Lee / Holding Hybrids to Account / year=2001',
    ],
    [
      'by its symbol in another style',
      'resolution: - / Strengthening / symbol=ICC/ASP/22/Res.3',
      'resolution: - / Strengthening / symbol=ICC-ASP/22/Res.3 / date=2023-12-13',
    ],
    [
      'by its URL',
      'web: - / Cooperation / url=https://www.icc-cpi.int/about/cooperation',
      'web: - / Cooperation page / url=http://icc-cpi.int/about/cooperation/',
    ],
    [
      'a resolution with and without its title',
      'resolution: - / - / resolution=S.C. Res. 1593',
      'resolution: - / On Darfur / resolution=S.C. Res. 1593',
    ],
    [
      'a treaty by its short name',
      'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90',
      'treaty: - / Rome Statute',
    ],
    [
      'a treaty cited to two places',
      'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 90',
      'treaty: - / Rome Statute of the International Criminal Court / treaty-series=2187 U.N.T.S. 3',
    ],
    [
      'by paper number',
      'report: - / Second Report / paper=HL 126-HC 1012',
      'report: - / - / paper=HL Paper 126',
    ],
    [
      'a case by docket and by name',
      'case: - / Pelham / date=2019-07-29 / year=2019',
      'case: - / Pelham / docket=C-476/17 / date=2019-07-29 / year=2019',
    ],
    [
      'without a year the second time',
      'article: E Glaeser & A Shleifer / The Rise of the Regulatory State / volume=41 / year=2003',
      'article: EL Glaeser & A Shleifer / The rise of the Regulatory State',
    ],
  ])('%s', (_, a, b) => {
    expect(groups(`1. ${a}\n2. ${b}`)).toBe('1.1 2.1');
  });
});

describe('a short form that is printed alike several times', () => {
  it('is the one decision of its volume each time', () => {
    const full = 'case: - / Hadley v. Baxendale / reporter=(1854) 9 Exch 341 / year=1854';
    const short = 'case: - / Hadley / reporter=(1854) 9 Exch / year=1854';
    expect(groups(`1. ${full}\n2. ${short}\n3. ${short}`)).toBe('1.1 2.1 3.1');
  });
  it('is neither of two decisions of its volume', () => {
    const one = 'case: - / Hadley v. Baxendale / reporter=(1854) 9 Exch 341 / year=1854';
    const other = 'case: - / Hadley v. Moe / reporter=(1854) 9 Exch 12 / year=1854';
    const short = 'case: - / Hadley / reporter=(1854) 9 Exch / year=1854';
    expect(groups(`1. ${one}\n2. ${other}\n3. ${short}`)).toBe('1.1 | 2.1 | 3.1');
  });
});

describe('an address behind a full stop', () => {
  const lee = 'web: Ann Lee / Libya: Surrender the Suspect / year=2017';
  const address = 'web: - / - / url=https://example.org/libya';
  it.each([
    [
      'belongs to the source before it',
      `1. ${lee} ;; ${address} / text=Available at https://example.org/libya`,
      '1.1 1.2',
    ],
    [
      'is a page of its own in the next note',
      `1. ${lee}\n2. ${address} / text=Available at https://example.org/libya`,
      '1.1 | 2.1',
    ],
    [
      'is a page of its own behind another address',
      `1. ${lee} / url=https://example.org/lee ;; ${address} / text=Available at https://example.org/libya`,
      '1.1 | 1.2',
    ],
  ])('%s', (_, text, expected) => {
    expect(groups(text)).toBe(expected);
  });
});

describe('two works', () => {
  it.each([
    ['of one author', 'book: Adam Smith / Wealth of Nations', 'book: Adam Smith / Moral Sentiments'],
    [
      'of one title',
      'article: Ann Lee / Introduction / year=2000',
      'article: Bo Moe / Introduction / year=2000',
    ],
    [
      'of one title with other symbols',
      'resolution: - / Strengthening the Court / symbol=ICC-ASP/21/Res.2',
      'resolution: - / Strengthening the Court / symbol=ICC-ASP/22/Res.3',
    ],
    [
      'that are reports of two years',
      'report: - / Report on Activities 2022 / institution=ICC',
      'report: - / Report on Activities 2023 / institution=ICC',
    ],
    [
      'that are two parts',
      'article: Ann Lee / The Law of Things, Part I / year=2000',
      'article: Ann Lee / The Law of Things, Part II / year=2000',
    ],
    [
      'that are decisions in one case',
      'case: - / Prosecutor v. Kony / docket=ICC-02/04-01/05-532',
      'case: - / Prosecutor v. Kony / docket=ICC-02/04-01/05-274',
    ],
    [
      'that are cases of one name',
      'case: - / Smith v. Jones / reporter=504 U.S. 655',
      'case: - / Smith v. Jones / reporter=12 U.S. 3',
    ],
    [
      'that are articles of one day’s title',
      'news: - / Court in Crisis / container=BBC / date=2020-01-02',
      'news: - / Court in Crisis / container=BBC / date=2021-05-06',
    ],
    [
      'that are pages of one site',
      'web: - / Home / url=https://www.icc-cpi.int/about',
      'web: - / Other / url=https://www.icc-cpi.int/cases',
    ],
    [
      'that stand on one page',
      'web: Beth Van Schaack / ICC Fugitives and Bespoke Solutions / url=https://forum.example/arrest',
      'article: Richard Dicker / Ramping Up Strategies / url=https://forum.example/arrest',
    ],
    ['that are unknown', 'unknown: - / -', 'unknown: - / -'],
  ])('%s', (_, a, b) => {
    expect(groups(`1. ${a}\n2. ${b}`)).toBe('1.1 | 2.1');
  });
  it('stay two where a shortened name fits both', () => {
    const text =
      '1. treaty: - / Harbour Convention on the Law of Piers\n2. treaty: - / Harbour Convention on Pilots\n3. treaty: - / Harbour Convention';
    expect(groups(text)).toBe('1.1 | 2.1 | 3.1');
  });
});

describe('a citation that was read with two names', () => {
  it('joins no others', () => {
    const both = 'resolution: - / - / resolution=S.C. Res. 1593 / resolution=S.C. Res. 1970';
    const text = `1. resolution: - / - / resolution=S.C. Res. 1593\n2. resolution: - / - / resolution=S.C. Res. 1970\n3. ${both}`;
    expect(groups(text)).toBe('1.1 3.1 | 2.1');
  });
});

describe('short citations', () => {
  it('join the work whose identifier they give', () => {
    expect(
      groups(
        '1. resolution: - / - / resolution=S.C. Res. 1593\n2. short Res / kind=resolution / resolution=S.C. Res. 1593',
      ),
    ).toBe('1.1 2.1');
  });
  it('are no works by their name alone', () => {
    expect(groups('1. book: Ann Lee / First Things\n2. short Lee')).toBe('1.1');
  });
});
