import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { pdfOf, type Word } from '../sources/pdf/write-pdf.js';

/** The sources of the running text: title, year and short name. */
async function listed(bytes: Uint8Array, name: string) {
  const { citations } = await readDocument(bytes, name);
  return citations.flatMap((citation) =>
    citation.place.in === 'body' && citation.form === 'full' && citation.reading.year !== null
      ? [[citation.reading.title, citation.reading.year, citation.hereinafter]]
      : [],
  );
}

const text = (pages: readonly string[]) => listed(new TextEncoder().encode(pages.join('\f')), 'sands.txt');

const INTRODUCTION = `The question is old, and it was answered in many ways by courts and
by writers, as the list of their works will show.
`;

/** Lines of a page, each cell at its place in points. */
const drawn = (left: number, rows: readonly (readonly (readonly [x: number, text: string])[])[]) => ({
  width: 612,
  height: 792,
  words: rows.flatMap((row, at) =>
    row.map(([x, said]): Word => ({ text: said, x: left + x, y: 80 + 15 * at, size: 11 })),
  ),
});

describe('entries over a page’s end', () => {
  it('are whole where running heads and blank lines stand between their lines', async () => {
    const head = (page: number, lines: string) =>
      `                     THE LAW OF TIDES\n\n${lines}\n           ${page}\n`;
    const pages = [
      head(
        11,
        `${INTRODUCTION}\nBIBLIOGRAPHY\n\nLee, Ann. First Sands. Oslo: Harbour Press, 2009.\nMoe, Bo. Harbours and Their Keepers: Fifty Years of Writing, and Another\n`,
      ),
      head(
        12,
        '    Fifty of Silence. New York: Norton, 1999.\nRoe, Kai. Third Sands.\n    Oslo: Harbour Press, 2015.\n',
      ),
      head(13, 'Sund, Eva. Fourth Sands. Oslo: Harbour Press, 2016.\n'),
    ];
    expect(await text(pages)).toEqual([
      ['First Sands', 2009, null],
      ['Harbours and Their Keepers: Fifty Years of Writing, and Another Fifty of Silence', 1999, null],
      ['Third Sands', 2015, null],
      ['Fourth Sands', 2016, null],
    ]);
  });

  it('are whole where paragraphs are apart and pages have no heads', async () => {
    const pages = [
      `${INTRODUCTION}\nReferences\n\nLee, Ann. First Sands. Oslo: Harbour Press, 2009.\n\nMoe, Bo. Harbours and Their Keepers: Fifty Years of Writing, and Another\n\n\n`,
      '\n\nFifty of Silence. New York: Norton, 1999.\n\nRoe, Kai. Third Sands. Oslo: Harbour Press, 2015.\n\n',
      '\nSund, Eva. Fourth Sands. Oslo: Harbour Press, 2016.\n',
    ];
    expect((await text(pages)).map(([, year]) => year)).toEqual([2009, 1999, 2015, 2016]);
  });

  it('hang by the margin of their own page', async () => {
    const file = pdfOf([
      drawn(72, [
        [[200, 'THE LAW OF TIDES']],
        [[0, 'The question is old, and it was answered in many ways by courts and by']],
        [[0, 'writers, as the list of their works will show.']],
        [[0, 'BIBLIOGRAPHY']],
        [[0, 'Lee, Ann. First Sands: A Long History of the Northern Tides and Harbours.']],
        [[30, 'Oslo: Harbour Press, 2009.']],
        [[0, 'Moe, Bo. Harbours and Their Keepers: Fifty Years of Writing, and Another']],
      ]),
      drawn(100, [
        [[180, 'THE LAW OF TIDES']],
        [[30, 'Fifty of Silence. New York: Norton, 1999.']],
        [[0, 'Roe, Kai. Third Sands: A History of the Cambridge Tides, and of the Sea.']],
        [[30, 'Cambridge: Cambridge University Press, 2015.']],
      ]),
    ]);
    expect((await listed(file, 'sands.pdf')).map(([, year]) => year)).toEqual([2009, 1999, 2015]);
  });
});

describe('a table of two columns', () => {
  const expected = [
    ['Vienna Convention on the Law of Treaties', 1969, 'VCLT'],
    ['The Law of Tides: A Commentary', 2001, 'Lee'],
    ['S.D. Sund, Inc. v. Government of Norvik', 2000, 'SD Sund'],
    ['Marbury v. Madison', 1803, 'Marbury'],
  ];
  const rows = [
    ['VCLT', 'Vienna Convention on the Law of Treaties, 23 May'],
    ['', '1969, 1155 UNTS 331'],
    ['Lee', 'Lee, A. B., The Law of Tides: A Commentary'],
    ['', '(Cambridge University Press, 2001)'],
    ['SD Sund', 'S.D. Sund, Inc. v. Government of Norvik, UNCITRAL,'],
    ['', 'Partial Award, 13 November 2000'],
    ['Marbury', 'Marbury v. Madison, 5 U.S. 137 (1803)'],
    ['para', 'paragraph'],
  ] as const;

  it('sets short names beside sources, by blanks in page text', async () => {
    const lines = rows.map(([term, source]) => `${term.padEnd(20)}${source}`).join('\n');
    expect(await text([`${INTRODUCTION}\nLIST OF ABBREVIATIONS\n\n${lines}\n`])).toEqual(expected);
  });

  it('by tabs', async () => {
    const lines = rows.map(([term, source]) => `${term}\t${source}`).join('\n');
    expect(await text([`${INTRODUCTION}\nLIST OF ABBREVIATIONS\n\n${lines}\n`])).toEqual(expected);
  });

  it('by the places of its cells in PDF', async () => {
    const cells = rows.map(([term, source]) =>
      term === '' ? [[130, source] as const] : [[0, term] as const, [130, source] as const],
    );
    const page = drawn(72, [[[150, 'TABLE OF DEFINED TERMS']], ...cells]);
    expect(await listed(pdfOf([page]), 'sands.pdf')).toEqual(expected);
  });

  it('has rows that blank lines part, whose short names take lines as well', async () => {
    const lines = `Vienna         Vienna Convention on the Law of Treaties,
Convention     23 May 1969, 1155 UNTS 331

Marbury        Marbury v. Madison, 5 U.S. 137 (1803)

McCulloch      McCulloch v. Maryland, 17 U.S. 316 (1819)
`;
    expect(await text([`${INTRODUCTION}\nLIST OF ABBREVIATIONS\n\n${lines}`])).toEqual([
      ['Vienna Convention on the Law of Treaties', 1969, 'Vienna Convention'],
      ['Marbury v. Madison', 1803, 'Marbury'],
      ['McCulloch v. Maryland', 1819, 'McCulloch'],
    ]);
  });

  it('is none where the names of cases stand beside their reports', async () => {
    const lines = `Marbury v. Madison           5 U.S. 137 (1803)
McCulloch v. Maryland        17 U.S. 316 (1819)
Gibbons v. Ogden             22 U.S. 1 (1824)
`;
    expect(await text([`${INTRODUCTION}\nTABLE OF CASES\n\n${lines}`])).toEqual([
      ['Marbury v. Madison', 1803, null],
      ['McCulloch v. Maryland', 1819, null],
      ['Gibbons v. Ogden', 1824, null],
    ]);
  });
});

describe('a table of cases with a column of pages', () => {
  const expected = [
    ['A v HM Treasury', 1979, null],
    ['Adler v George', 1964, null],
    ['Albert v Lavin', 1981, null],
    ['Sund v Norvik Shipping Co and the Harbour Board of the Northern Isles', 1999, null],
  ];
  const rows = [
    ['A v HM Treasury [1979] 1 WLR 1056', '231'],
    ['Adler v George [1964] 2 QB 7', '264, 270n'],
    ['Albert v Lavin [1981] 2 WLR 1070', '2.15, 3.40–3.47'],
    ['Sund v Norvik Shipping Co and the Harbour Board of the Northern', ''],
    ['  Isles [1999] 2 AC 22', 'passim'],
  ] as const;

  it.each([
    ['blanks', (source: string, pages: string) => `${source.padEnd(66)}${pages}`],
    [
      'dots',
      (source: string, pages: string) =>
        pages === '' ? source : `${source} ${'.'.repeat(66 - source.length)} ${pages}`,
    ],
    ['a tab', (source: string, pages: string) => `${source}\t${pages}`],
  ])('is read without it, behind %s', async (_, laid) => {
    const lines = rows.map(([source, pages]) => laid(source, pages)).join('\n');
    expect(await text([`${INTRODUCTION}\nTABLE OF CASES\n\n${lines}\n`])).toEqual(expected);
  });

  it('is read without it in PDF', async () => {
    const cells = rows.map(([source, pages]) => [
      [source.startsWith(' ') ? 12 : 0, source.trim()] as const,
      ...(pages === '' ? [] : [[420, pages.replaceAll('–', '-')] as const]),
    ]);
    expect(await listed(pdfOf([drawn(72, [[[150, 'TABLE OF CASES']], ...cells])]), 'sands.pdf')).toEqual(
      expected,
    );
  });
});

describe('an annotated bibliography', () => {
  it('gives its sources without the notes on them', async () => {
    const lines = `Lee, Ann. First Sands: A Long History of the Northern Tides and Harbours.
    Oslo: Harbour Press, 2009. Lee tells how the law of tides came about.
    She holds that courts followed the harbours, and not the other way
    round. ${'The book has a chapter on each of the northern courts. '.repeat(12)}
Moe, Bo. Harbours and Their Keepers. New York: Norton, 1999. The keepers
    speak for themselves.

    Moe has read their diaries, which nobody had opened since 1850.

Roe, Kai. Third Sands. Oslo: Harbour Press, 2015.
`;
    expect(await text([`${INTRODUCTION}\nAnnotated Bibliography\n\n${lines}`])).toEqual([
      ['First Sands: A Long History of the Northern Tides and Harbours', 2009, null],
      ['Harbours and Their Keepers', 1999, null],
      ['Third Sands', 2015, null],
    ]);
  });
});

describe('works of the author before', () => {
  it('have that author, but none where the entry before has no names', async () => {
    const read = async (entries: string) => {
      const bytes = new TextEncoder().encode(`# Sands\n\n## Bibliography\n\n${entries}`);
      const { citations } = await readDocument(bytes, 'sands.md');
      return citations.map((citation) =>
        citation.form === 'full' ? citation.reading.authors : citation.form,
      );
    };
    const first = 'Lee, Ann, and Bo Moe. First Sands. Oslo: Roe Press, 2009.\n\n';
    expect(await read(`${first}———. Second Sands. Oslo: Roe Press, 2010.\n`)).toEqual([
      ['Ann Lee', 'Bo Moe'],
      ['Ann Lee', 'Bo Moe'],
    ]);
    expect(await read('Lee A, First Sands (Roe Press 2009)\n\n—— Second Sands (Roe Press 2010)\n')).toEqual([
      ['A. Lee'],
      ['A. Lee'],
    ]);
    expect(
      await read(`${first}Marbury v. Madison, 5 U.S. 137 (1803)\n\n———. Sands. Oslo: Roe Press, 2010.\n`),
    ).toEqual([['Ann Lee', 'Bo Moe'], [], []]);
  });
});
