import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '#server/store/rows.js';
import { bibtexEntry } from '#server/exports/bibliography/bibtex.js';
import { CiteKeys } from '#server/exports/bibliography/cite-keys.js';
import { cslItem } from '#server/exports/bibliography/csl-json.js';
import { entryOf } from '#server/exports/bibliography/entry.js';
import { placeIn } from '#server/exports/bibliography/place.js';
import { risRecord } from '#server/exports/bibliography/ris.js';

const NOTHING: WorkRecord = {
  node: 'work',
  id: 'work-1' as WorkRecord['id'],
  kind: null,
  label: 'Moe, Tides',
  title: null,
  authorIds: [],
  institutionId: null,
  container: null,
  volume: null,
  page: null,
  year: null,
  date: null,
  identifiers: [],
  urls: [],
  documentId: null,
  citationCount: 1,
  documentCount: 1,
};

const ARTICLE = entryOf(
  {
    ...NOTHING,
    kind: 'article',
    title: 'THE TIDES OF THE LAW',
    container: 'HARV. L. REV.',
    volume: '12',
    page: '34',
    year: 1999,
    urls: ['https://doi.org/10.1000/5%7B'],
  },
  ['Bo van der Moe', 'ANN LEE'],
  '',
);
const CASE = entryOf(
  {
    ...NOTHING,
    kind: 'case',
    title: 'Moe v. Lee & Sons',
    date: '2001-02-03',
    year: 2001,
    identifiers: [
      { scheme: 'docket', value: 'No. 00-1' },
      { scheme: 'reporter', value: '[2001] 2 AC 77' },
      { scheme: 'neutral', value: '[2001] UKHL 9' },
    ],
  },
  [],
  'HOUSE OF LORDS',
);
const REPORT = entryOf(
  {
    ...NOTHING,
    kind: 'report',
    title: 'Tides 100% explained',
    year: 2010,
    identifiers: [{ scheme: 'symbol', value: 'A/65/1' }],
  },
  [],
  'Tide Office',
);

describe('where something is printed', () => {
  it.each([
    ['504 U.S. 655', { volume: '504', series: 'U.S.', page: '655', section: '' }],
    ['[2000] 1 AC 147', { volume: '1', series: 'AC', page: '147', section: '' }],
    ['[1990] ECR 9', { volume: '', series: 'ECR', page: '9', section: '' }],
    ['2002 I.C.J. Rep. 3', { volume: '2002', series: 'I.C.J. Rep.', page: '3', section: '' }],
    ['2016 (3) SA 317 (SCA)', { volume: '2016 (3)', series: 'SA', page: '317', section: '' }],
    ['(1999) 29 EHRR 11', { volume: '29', series: 'EHRR', page: '11', section: '' }],
    ['85 Fed. Reg. 36,139', { volume: '85', series: 'Fed. Reg.', page: '36,139', section: '' }],
    ['8 U.S.C. § 12a(b)', { volume: '8', series: 'U.S.C.', page: '', section: '12a(b)' }],
    ['28 U.S.C. §§ 13, 15', { volume: '28', series: 'U.S.C.', page: '', section: '13, 15' }],
    ['Exec. Order No. 9', null],
    ['Pub. L. No. 107-206', null],
    ['§ 12', null],
    ['12 34', null],
    ['', null],
  ])('%s', (citation, place) => {
    expect(placeIn(citation)).toEqual(place);
  });
});

describe('a work for CSL', () => {
  it('has an article with its authors, calmed capitals and its place', () => {
    expect(cslItem(ARTICLE)).toEqual({
      id: 'work-1',
      type: 'article-journal',
      title: 'The Tides of the Law',
      author: [
        { family: 'van der Moe', given: 'Bo' },
        { family: 'Lee', given: 'Ann' },
      ],
      'container-title': 'Harv. L. Rev.',
      volume: '12',
      page: '34',
      issued: { 'date-parts': [[1999]] },
      DOI: '10.1000/5%7B',
      URL: 'https://doi.org/10.1000/5%7B',
    });
  });

  it('has a case with its court, number and report, and no author', () => {
    expect(cslItem(CASE)).toEqual({
      id: 'work-1',
      type: 'legal_case',
      title: 'Moe v. Lee & Sons',
      authority: 'House of Lords',
      'container-title': 'AC',
      volume: '2',
      page: '77',
      number: 'No. 00-1',
      issued: { 'date-parts': [[2001, 2, 3]] },
      note: '[2001] UKHL 9',
    });
  });

  it('takes an institution for the author where there is no person', () => {
    expect(cslItem(REPORT)).toMatchObject({ author: [{ literal: 'Tide Office' }], publisher: 'Tide Office' });
  });

  it('has what was not recognised by its label', () => {
    expect(cslItem(entryOf(NOTHING, [], ''))).toEqual({
      id: 'work-1',
      type: 'document',
      title: 'Moe, Tides',
    });
  });
});

describe('a work for BibTeX', () => {
  it('has an article', () => {
    expect(bibtexEntry(ARTICLE, 'moe1999')).toBe(`@article{moe1999,
  author = {van der Moe, Bo and Lee, Ann},
  title = {{The Tides of the Law}},
  journal = {Harv. L. Rev.},
  volume = {12},
  pages = {34},
  year = {1999},
  doi = {10.1000/5%7B},
  url = {https://doi.org/10.1000/5%7B},
}

`);
  });

  it('keeps TeX from obeying signs, and institutions from being taken apart', () => {
    const written = bibtexEntry(REPORT, 'tides');
    expect(written).toContain('author = {{Tide Office}}');
    expect(written).toContain('title = {{Tides 100\\% explained}}');
    expect(bibtexEntry(CASE, 'moe')).toContain('title = {{Moe v. Lee \\& Sons}}');
  });

  it('gives each entry a key of its own', () => {
    const keys = new CiteKeys();
    expect([ARTICLE, ARTICLE, REPORT, CASE].map((entry) => keys.keyOf(entry))).toEqual([
      'vandermoe1999tides',
      'vandermoe1999tides-b',
      'tides100explained2010',
      'moevlee2001',
    ]);
  });

  it('calls a work without a letter that TeX takes by its id', () => {
    expect(new CiteKeys().keyOf({ ...ARTICLE, authors: [], year: null, title: '平成' })).toBe('work-1');
  });
});

describe('a work for RIS', () => {
  it('has a case in the tags of cases', () => {
    expect(risRecord(CASE)).toBe(
      [
        'TY  - CASE',
        'TI  - Moe v. Lee & Sons',
        'PB  - House of Lords',
        'A2  - AC',
        'VL  - 2',
        'SP  - 77',
        'SV  - No. 00-1',
        'PY  - 2001',
        'DA  - 2001/02/03',
        'N1  - [2001] UKHL 9',
        'ID  - work-1',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('has persons by their family names', () => {
    expect(risRecord(ARTICLE)).toContain('AU  - van der Moe, Bo\r\nAU  - Lee, Ann\r\n');
  });
});
