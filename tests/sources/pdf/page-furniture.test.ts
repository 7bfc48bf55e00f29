import { describe, expect, it } from 'vitest';
import type { RegionKind } from '#schema/document.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import { pdfOf, type DrawnPage, type Word } from './write-pdf.js';

const [WIDTH, HEIGHT] = [450, 640];

/** Lines of ordinary text, each its own. */
function bodyWords(page: number, lines = 30, size = 10, top = 80): Word[] {
  return Array.from({ length: lines }, (_, line) => ({
    text: `${ORDINALS[(page * 7 + line) % 7]} ${TOPICS[(page * 3 + line) % 5]} was put to the chamber ${TAILS[(page + line) % 3]}`,
    x: 60,
    y: top + line * size * 1.25,
    size,
  }));
}
const ORDINALS = [
  'A first',
  'No second',
  'Their third',
  'Any fourth',
  'One fifth',
  'Every sixth',
  'Its seventh',
];
const TOPICS = ['question of law', 'request', 'matter of proof', 'plea', 'ground of appeal'];
const TAILS = ['in the spring term.', 'and sent back.', 'without an answer until the end.'];

function pagesOf(count: number, words: (page: number) => readonly Word[]): DrawnPage[] {
  return Array.from({ length: count }, (_, page) => ({ width: WIDTH, height: HEIGHT, words: words(page) }));
}

async function read(pages: readonly DrawnPage[]) {
  const reading = await pdf.read(pdfOf(pages), 'paper.pdf');
  const textOf = (kind: RegionKind) =>
    reading.pages.map((page) =>
      page.regions
        .filter((region) => region.kind === kind)
        .map((region) => reading.text.slice(...region.span))
        .join(' | '),
    );
  return { reading, textOf };
}

describe('heads and feet', () => {
  it('are rows that come again, though left and right pages differ', async () => {
    const { reading, textOf } = await read(
      pagesOf(6, (page) => [
        page % 2 === 0
          ? { text: `${210 + page}   ANN LEE`, x: 60, y: 40, size: 9 }
          : { text: `Surrender and Its Limits   ${210 + page}`, x: 200, y: 40, size: 9 },
        ...bodyWords(page),
      ]),
    );
    expect(textOf('running-head')).toEqual([
      '210 ANN LEE',
      'Surrender and Its Limits 211',
      '212 ANN LEE',
      'Surrender and Its Limits 213',
      '214 ANN LEE',
      'Surrender and Its Limits 215',
    ]);
    expect(reading.pages.map((page) => page.label)).toEqual(['210', '211', '212', '213', '214', '215']);
  });

  it('are not last notes that read alike', async () => {
    const { textOf } = await read(
      pagesOf(4, (page) => [
        ...bodyWords(page),
        { text: String(page * 2 + 1), x: 60, y: 560, size: 5 },
        { text: `Ann Lee, The Part of ${TOPICS[page]} (2001) ${page + 7}.`, x: 68, y: 563, size: 8 },
        { text: String(page * 2 + 2), x: 60, y: 570, size: 5 },
        { text: 'Ibid.', x: 68, y: 573, size: 8 },
      ]),
    );
    expect(textOf('notes').map((notes) => notes.split('\n')[1])).toEqual([
      '2 Ibid.',
      '4 Ibid.',
      '6 Ibid.',
      '8 Ibid.',
    ]);
    expect(textOf('running-head')).toEqual(['', '', '', '']);
  });

  it('come again but once where they count pages', async () => {
    const { textOf } = await read(
      pagesOf(6, (page) => [
        ...(page === 2 || page === 4
          ? [{ text: `Reading the Silence ${page + 1}`, x: 200, y: 40, size: 10 }]
          : []),
        ...bodyWords(page),
      ]),
    );
    expect(textOf('running-head')).toEqual([
      '',
      '',
      'Reading the Silence 3',
      '',
      'Reading the Silence 5',
      '',
    ]);
  });

  it('may be a number before words on left pages and after them on right ones, on few pages', async () => {
    const { textOf } = await read(
      pagesOf(5, (page) => [
        ...bodyWords(page),
        page % 2 === 0
          ? { text: `GE.22-08101 ${page + 1}`, x: 300, y: 600, size: 9 }
          : { text: `${page + 1} GE.22-08101`, x: 60, y: 600, size: 9 },
      ]),
    );
    expect(textOf('running-head')).toEqual([
      'GE.22-08101 1',
      '2 GE.22-08101',
      'GE.22-08101 3',
      '4 GE.22-08101',
      'GE.22-08101 5',
    ]);
  });

  it('are not last lines of notes whose figures alone differ', async () => {
    const { textOf } = await read(
      pagesOf(5, (page) => [
        ...bodyWords(page),
        { text: `${page * 2 + 1} Prosecutor v. Moe, Judgment of a spring day, ICC-`, x: 60, y: 560, size: 8 },
        { text: `01/04-01/0${page + 3}-${2913 + page * 7}, para. ${49 - page * 3}.`, x: 60, y: 580, size: 8 },
      ]),
    );
    expect(textOf('running-head')).toEqual(['', '', '', '', '']);
  });

  it('leave out stamps along the side and watermarks, and text that runs sideways is no text', async () => {
    const { reading } = await read(
      pagesOf(3, (page) => [
        ...bodyWords(page),
        { text: 'Downloaded from an archive', x: 20, y: 500, size: 8, turn: 1 },
      ]),
    );
    expect(reading.text).not.toContain('Downloaded');
  });

  it('may be roman numerals', async () => {
    const numerals = ['vii', 'viii', 'ix', 'x'];
    const { reading, textOf } = await read(
      pagesOf(4, (page) => [...bodyWords(page), { text: numerals[page] ?? '', x: 220, y: 610, size: 9 }]),
    );
    expect(reading.pages.map((page) => page.label)).toEqual(numerals);
    expect(textOf('page-number')).toEqual(numerals);
  });
});

describe('line numbers in the margin', () => {
  it('are left out, on whichever side they stand', async () => {
    const { reading } = await read(
      pagesOf(3, (page) => [
        ...bodyWords(page),
        ...Array.from({ length: 6 }, (_, five) => ({
          text: String((five + 1) * 5),
          x: page % 2 === 0 ? 30 : 420,
          y: 80 + (five * 5 + 4) * 12.5,
          size: 9,
        })),
      ]),
    );
    expect(reading.text).not.toMatch(/\d/);
  });

  it('are not labels of endnotes, of which some have more lines than one', async () => {
    const lines = (page: number): Word[] =>
      Array.from({ length: 32 }, (_, line) => ({
        text: `${TOPICS[(page + line) % 5]} and ${ORDINALS[line % 7]} of them`,
        x: 80,
        y: 80 + line * 12,
        size: 9,
      }));
    const pages = pagesOf(3, (page) => [
      ...lines(page),
      ...lines(page)
        .filter((_, line) => line % 6 !== 3)
        .map(({ y }, at) => ({ text: `${page * 30 + at + 1}`, x: 60, y, size: 9 })),
    ]);
    const { reading } = await read(pages);
    expect(reading.text).toContain('1 question of law and A first of them');
  });

  it('are not labels of notes that hang in the margin', async () => {
    const { textOf } = await read(
      pagesOf(2, (page) => [
        ...bodyWords(page, 28),
        ...Array.from({ length: 6 }, (_, note) => [
          { text: String(page * 6 + note + 1), x: 60, y: 500 + note * 10, size: 8 },
          {
            text: `Ann Lee, Part ${note} of the ${TOPICS[note % 5]}, page ${note}.`,
            x: 76,
            y: 500 + note * 10,
            size: 8,
          },
        ]).flat(),
      ]),
    );
    expect(textOf('notes')[1]?.split('\n')[0]).toBe('7 Ann Lee, Part 0 of the question of law, page 0.');
  });
});

describe('a page that lies on its side', () => {
  it('is read as it is turned', async () => {
    const turned = bodyWords(1, 20).map((word): Word => ({ ...word, turn: 1, x: word.y, y: 600 - word.x }));
    const { reading } = await read([{ width: 400, height: 640, words: turned }]);
    expect(reading.text.split('\n')[0]).toBe('A first plea was put to the chamber and sent back.');
    expect(reading.pages[0]?.size).toEqual({ width: 640, height: 400 });
  });

  it('is read upright where the file says how to turn it', async () => {
    const words = bodyWords(1, 20).map((word): Word => ({ ...word, turn: 1, x: word.y, y: 600 - word.x }));
    const { reading } = await read([{ width: 400, height: 640, words, rotate: 90 }]);
    expect(reading.text.split('\n')[0]).toBe('A first plea was put to the chamber and sent back.');
  });
});
