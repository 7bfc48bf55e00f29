import { describe, expect, it } from 'vitest';
import { pdf } from '#ingest/sources/pdf/index.js';
import { widthOf } from './widths.js';
import { pdfOf, type DrawnPage, type Word } from './write-pdf.js';

const FILL =
  'that the chamber weighed at some length in its answer to the parties of that year, though none of them had asked for it in terms and few would have done so if they had been told';

/** Lines that fill a measure: each begins with its name ("L3") so that their order can be read. */
function column(name: string, count: number, x: number, y: number, measure: number, size = 9): Word[] {
  return Array.from({ length: count }, (_, line) => {
    let text = `${name}${line + 1}`;
    for (const word of FILL.split(' ')) {
      if (widthOf(`${text} ${word}`, 'Times-Roman', size) > measure) break;
      text += ` ${word}`;
    }
    return { text, x, y: y + line * size * 1.25, size };
  });
}

async function orderOf(pages: readonly DrawnPage[], kind: 'body' | 'notes') {
  const reading = await pdf.read(pdfOf(pages), 'columns.pdf');
  const text = reading.pages
    .flatMap((page) => page.regions)
    .filter((region) => region.kind === kind)
    .map((region) => reading.text.slice(...region.span))
    .join('\n');
  return [...text.matchAll(/^(?:\d+ )?([A-Z]+)\d+/gm)]
    .map(([, name]) => name ?? '')
    .filter((name, at, all) => name !== all[at - 1]);
}

/** Notes with plain labels. */
function notes(name: string, first: number, count: number, x: number, y: number, measure: number): Word[] {
  return column(name, count, x, y, measure, 7).map((word, at) => ({
    ...word,
    text: `${first + at} ${word.text}`,
  }));
}

const [LEFT, RIGHT, MEASURE] = [50, 310, 235];

describe('columns', () => {
  it('are read one after the other, under a title over both', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('T', 2, 120, 80, 360, 16),
        ...column('R', 40, RIGHT, 140, MEASURE),
        ...column('L', 40, LEFT, 140, MEASURE),
      ],
    };
    expect(await orderOf([page], 'body')).toEqual(['T', 'L', 'R']);
  });

  it('have notes under each', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('L', 40, LEFT, 80, MEASURE),
        ...notes('LN', 1, 4, LEFT, 700, MEASURE),
        ...column('R', 44, RIGHT, 80, MEASURE),
        ...notes('RN', 5, 3, RIGHT, 709, MEASURE),
      ],
    };
    expect(await orderOf([page, page], 'body')).toEqual(['L', 'R', 'L', 'R']);
    expect(await orderOf([page, page], 'notes')).toEqual(['LN', 'RN', 'LN', 'RN']);
  });

  it('have notes over the full width under both', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('L', 40, LEFT, 80, MEASURE),
        ...column('R', 40, RIGHT, 80, MEASURE),
        ...notes('N', 1, 6, LEFT, 700, 490),
      ],
    };
    expect(await orderOf([page, page], 'body')).toEqual(['L', 'R', 'L', 'R']);
    expect(await orderOf([page, page], 'notes')).toEqual(['N']);
  });

  it('have such notes though lines of them end before the gutter', async () => {
    const short = (text: string, y: number): Word => ({ text, x: LEFT, y, size: 7 });
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('L', 40, LEFT, 80, MEASURE),
        ...column('R', 40, RIGHT, 80, MEASURE),
        ...notes('N', 1, 2, LEFT, 700, 490),
        short('SN2 of that year.', 717.5),
        ...notes('M', 3, 3, LEFT, 726.25, 490),
        short('6 SM2 ibid.', 752.5),
      ],
    };
    expect(await orderOf([page, page], 'body')).toEqual(['L', 'R', 'L', 'R']);
    expect(await orderOf([page], 'notes')).toEqual(['N', 'SN', 'M', 'SM']);
  });

  it('are of notes alone, under a body over the full width', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('B', 40, LEFT, 80, 495),
        ...notes('LN', 1, 6, LEFT, 700, MEASURE),
        ...notes('RN', 7, 6, RIGHT, 700, MEASURE),
      ],
    };
    expect(await orderOf([page, page], 'body')).toEqual(['B']);
    expect(await orderOf([page, page], 'notes')).toEqual(['LN', 'RN', 'LN', 'RN']);
  });

  it('keep the last word of a wide line, beside larger type in the next', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('L', 40, LEFT, 80, MEASURE),
        { text: 'W1 a line of notes that is justified', x: LEFT, y: 640, size: 7 },
        { text: 'because', x: 262, y: 640, size: 7 },
        ...column('R', 55, RIGHT, 80, MEASURE).map((word) => ({ ...word, y: word.y - 0.5 })),
      ],
    };
    const { text } = await pdf.read(pdfOf([page]), 'columns.pdf');
    expect(text).toContain('justified because\n');
  });

  it('are broken by a heading or table over both', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [
        ...column('L', 20, LEFT, 80, MEASURE),
        ...column('R', 20, RIGHT, 80, MEASURE),
        ...column('H', 1, LEFT, 330, 480, 12),
        ...column('M', 20, LEFT, 360, MEASURE),
        ...column('S', 20, RIGHT, 360, MEASURE),
      ],
    };
    expect(await orderOf([page], 'body')).toEqual(['L', 'R', 'H', 'M', 'S']);
  });

  it('may stand at different heights, line by line', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [...column('L', 40, LEFT, 80, MEASURE), ...column('R', 40, RIGHT, 85, MEASURE)],
    };
    expect(await orderOf([page], 'body')).toEqual(['L', 'R']);
  });

  it('are not seen in a single column with wide gaps, nor in a table of contents', async () => {
    const contents = Array.from({ length: 20 }, (_, line): Word[] => [
      { text: `C${line + 1} A Part of the Work and What It Says`, x: 60, y: 80 + line * 14, size: 10 },
      { text: String(line * 7 + 3), x: 480, y: 80 + line * 14, size: 10 },
    ]).flat();
    const reading = await pdf.read(pdfOf([{ width: 595, height: 842, words: contents }]), 'contents.pdf');
    expect(reading.text.split('\n')[1]).toBe('C2 A Part of the Work and What It Says 10');
  });

  it('may end half way down the page', async () => {
    const page: DrawnPage = {
      width: 595,
      height: 842,
      words: [...column('L', 40, LEFT, 80, MEASURE), ...column('R', 7, RIGHT, 80, MEASURE)],
    };
    const whole: DrawnPage = {
      ...page,
      words: [...column('A', 40, LEFT, 80, MEASURE), ...column('B', 40, RIGHT, 80, MEASURE)],
    };
    expect(await orderOf([whole, whole, page], 'body')).toEqual(['A', 'B', 'A', 'B', 'L', 'R']);
  });
});
