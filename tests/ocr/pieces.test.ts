import { describe, expect, it } from 'vitest';
import { lineSize } from '#ingest/sources/ocr/letter-sizes.js';
import { recognisedPieces } from '#ingest/sources/ocr/pieces.js';
import type { PixelBox, RecognisedLine, RecognisedWord } from '#ingest/sources/ocr/recognised.js';

const word = (text: string, ...box: PixelBox): RecognisedWord => ({ text, box, confidence: 0.9 });
const line = (base: number, ...words: readonly RecognisedWord[]): RecognisedLine => ({
  base: [words[0]?.box[0] ?? 0, base, words.at(-1)?.box[2] ?? 0, base],
  words,
});

describe('a raised figure', () => {
  const piecesOf = (lines: readonly RecognisedLine[], raised: readonly RecognisedWord[]) => {
    const page = { scale: 0.5, width: 400, height: 600, lines, raised };
    return recognisedPieces(new Map([[1, page]]))
      .get(1)
      ?.pieces.map((piece) => [piece.text, piece.raised]);
  };

  it('beside a word is a call-out', () => {
    const said = line(140, word('said.', 100, 100, 180, 140));
    expect(piecesOf([said], [word('7', 182, 96, 192, 118)])).toEqual([
      ['said.', false],
      ['7', true],
    ]);
  });
  it('before a line is its label, though a number stands at the page’s edge', () => {
    const edge = line(140, word('2.15', 20, 110, 60, 140));
    const note = line(140, word('Lee', 160, 112, 200, 140), word('says', 210, 118, 260, 140));
    const figure = word('7', 100, 104, 108, 118);
    expect(piecesOf([edge, note], [figure])).toContainEqual(['7', true]);
    const pieces = recognisedPieces(
      new Map([[1, { scale: 0.5, width: 400, height: 600, lines: [edge, note], raised: [figure] }]]),
    );
    const read = pieces.get(1)?.pieces.toSorted((a, b) => a.order - b.order) ?? [];
    expect(read.map(({ text }) => text)).toEqual(['2.15', '7', 'Lee', 'says']);
    // by its own line: the order of the label comes right before that of the note's first word
    expect((read[2]?.order ?? 0) - (read[1]?.order ?? 0)).toBe(0.5);
  });
  it('beside hanging figures on a line of their own is part of the number', () => {
    const page = line(1150, word('74', 420, 1120, 462, 1155));
    expect(piecesOf([page], [word('1', 402, 1121, 414, 1146)])).toEqual([['174', false]]);
  });
  it('a space away from a number is not part of it', () => {
    const row = line(1150, word('74', 420, 1120, 462, 1155));
    expect(piecesOf([row], [word('1', 340, 1121, 352, 1146)])?.map(([text]) => text)).toEqual(['74', '1']);
  });
});

describe('a line’s size', () => {
  // capitals and tall letters are 0.68 of the size, small ones 0.46
  it.each([
    ['Tall', word('Tall', 0, 66, 40, 100), 50],
    ['small letters', word('sun', 0, 77, 40, 100), 50],
    ['an address with figures, whose p hangs', word('ponzi-scheme-2014', 0, 66, 300, 111), 50],
    ['figures alone', word('1999', 0, 66, 80, 100), 50],
  ])('%s', (_, one, size) => {
    expect(lineSize(line(100, one))).toBeCloseTo(size);
  });
});
