import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import type { ReadDocument } from '#schema/apparatus.js';

const read = (text: string, name = 'sands.md'): Promise<ReadDocument> =>
  readDocument(new TextEncoder().encode(text), name);

/** What each citation of the notes was understood to mean: the title of its work, or what became of it. */
function meant({ citations, outcomes, works }: ReadDocument): (string | null)[][] {
  const titles = new Map(works.map(({ id, reading }) => [id, reading.title]));
  return citations.flatMap(({ place, text }, i) => {
    const outcome = outcomes[i];
    if (place.in !== 'note' || !outcome) return [];
    return [[text, outcome.status === 'resolved' ? (titles.get(outcome.work) ?? null) : outcome.status]];
  });
}

/** The sources of the running text by kind, authors, title and year. */
const listed = ({ citations }: ReadDocument) =>
  citations.flatMap((citation) =>
    citation.place.in === 'body' && citation.form === 'full'
      ? [[citation.reading.kind, citation.reading.authors, citation.reading.title, citation.reading.year]]
      : [],
  );

describe('a bibliography', () => {
  it('gives its entries as sources, in whatever order names stand', async () => {
    const text = `# Sands

## Bibliography

Lee A, First Sands (2nd edn, Norvik University Press 2010)

Lee, Ann/Moe, Bo, Die zweiten Sande, 3. Aufl., Norvik 2015.

Moe, B. (2012). Tides of the law. Norvik Law Review, 23(1), 33–60.

Roe, Kai. Third Sands: A History. Oslo: Harbour Press, 2009.
`;
    expect(listed(await read(text))).toEqual([
      ['book', ['A. Lee'], 'First Sands', 2010],
      ['book', ['Ann Lee', 'Bo Moe'], 'Die zweiten Sande', 2015],
      ['article', ['B. Moe'], 'Tides of the law', 2012],
      ['book', ['Kai Roe'], 'Third Sands: A History', 2009],
    ]);
  });

  it('says what notes mean by a name and some words of a title', async () => {
    const text = `# Sande

Eins.[^1] Zwei.[^2] Drei.[^3] Vier.[^4]

[^1]: Lee, Recht der Sande, S. 33.

[^2]: Vgl. Moe (2010), S. 12; Lee, A., Gezeiten, 44.

[^3]: Lee (Fn. 1), S. 50.

[^4]: Roe, Unbekannte Sande, S. 3.

## Literaturverzeichnis

Lee, Ann, Das Recht der Sande, 3. Aufl., Norvik 2015.

Lee, Ann, Die Gezeiten, Norvik 2009.

Moe, Bo (2010): Harbours of the North. Oslo: Norvik Press.
`;
    const found = await read(text);
    expect(meant(found)).toEqual([
      ['Lee, Recht der Sande, S. 33', 'Das Recht der Sande'],
      ['Moe (2010), S. 12', 'Harbours of the North'],
      ['Lee, A., Gezeiten, 44', 'Die Gezeiten'],
      ['Lee (Fn. 1), S. 50', 'Das Recht der Sande'],
      ['Roe, Unbekannte Sande, S. 3', 'unresolved'],
    ]);
    expect(
      found.findings.flatMap(({ rule, note }) => (rule === 'undefined-short-form' ? [note] : [])),
    ).toEqual([4]);
  });

  it('gives the year that a note leaves out', async () => {
    const text = `# Sande

Eins.[^1]

[^1]: Moe, Die Gezeiten im Norden, in: FS Lee, S. 35.
`;
    const list = `
## Literatur

Moe, Bo: Die Gezeiten im Norden, in: Roe, Kai (Hrsg.), Festschrift für Lee, Norvik 2001, S. 33–60.
`;
    const rules = async (whole: string) => (await read(whole)).findings.map(({ rule }) => rule);
    expect(await rules(text)).toContain('missing-date');
    expect(await rules(text + list)).toEqual([]);
  });

  it('is read as page text, where its lines tell the entries apart', async () => {
    const text = `Sands of the North

The sentence stands here, and it has a source.1 It goes on for
another line of the page, as texts do.

1 Ann Lee, First Sands 4 (2000).
\fSands of the North 2

BIBLIOGRAPHY

LEE, ANN, FIRST SANDS: A LAW OF TIDES IN
THE NORTHERN HARBOURS, NORVIK 2000.
MOE, BO, SECOND SANDS, NORVIK 2001.
Marbury v. Madison, 5 U.S. 137 (1803).
`;
    expect((await read(text, 'sands.txt')).works.map(({ reading }) => reading.year)).toEqual(
      expect.arrayContaining([2000, 2001, 1803]),
    );
  });
});

describe('an entry with a dash', () => {
  it('is no short name where the source has no number of its own', async () => {
    const text =
      '# Sands\n\n## Bibliography\n\nHarbour Watch – World Report 2010 (Oslo: Harbour Press 2011)\n';
    const [source] = (await read(text)).citations;
    expect(source?.form === 'full' && source.hereinafter).toBe(null);
    expect(source?.text).toContain('Harbour Watch');
  });
});

describe('a table of authorities', () => {
  it('gives its entries without the pages where they are cited', async () => {
    const text = `No. 12-34

TABLE OF AUTHORITIES

Cases

Moe v. Roe, 5 U.S. 137 (1803) ................................ 12, 15
Lee v. Sund Harbour Co., 410 F.2d 20
  (2d Cir. 1969) . . . . . . . . . . . . . . . . . . . . . . . passim

Statutes

42 U.S.C. § 1983 .............................................. 3
`;
    expect((await read(text, 'brief.txt')).citations.map((one) => one.text)).toEqual([
      'Moe v. Roe, 5 U.S. 137 (1803)',
      'Lee v. Sund Harbour Co., 410 F.2d 20 (2d Cir. 1969)',
      '42 U.S.C. § 1983',
    ]);
  });
});

describe('entries that hang', () => {
  it('end where the next stands out, whatever their lines end with', async () => {
    const text = `Sands of the North

The sentence stands here, and it has a source.1 It goes on.

1 Ann Lee, First Sands 4 (2000).
\f
BIBLIOGRAPHY

Lee, Ann. First Sands: A Long History of the Northern Tides and Harbours.
    Oslo: Harbour Press, 2009.
van der Moe, Bo. Harbours and Their Keepers: Fifty Years of Writing. New York: Norton,
    1999.
Roe, Kai. Third Sands.
    Cambridge: Cambridge University Press, 2015.
`;
    expect(listed(await read(text, 'sands.txt'))).toEqual([
      ['book', ['Ann Lee'], 'First Sands: A Long History of the Northern Tides and Harbours', 2009],
      ['book', ['Bo van der Moe'], 'Harbours and Their Keepers: Fifty Years of Writing', 1999],
      ['book', ['Kai Roe'], 'Third Sands', 2015],
    ]);
  });
});

describe('a table of short names', () => {
  it('says what notes mean by them', async () => {
    const text = `# Award

One.[^1] Two.[^2] Three.[^3]

[^1]: VCLT, art. 31; Norvik, para. 14.

[^2]: Aldmoor Trial Judgement, para. 316.

[^3]: Harbour Appeal Judgement, paras 20-22; Sund Decision, para. 3.

## List of abbreviations

VCLT – Vienna Convention on the Law of Treaties (adopted 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331

Norvik – Norvik Shipping v. Kingdom of Sund, ICSID Case No. ARB/07/5, Award, 4 August 2011

## Annex B: Cited materials and defined terms

ALDMOOR: Prosecutor v. Jan Aldmoor, Case No. IT-98-30-T, Judgement, 2 November 2001 (“Aldmoor Trial Judgement”)

Prosecutor v. Ana Harbour, Case No. IT-00-39-A, Judgement, 27 September 2006 (“Harbour Appeal Judgement”)
`;
    const found = await read(text);
    expect(meant(found)).toEqual([
      ['VCLT, art. 31', 'Vienna Convention on the Law of Treaties'],
      ['Norvik, para. 14', 'Norvik Shipping v. Kingdom of Sund'],
      ['Aldmoor Trial Judgement, para. 316', 'Prosecutor v. Jan Aldmoor'],
      ['Harbour Appeal Judgement, paras 20-22', 'Prosecutor v. Ana Harbour'],
      ['Sund Decision, para. 3', 'unresolved'],
    ]);
  });
});

describe('running text that is no list', () => {
  it.each([
    ['without a heading', 'Lee, Ann, First Sands, Norvik 2010.\n\nMoe, Bo, Second Sands, Norvik 2011.\n'],
    ['behind a heading of another sort', '## Results\n\nLee, Ann, First Sands, Norvik 2010.\n'],
    [
      'under a heading like one',
      `## Sources\n\nThe law has many sources, and each of them was found by somebody, as Lee says in 2010.\n`,
    ],
  ])('%s gives no source', async (_, text) => {
    expect(listed(await read(`# Sands\n\n${text}`))).toEqual([]);
  });
});
