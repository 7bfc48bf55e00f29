import { PLAIN } from '../pdf/faces.js';
import type { Piece, UprightPage } from '../pdf/pieces.js';
import { baseAt, isMeasurable, lineSize, settledSizes } from './letter-sizes.js';
import { evenSizes, type Measured } from './line-runs.js';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from './recognised.js';
import { isUpright } from './upright.js';
import { withWholeNumbers } from './whole-numbers.js';

interface SizedPage {
  readonly number: number;
  readonly page: RecognisedPage;
  readonly lines: readonly Measured[];
}

/** Pieces of a line follow each other; the next line's begin here. */
const LINE = 1000;
/** A superscript's size, of its line's. */
const RAISED_SIZE = 0.65;
/** A word whose foot is higher over the baseline than this, of the size, is raised. */
const RISE = 0.18;
/** Marks without letters that are read less surely than this are dust, and borders of pictures. */
const DUST = 0.5;

/** Recognised pages as pieces of text, as they come from a born-digital page, by page number. */
export function recognisedPieces(pages: ReadonlyMap<number, RecognisedPage>): Map<number, UprightPage> {
  const measured = [...pages].map(([number, recognised]): SizedPage => {
    const page = withWholeNumbers(recognised);
    const lines = page.lines
      .filter(isUpright)
      .map(withoutDust)
      .filter((line) => line.words.length > 0);
    const sized = lines.map((line) => ({
      line,
      size: (lineSize(line) ?? 0) * page.scale,
      sure: isMeasurable(line),
    }));
    return { number, page, lines: evenSizes(sized, page.scale) };
  });
  const settled = settledSizes(
    measured.flatMap((page) => page.lines.map(({ line, size }) => [size, lettersOf(line)] as const)),
  );
  return new Map(
    measured.map(({ number, page, lines }) => {
      const sized = lines.map((one) => ({ ...one, size: settled(one.size) }));
      return [number, uprightPage({ number, page, lines: sized })];
    }),
  );
}

function withoutDust(line: RecognisedLine): RecognisedLine {
  const words = line.words.filter((word) => /[\p{L}\p{N}]/u.test(word.text) || word.confidence >= DUST);
  return { ...line, words };
}

function lettersOf(line: RecognisedLine): number {
  return line.words.reduce((sum, word) => sum + word.text.length, 0);
}

function uprightPage({ number, page, lines }: SizedPage): UprightPage {
  const pieces = lines.flatMap(({ line, size }, index) =>
    line.words.map((word, at) => pieceOf(word, { line, size }, page.scale, index * LINE + at)),
  );
  const raised = page.raised.map((word) => raisedPiece(word, pieces, page.scale));
  const { width, height } = page;
  return { number, width, height, pieces: [...pieces, ...raised], confidence: confidenceOf(page) };
}

// "12", "*", "12."
const MARK = /^(?:\d{1,4}|[*†‡§]{1,3})[.,]?$/;

function pieceOf(
  word: RecognisedWord,
  { line, size }: Pick<Measured, 'line' | 'size'>,
  scale: number,
  order: number,
): Piece {
  const [x, , right, bottom] = word.box;
  const base = baseAt(line, (x + right) / 2);
  const raised = MARK.test(word.text) && (base - bottom) * scale > RISE * size;
  return {
    text: word.text,
    x: x * scale,
    right: right * scale,
    base: base * scale,
    size: raised ? RAISED_SIZE * size : size,
    face: PLAIN,
    spaced: !raised,
    order,
    raised,
  };
}

/** A raised figure, put on the line that it stands beside: right after a word, or before a line's first. */
function raisedPiece(word: RecognisedWord, pieces: readonly Piece[], scale: number): Piece {
  const [x, top, right, bottom] = word.box.map((pixels) => pixels * scale) as [
    number,
    number,
    number,
    number,
  ];
  const beside = pieces.filter(
    (piece) =>
      piece.base > bottom && piece.base - 1.1 * piece.size < bottom && piece.base - 1.4 * piece.size < top,
  );
  const left = nearest(
    beside.filter((piece) => piece.x < x).map((piece) => [x - piece.right, piece] as const),
  );
  const next = nearest(
    beside.filter((piece) => piece.x >= x).map((piece) => [piece.x - right, piece] as const),
  );
  const host = left && (!next || isBehind(left, next)) ? left[1] : next?.[1];
  const isAfter = host === left?.[1];
  return {
    text: word.text,
    x,
    right,
    base: host?.base ?? bottom,
    size: host ? RAISED_SIZE * host.size : (bottom - top) / 0.68,
    face: PLAIN,
    spaced: false,
    order: (host?.order ?? 0) + (isAfter ? 0.5 : -0.5),
    raised: host !== undefined,
  };
}

/** Whether a figure belongs to what stands left of it: a word of the line, or the line's last, that it touches. */
function isBehind([distance, left]: readonly [number, Piece], next: readonly [number, Piece]): boolean {
  const sameLine = Math.floor(left.order / LINE) === Math.floor(next[1].order / LINE);
  return distance < (sameLine ? 2 : 0.8) * left.size;
}

function nearest(all: readonly (readonly [distance: number, piece: Piece])[]) {
  return all.toSorted((a, b) => Math.abs(a[0]) - Math.abs(b[0]))[0];
}

/** Of the page's letters on the whole. */
function confidenceOf(page: RecognisedPage): number {
  const words = page.lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  const sure = words.reduce((sum, word) => sum + word.confidence * word.text.length, 0);
  return letters === 0 ? 1 : Math.round((100 * sure) / letters) / 100;
}
