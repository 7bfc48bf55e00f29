import { describe, expect, it } from 'vitest';
import { readPages } from '#ingest/sources/index.js';

const read = (text: string, name = 'a.txt') => readPages(new TextEncoder().encode(text), name);
const line = 'the court went on to say that it had no power to do so and stopped there\n';
const body = (lines: number): string => line.repeat(lines);

describe('pages', () => {
  it('end at form feeds', async () => {
    const { pages } = await read('one\n\ftwo\n\fthree\n');
    expect(pages.map(({ number, span }) => [number, ...span])).toEqual([
      [1, 0, 5],
      [2, 5, 10],
      [3, 10, 16],
    ]);
  });
  it('are not made by a form feed at the end', async () => {
    expect((await read('one\n\f')).pages).toHaveLength(1);
  });
  it('begin at running heads', async () => {
    const text = `${body(40)}\n\n162 A REVIEW OF THE LAW [67:1\n\n${body(40)}\n\n2025] THE DUTY OF STATES 163\n\n${body(30)}`;
    const { pages } = await read(text);
    expect(pages.map(({ label }) => label)).toEqual([null, '162', '163']);
  });
  it('end at page numbers', async () => {
    const text = `${body(30)}\n\n    1\n${body(30)}\n\n    2\n${body(30)}\n\n    3\n`;
    const { pages } = await read(text);
    expect(pages.map(({ label }) => label)).toEqual(['1', '2', '3']);
  });
  it('begin with a lone blank', async () => {
    const text = `${body(40)} ${body(44)} ${body(42)}`;
    expect((await read(text)).pages).toHaveLength(3);
  });
  it('are not made of indented paragraphs', async () => {
    const text = ` ${body(4)}`.repeat(20);
    expect((await read(text)).pages).toHaveLength(1);
  });
  it('are one where nothing tells', async () => {
    expect((await read(body(200))).pages).toHaveLength(1);
  });
  it('follow each other without a gap', async () => {
    const text = `${body(40)} ${body(44)} ${body(42)}`;
    const { pages } = await read(text);
    expect(pages[0]?.span[0]).toBe(0);
    expect(pages[1]?.span[0]).toBe(pages[0]?.span[1]);
    expect(pages.at(-1)?.span[1]).toBe(text.length);
  });
});

describe('facts', () => {
  it('are title and author where they are plain', async () => {
    const { facts } = await read(`A Duty Without\nan Owner\n\nAnn Lee* & Bo van Moe’\n\n${body(5)}`);
    expect(facts.title).toBe('A Duty Without an Owner');
    expect(facts.authors).toEqual(['Ann Lee', 'Bo van Moe']);
  });
  it('are none where the text begins with a part of it', async () => {
    const { facts } = await read(`ABSTRACT\n\n${body(5)}`);
    expect(facts).toEqual({
      title: null,
      authors: [],
      container: null,
      year: null,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });
  it('are the journal by its heads, and the title below its masthead', async () => {
    const { facts } = await read(
      `HARBOR LAW REVIEW\nVOL. 44 MARCH 2011 NO. 2\n\nARTICLES\n\nA DUTY WITHOUT AN OWNER\n\nAnn Lee*\n\n${body(20)}\n301\n\f302   HARBOR LAW REVIEW   [Vol. 44:301\n\n${body(20)}\f2011]   A DUTY WITHOUT AN OWNER   303\n\n${body(20)}`,
    );
    expect(facts).toEqual({
      title: 'A DUTY WITHOUT AN OWNER',
      authors: ['Ann Lee'],
      container: 'HARBOR LAW REVIEW',
      volume: '44',
      page: '301',
      headingEnd: 0,
      year: 2011,
    });
  });
  it('are no author where an organ speaks', async () => {
    const { facts } = await read(
      `Resolution 242 (1967)\nof 22 November 1967\n\nThe Security Council,\n\n${body(5)}`,
    );
    expect(facts.authors).toEqual([]);
  });
  it('have an organisation above or below the title for an author, and the year of a date or a copyright', async () => {
    const above = await read(`RIVER RIGHTS WATCH\n\nThe Dry Season\n\nCopyright © 2019\n\n${body(5)}`);
    expect(above.facts).toMatchObject({
      title: 'The Dry Season',
      authors: ['River Rights Watch'],
      year: 2019,
    });
    const claimed = await read(`The Dry Season\n\nCopyright © 2019 River Rights Watch\n\n${body(5)}`);
    expect(claimed.facts).toMatchObject({ authors: ['River Rights Watch'], year: 2019 });
    const below = await read(
      `# The Dry Season\n\n**Centre for International Justice**\n\nNovember 2025\n\n${body(5)}`,
      'a.md',
    );
    expect(below.facts).toMatchObject({
      title: 'The Dry Season',
      authors: ['Centre for International Justice'],
      year: 2025,
    });
  });
  it('have a title that speaks of an organisation', async () => {
    const { facts } = await read(`The Duty of the Assembly of States Parties\n\nAnn Lee*\n\n${body(5)}`);
    expect(facts).toMatchObject({
      title: 'The Duty of the Assembly of States Parties',
      authors: ['Ann Lee'],
    });
  });
  it('are told apart by the names where no empty line does', async () => {
    const { facts } = await read(`Reading the Silence of\nTreaty Bodies\nAnn Lee* and Bo Moe**\n${body(9)}`);
    expect(facts).toMatchObject({
      title: 'Reading the Silence of Treaty Bodies',
      authors: ['Ann Lee', 'Bo Moe'],
    });
  });
  it('begin below what a repository stamps', async () => {
    const { facts } = await read(
      `Electronic copy available at: https://ssrn.com/abstract=1\n\nTHE RIVER LAW\n\nJane Q. Roe†\n\n${body(5)}`,
    );
    expect(facts).toMatchObject({ title: 'THE RIVER LAW', authors: ['Jane Q. Roe'] });
  });
  it('are those of the first page of a judgment', async () => {
    const { facts } = await read(
      `FIRST SECTION\n\nCASE OF ROE v. NORTHLAND\n\n(Application no. 1/08)\n\nSTRASBOURG\n\n2 March 2010\n\n${body(5)}`,
    );
    expect(facts).toMatchObject({ title: 'Roe v. Northland', authors: [], year: 2010 });
  });
  it('are none where a sentence begins it', async () => {
    expect((await read(body(5))).facts.title).toBeNull();
  });
});
