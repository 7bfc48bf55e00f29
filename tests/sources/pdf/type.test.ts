import { describe, expect, it } from 'vitest';
import type { Run } from '#schema/document.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import { pdfOf, type Word } from './write-pdf.js';
import { widthOf, type FontName } from './widths.js';

type Part = string | { text: string; size?: number; font?: FontName; rise?: number; gap?: number };

/** One line, its parts set one after the other, over lines of ordinary text. */
function line(parts: readonly Part[]): Word[] {
  let x = 60;
  const words = parts.map((part): Word => {
    const {
      text,
      size = 10,
      font = 'Times-Roman',
      rise = 0,
      gap = 0,
    } = typeof part === 'string' ? { text: part } : part;
    const word: Word = { text, x: x + gap, y: 100 - rise, size, font };
    x += gap + widthOf(text, font, size);
    return word;
  });
  const rest = Array.from({ length: 12 }, (_, at): Word => ({
    text: 'and ordinary text goes on under it for a while',
    x: 60,
    y: 113 + at * 13,
    size: 10,
  }));
  return [...words, ...rest];
}

async function read(parts: readonly Part[]) {
  const reading = await pdf.read(pdfOf([{ width: 450, height: 640, words: line(parts) }]), 'line.pdf');
  const text = reading.text.split('\n')[0] ?? '';
  const look = (of: (run: Run) => boolean) =>
    (reading.pages[0]?.runs ?? []).filter(of).map((run) => reading.text.slice(...run.span));
  return { text, look };
}

describe('a line', () => {
  it('has its superscripts joined and marked as raised', async () => {
    const { text, look } = await read([
      'the law.',
      { text: '12', size: 6, rise: 3.5 },
      { text: 'A state', gap: 3 },
    ]);
    expect(text).toBe('the law.12 A state');
    expect(look((run) => run.raised)).toEqual(['12']);
  });

  it('has superscripts inside it, two of them and an ordinal', async () => {
    const { text, look } = await read([
      'the 2',
      { text: 'nd', size: 6, rise: 3.5 },
      { text: 'term', gap: 3 },
      { text: '3,4', size: 6, rise: 3.5 },
      { text: ', and', gap: 0 },
    ]);
    expect(text).toBe('the 2nd term3,4, and');
    expect(look((run) => run.raised)).toEqual(['nd', '3,4']);
  });

  it('has italics from the font', async () => {
    const { text, look } = await read([
      'see ',
      { text: 'Prosecutor v Doe', font: 'Times-Italic' },
      ', para 3',
    ]);
    expect(text).toBe('see Prosecutor v Doe, para 3');
    expect(look((run) => run.italic)).toEqual(['Prosecutor v Doe']);
  });

  it('has small capitals where capitals of two sizes make a word', async () => {
    const { text, look } = await read([
      'see 30 ',
      'P',
      { text: 'ACE', size: 7.8 },
      { text: 'L. R', gap: 3 },
      { text: 'EV', size: 7.8 },
      '. 79 (2009)',
    ]);
    expect(text).toBe('see 30 PACE L. REV. 79 (2009)');
    expect(look((run) => run.smallCaps)).toEqual(['PACE L. REV']);
  });

  it('has no small capitals in an abbreviation of full size', async () => {
    const { look } = await read(['the ICC and NATO']);
    expect(look((run) => run.smallCaps)).toEqual([]);
  });

  it('has spaces where words stand apart, and none within a word that is set in pieces', async () => {
    const { text } = await read(['mark', { text: 'et', gap: 0.2 }, { text: 'forces', gap: 2.6 }]);
    expect(text).toBe('market forces');
  });

  it('has letter-spaced words joined', async () => {
    const letters = [...'ABSTRACT'].map((letter, at): Part => ({ text: letter, gap: at === 0 ? 0 : 2.5 }));
    const { text } = await read(letters);
    expect(text).toBe('ABSTRACT');
  });
});
