import { describe, expect, it } from 'vitest';
import { pdf } from '#ingest/sources/pdf/index.js';
import { pdfOf, type Word } from './write-pdf.js';

const BODY: readonly Word[] = Array.from({ length: 25 }, (_, line) => ({
  text: 'The court may refer a question to the assembly of the parties at any time.',
  x: 60,
  y: 250 + line * 13,
  size: 10,
}));

async function factsOf(words: readonly Word[], info?: Readonly<Record<string, string>>) {
  const bytes = pdfOf([{ width: 450, height: 640, words: [...words, ...BODY] }], info ? { info } : {});
  return (await pdf.read(bytes, 'paper.pdf')).facts;
}

describe('the facts of a PDF', () => {
  it('are the largest type, the names under it, the journal and year in the head', async () => {
    const facts = await factsOf([
      { text: 'Example Law Review, 2019, Vol. 4', x: 60, y: 40, size: 9 },
      { text: 'On the Limits of Surrender', x: 60, y: 100, size: 18 },
      { text: 'and Other Duties', x: 60, y: 122, size: 18 },
      { text: 'ANN LEE* and BO MOE', x: 60, y: 150, size: 11 },
    ]);
    expect(facts).toEqual({
      title: 'On the Limits of Surrender and Other Duties',
      authors: ['Ann Lee', 'Bo Moe'],
      container: 'Example Law Review',
      year: 2019,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });

  it('leave out degrees, and take a byline above the title', async () => {
    const facts = await factsOf([
      { text: 'Prof. Dr. Ann Lee, LL.M., Dr. iur. Bo Moe', x: 60, y: 100, size: 11 },
      { text: 'On the Limits of Surrender', x: 60, y: 130, size: 16 },
    ]);
    expect(facts.authors).toEqual(['Ann Lee', 'Bo Moe']);
  });

  it('pass over the name of a section', async () => {
    const facts = await factsOf([
      { text: 'Articles & Essays', x: 60, y: 60, size: 24 },
      { text: 'On the Limits of Surrender', x: 60, y: 130, size: 16 },
    ]);
    expect(facts.title).toBe('On the Limits of Surrender');
  });

  it('do not believe metadata that the page does not bear out', async () => {
    const facts = await factsOf([{ text: 'On the Limits of Surrender', x: 60, y: 130, size: 16 }], {
      Title: 'Microsoft Word - draft7.docx',
      Author: 'typesetting room',
    });
    expect(facts).toEqual({
      title: 'On the Limits of Surrender',
      authors: [],
      container: null,
      year: null,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });

  it('believe metadata that it does', async () => {
    const facts = await factsOf(
      [
        { text: 'On the limits of surrender', x: 60, y: 130, size: 10 },
        { text: 'a paper by Ann Lee', x: 60, y: 150, size: 10 },
      ],
      { Title: 'On the Limits of Surrender', Author: 'Ann Lee' },
    );
    expect(facts).toEqual({
      title: 'On the Limits of Surrender',
      authors: ['Ann Lee'],
      container: null,
      year: null,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });

  it('are null rather than wrong', async () => {
    expect(await factsOf([])).toEqual({
      title: null,
      authors: [],
      container: null,
      year: null,
      volume: null,
      page: null,
      headingEnd: 0,
    });
  });
});
