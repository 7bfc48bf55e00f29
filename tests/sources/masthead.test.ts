import { describe, expect, it } from 'vitest';
import { imprintOf } from '#ingest/sources/masthead/index.js';

/** The imprint by lines at pages' edges, each with its page from 0: "0 ...". */
function imprint(lines: readonly string[], title: string | null = 'A Duty Without an Owner') {
  const edges = lines.map((line) => ({
    page: Number(line.slice(0, line.indexOf(' '))),
    text: line.slice(line.indexOf(' ') + 1),
  }));
  const { container, volume, page, year } = imprintOf(edges, title);
  return [container, volume, page, year];
}

const NONE = [null, null, null, null];

describe('the imprint by masthead and running heads', () => {
  it('of a law review of the United States', () => {
    expect(
      imprint([
        '0 HARBOR LAW REVIEW',
        '0 VOL. 44 MARCH 2011 NO. 2',
        '0 301',
        '1 302     HARBOR LAW REVIEW     [Vol. 44:301',
        '2 2011]     A DUTY WITHOUT AN OWNER     303',
        '3 304     HARBOR LAW REVIEW     [Vol. 44:301',
      ]),
    ).toEqual(['HARBOR LAW REVIEW', '44', '301', 2011]);
  });
  it('of one whose masthead is its own citation', () => {
    expect(
      imprint([
        '0 88 PRAIRIE LAW JOURNAL 15 (1997)',
        '0 15',
        '1 16 PRAIRIE LAW JOURNAL [Vol. 88:15',
        '2 1997] OWNERS 17',
      ]),
    ).toEqual(['PRAIRIE LAW JOURNAL', '88', '15', 1997]);
  });
  it('of one that gives no more than "88:15" beside its name', () => {
    expect(
      imprint(['1 The Prairie Law Journal 88: 15, 1997', '3 The Prairie Law Journal 88: 15, 1997']),
    ).toEqual(['The Prairie Law Journal', '88', '15', 1997]);
  });
  it('of an English journal', () => {
    expect(
      imprint([
        '0 (2012) 45 Tamar Law Journal 123',
        '1 124 Tamar Law Journal (2012) 45',
        '2 A Duty 125',
        '3 126 Tamar Law Journal (2012) 45',
      ]),
    ).toEqual(['Tamar Law Journal', '45', '123', 2012]);
  });
  it('of an English journal whose volume stands behind its name', () => {
    expect(
      imprint([
        '0 Tamar Law Journal, 71(2), July 2012, pp. 123–150',
        '1 Tamar Law Journal, 71(2), July 2012, pp. 123–150',
      ]),
    ).toEqual(['Tamar Law Journal', '71', '123', 2012]);
  });
  it('of a European journal', () => {
    expect(
      imprint([
        '0 Adriatic Journal of Law 21 (2010) 815–825',
        '0 815',
        '1 816 Adriatic Journal of Law 21 (2010)',
        '2 817',
      ]),
    ).toEqual(['Adriatic Journal of Law', '21', '815', 2010]);
  });
  it('of one page, when the page is printed at its foot', () => {
    expect(imprint(['0 (2012) 45 Tamar Law Journal 123', '0 123'])).toEqual([
      'Tamar Law Journal',
      '45',
      '123',
      2012,
    ]);
  });
  it('in the same journal abbreviated', () => {
    expect(
      imprint([
        '0 60 HARBOR L. REV. 9 (2020)',
        '1 10 Harbor Law Review [Vol. 60:9',
        '2 11 Harbor Law Review [Vol. 60:9',
      ])[0],
    ).toBe('Harbor Law Review');
  });
  it('of a journal whose name has no journal’s word, by its masthead', () => {
    expect(imprint(['0 4 PAPERS ON THE SEA 17 (2026)', '1 18 PAPERS ON THE SEA [Vol. 4:17'])).toEqual([
      'PAPERS ON THE SEA',
      '4',
      '17',
      2026,
    ]);
  });
});

describe('what is not borne out is left out', () => {
  it('all, where one line says it', () => {
    expect(imprint(['0 (2012) 45 Tamar Law Journal 123'])).toEqual(NONE);
  });
  it('the page, where the number behind the volume is of an issue', () => {
    expect(imprint(['13 162 HARBOR LAW REVIEW [67:1', '53 202 HARBOR LAW REVIEW [67:1'])).toEqual([
      'HARBOR LAW REVIEW',
      '67',
      null,
      null,
    ]);
  });
  it('the page, where pages are numbered otherwise', () => {
    expect(
      imprint(['0 9 TIDE LAW JOURNAL 40 (2001)', '0 1', '1 2 TIDE LAW JOURNAL 9 (2001)', '2 3'])[2],
    ).toBeNull();
  });
  it('the year, where two are given as often', () => {
    expect(
      imprint(['1 2011] OWNERS 303', '3 2012] OWNERS 305', '5 2011] OWNERS 307', '7 2012] OWNERS 309']),
    ).toEqual(NONE);
  });
  it('the volume 00 of a piece that is not in an issue yet', () => {
    expect(
      imprint([
        '0 Tamar Law Journal, 2015, Vol. 00, No. 0, 1–17',
        '1 Tamar Law Journal, 2015, Vol. 00, No. 0, 1–17',
      ]),
    ).toEqual(['Tamar Law Journal', null, null, 2015]);
  });
  it('the document’s own title, however often it stands in the heads', () => {
    expect(imprint(['1 302 A DUTY [Vol. 4:301', '3 304 A DUTY [Vol. 4:301'])).toEqual(NONE);
  });
  it('the end of a citation at a page’s top', () => {
    expect(
      imprint(['3 86 AM. J. INT’L L. 746, 748-50 (1992).', '5 84 AM. J. INT’L L. 444, 471-75 (1990).']),
    ).toEqual(NONE);
  });
  it('names that are neither a masthead’s nor a journal’s', () => {
    expect(imprint(['3 162 CHAPTER OF THE SEA [67:3', '5 164 CHAPTER OF THE SEA [67:3'], null)).toEqual(NONE);
  });
});
