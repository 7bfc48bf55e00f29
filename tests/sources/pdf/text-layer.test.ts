import { describe, expect, it } from 'vitest';
import { POOR, soundness } from '#ingest/sources/pdf/text-layer.js';
import { uprightPage } from '#ingest/sources/pdf/pieces.js';
import { PLAIN } from '#ingest/sources/pdf/faces.js';
import { pdf } from '#ingest/sources/pdf/index.js';
import type { RecognisedPage, Recognition } from '#ingest/sources/ocr/recognised.js';
import { pdfOf, type DrawnPage } from './write-pdf.js';

const SOUND =
  'The Court held, in Lee v. Moe, 12 U.S.C. § 3(b), that a duty of co-operation binds states; see McNab’s reply (1998) at 22-23 and S.C. Res. 1593, U.N. Doc. S/RES/1593, https://icc.int/x. None of them said so before.';
const POORLY =
  'Tbe C0urt hcld, iu L€e v_ M0e, l2 U.S.C. $ 3{b), th@t a duiy 0f c0-0perat!on b1nds stat€s; s€e McNa6’s r3ply (i998) al 22~23 aud S.C- R€s. l593, lJ.N. D0c. 5/RE5/1593, hltps:/icc_int/x. N0ne 0f th€m sa!d s0 bef0re.';

const pageOf = (text: string) =>
  uprightPage({
    number: 1,
    width: 600,
    height: 800,
    items: text.split(' ').map((word, at) => ({
      text: word,
      matrix: [10, 0, 0, -10, at * 40, 100],
      width: 30,
      face: PLAIN,
      ends: false,
    })),
  });

describe('a page’s text', () => {
  it('reads as words where it is sound', () => {
    expect(soundness(pageOf(SOUND))).toBeGreaterThan(0.95);
  });
  it('does not where recognition went wrong', () => {
    expect(soundness(pageOf(POORLY))).toBeLessThan(POOR);
  });
  it('may be of any script', () => {
    const russian = 'Международный уголовный суд рассмотрел вопрос о сотрудничестве государств ';
    expect(soundness(pageOf(russian.repeat(5).trim()))).toBe(1);
    expect(soundness(pageOf('国际 刑事 法院 审理 了 合作 问题 '.repeat(6).trim()))).toBe(1);
  });
  it('is not judged by a few words', () => {
    expect(soundness(pageOf('l¢t |e x~'))).toBeNull();
  });
});

/** A page with a line of text every 14 points. */
const drawn = (text: string): DrawnPage => ({
  width: 400,
  height: 600,
  words: (text.match(/.{1,60}(?: |$)/g) ?? []).map((line, at) => ({
    text: line.trim(),
    x: 40,
    y: 60 + 14 * at,
    size: 10,
  })),
});
// letters that the plainest fonts have
const LATIN = (text: string) =>
  text
    .replace(/’/g, "'")
    .replace(/€/g, '&#')
    .replace(/[^\x20-\x7E]/g, '#');

/** Recognition that finds one line, and notes which pages it was asked for. */
function recognitionOf(text: string, again: boolean): { recognition: Recognition; asked: number[] } {
  const asked: number[] = [];
  const words = text.split(' ').map((word, at) => ({
    text: word,
    box: [at * 60, 100, at * 60 + 50, 120] as const,
    confidence: 0.9,
  }));
  const page: RecognisedPage = {
    scale: 1,
    width: 400,
    height: 600,
    lines: [{ base: [0, 120, words.length * 60, 120], words }],
    raised: [],
  };
  const recognise: Recognition['recognise'] = async (numbers) => {
    asked.push(...numbers);
    return new Map(numbers.map((number) => [number, page]));
  };
  return { recognition: { recognise, again }, asked };
}

describe('a poor text layer', () => {
  const bytes = pdfOf([drawn(LATIN(SOUND)), drawn(LATIN(POORLY))]);

  it('is read as it is, told of, and lowers the page’s confidence', async () => {
    const { recognition, asked } = recognitionOf(SOUND, false);
    const { findings, pages } = await pdf.read(bytes, 'a.pdf', recognition);
    expect(asked).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['poor-text-layer']);
    expect(findings[0]?.message).toMatch(/^Unexpected letters on page 2 \(\d\d % read as words\), expected/);
    expect(pages.map(({ confidence }) => confidence !== null && confidence < POOR)).toEqual([false, true]);
  });
  it('is told of once for all pages', async () => {
    const poor = drawn(LATIN(POORLY));
    const { findings } = await pdf.read(pdfOf([poor, poor, drawn(LATIN(SOUND)), poor]), 'a.pdf');
    expect(findings.map(({ message }) => message.replace(/\d\d %/, 'N %'))).toEqual([
      'Unexpected letters on pages 1-2, 4 (N % read as words on page 1), expected a sound text layer: read the document again with --ocr, which recognises such pages afresh',
    ]);
  });
  it('is recognised afresh where that is wished', async () => {
    const { recognition, asked } = recognitionOf(SOUND, true);
    const { findings, pages, text } = await pdf.read(bytes, 'a.pdf', recognition);
    expect(asked).toEqual([2]);
    expect(findings).toEqual([]);
    expect(pages[1]?.confidence).toBe(0.9);
    expect(text.slice(...(pages[1]?.span ?? [0, 0]))).toContain('that a duty of co-operation binds states');
  });
  it('stays where recognition reads less', async () => {
    const { recognition } = recognitionOf('A stain.', true);
    const { findings, text } = await pdf.read(bytes, 'a.pdf', recognition);
    expect(findings).toHaveLength(1);
    expect(text).toContain('b1nds');
  });
});

describe('pages with no more than a stamp', () => {
  const stamp: DrawnPage = {
    width: 400,
    height: 600,
    words: [{ text: 'Downloaded from a library', x: 40, y: 590, size: 7 }],
  };

  it('are pictures where most pages are so', async () => {
    const { recognition, asked } = recognitionOf(SOUND, false);
    const { text } = await pdf.read(pdfOf([stamp, stamp, drawn(LATIN(SOUND))]), 'a.pdf', recognition);
    expect(asked).toEqual([1, 2]);
    expect(text).toContain('binds states');
  });
  it('are the ends of chapters elsewhere', async () => {
    const { recognition, asked } = recognitionOf(SOUND, false);
    await pdf.read(pdfOf([drawn(LATIN(SOUND)), drawn(LATIN(SOUND)), stamp]), 'a.pdf', recognition);
    expect(asked).toEqual([]);
  });
});
