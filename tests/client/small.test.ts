import { describe, expect, it } from 'vitest';
import { neighbourByDate, sorted } from '#client/graph/order.js';
import type { GraphNode } from '#client/graph/model.js';
import { shortLabel, sizeOf } from '#client/graph/scene.js';
import { examplesFrom } from '#client/search/examples.js';
import { cutExcerpt, saidOf, wordsOf } from '#client/search/said.js';
import { plural } from '#client/ui/plural.js';
import { dateInWords } from '#client/work/facts.js';
import { yearAxis } from '#client/work/years.js';

describe('the search', () => {
  it('marks the words of a query, each once, none of one letter', () => {
    expect(wordsOf('Rome statute, a rome 87')).toEqual(['rome', 'statute', '87']);
  });

  it('cuts an excerpt at the words found', () => {
    expect(cutExcerpt('the «Rome» Statute')).toEqual([
      { text: 'the ', found: false },
      { text: 'Rome', found: true },
      { text: ' Statute', found: false },
    ]);
  });

  it('says how much was found', () => {
    const none = { __typename: 'SearchResult', works: [], documents: [], authors: [], notes: [] } as const;
    expect(saidOf({ ...none, workCount: 23, documentCount: 0, authorCount: 0, noteCount: 1 })).toBe(
      '24 results in 2 groups. Arrow down for the first.',
    );
    expect(saidOf({ ...none, workCount: 0, documentCount: 0, authorCount: 0, noteCount: 0 })).toBe(
      'Nothing found.',
    );
  });

  it('takes its examples from the collection', () => {
    const work = (
      kind: 'case' | 'treaty',
      title: string,
      scheme: 'reporter' | 'treaty_series',
      value: string,
    ) => ({
      kind,
      label: title,
      title,
      authors: [],
      identifiers: [{ __typename: 'Identifier' as const, scheme, value }],
    });
    expect(
      examplesFrom([
        work(
          'treaty',
          'Rome Statute of the International Criminal Court',
          'treaty_series',
          '2187 U.N.T.S. 90',
        ),
        work('case', 'Erie R.R. v. Tompkins', 'reporter', '304 U.S. 64'),
      ]),
    ).toEqual([
      { what: 'a name', query: 'Rome Statute' },
      { what: 'a reporter', query: '304 U.S. 64' },
      { what: 'a treaty series', query: '2187 U.N.T.S. 90' },
    ]);
  });

  it('has no examples without works', () => {
    expect(examplesFrom([])).toEqual([]);
  });
});

describe('the table of the graph', () => {
  const node = (label: string, year: number | null, citationCount = 0): GraphNode => ({
    __typename: 'GraphNode',
    id: label,
    label,
    kind: 'case',
    year,
    citationCount,
    document: null,
    degree: 0,
  });
  const rows = [node('B', 2001, 4), node('A', 2019, 9), node('C', null, 1)];

  it('sorts by year from the newest, without a year last', () => {
    expect(sorted(rows, 'year').map((row) => row.label)).toEqual(['A', 'B', 'C']);
  });

  it('sorts by times cited from the most', () => {
    expect(sorted(rows, 'cited').map((row) => row.label)).toEqual(['A', 'B', 'C']);
  });

  it('walks to the neighbour by date', () => {
    const from = node('X', 2010);
    expect(neighbourByDate(rows, from, 1)?.label).toBe('A');
    expect(neighbourByDate(rows, from, -1)?.label).toBe('B');
    expect(neighbourByDate([], from, 1)).toBeNull();
  });
});

describe('the canvas', () => {
  it('sizes nodes by the root of times cited, within 11 and 38 px', () => {
    expect(sizeOf(0, false)).toBe(11);
    expect(sizeOf(25, false)).toBe(24);
    expect(sizeOf(10_000, false)).toBe(38);
  });

  it('cuts long labels at a word', () => {
    expect(shortLabel('S.C. Res. 1593')).toBe('S.C. Res. 1593');
    expect(shortLabel('Prosecutor v. Al Bashir, ICC-02/05-01/09-302')).toBe('Prosecutor v. Al Bashir…');
    expect(shortLabel('Scheldt Centre for…, Arrest')).toBe('Scheldt Centre for…');
  });
});

describe('the timeline', () => {
  it('begins at the year of the work and holds every year after it', () => {
    const axis = yearAxis(
      [
        { year: 2015, count: 3 },
        { year: 2018, count: 9 },
        { year: null, count: 2 },
      ],
      1998,
    );
    expect(axis?.bars[0]).toEqual({ year: 1998, count: 0 });
    expect(axis?.bars.find((bar) => bar.year === 2018)).toEqual({ year: 2018, count: 9 });
    expect(axis?.most).toBe(9);
    expect(axis?.labels).toEqual([2000, 2005, 2010, 2015]);
  });

  it('does not reach back to a work of another age', () => {
    expect(yearAxis([{ year: 2015, count: 3 }], 1803)?.bars[0]?.year).toBe(1975);
  });

  it('is none where no year is known', () => {
    expect(yearAxis([{ year: null, count: 3 }], 1998)).toBeNull();
  });
});

describe('words', () => {
  it('count', () => {
    expect([plural(1, 'note'), plural(1318, 'note')]).toEqual(['1 note', '1,318 notes']);
  });

  it('write full dates out and leave others', () => {
    expect([dateInWords('2017-07-06'), dateInWords('2017-07')]).toEqual(['July 6, 2017', '2017-07']);
  });
});
