import type { Row } from './rows.js';
import type { Piece } from './pieces.js';

/** Fewest numbers that make a row of line numbers. */
const FEWEST = 4;
/** Part of the steps that are even, or of the lines that have a number. */
const NEARLY_ALL = 0.9;
/** Other things (queries to the author) that may stand among them. */
const MOST_OTHER_LETTERS = 12;
const OVERHANG = 3;
/** Lines are numbered one by one, or each so many. */
const STEPS = [1, 2, 5, 10];
// "15", "2.15": the line, or page and line
const LINE_NUMBER = /^(?:\d{1,3}\.)?(\d{1,3})$/;

/**
 * Takes the line numbers of a proof or a pleading from the margin: figures in a strip of their own, which
 * rise by one step at even distances. Numbers of paragraphs stand at uneven ones and stay.
 */
export function withoutLineNumbers(rows: readonly Row[]): readonly Row[] {
  const strip = lineNumberStrip(rows);
  if (!strip) return rows;
  return rows
    .map((row) => ({ ...row, pieces: row.pieces.filter((piece) => !isWithin(piece, strip)) }))
    .filter((row) => row.pieces.length > 0);
}

type Strip = readonly [x: number, right: number];

function lineNumberStrip(rows: readonly Row[]): Strip | null {
  for (const side of ['left', 'right'] as const) {
    const outer = rows.map((row) => outerPiece(row, side)).filter((piece): piece is Piece => piece !== null);
    const edge =
      side === 'left' ? Math.min(...outer.map((one) => one.x)) : Math.max(...outer.map((one) => one.right));
    const numbers = outer.filter(
      (one) => Math.abs((side === 'left' ? one.x : one.right) - edge) < 2 * one.size,
    );
    if (numbers.length < FEWEST || !riseEvenly(numbers, rows)) continue;
    const strip: Strip = [
      Math.min(...numbers.map((one) => one.x)),
      Math.max(...numbers.map((one) => one.right)),
    ];
    const letters = lettersAmong(numbers, rows, strip);
    if (letters <= MOST_OTHER_LETTERS && reachAlong(numbers, rows)) return strip;
  }
  return null;
}

/** Letters of other pieces in the strip, from the first number down to the last. */
function lettersAmong(numbers: readonly Piece[], rows: readonly Row[], strip: Strip): number {
  const [top, bottom] = [numbers[0]?.base ?? 0, numbers.at(-1)?.base ?? 0];
  return rows
    .filter((row) => row.base > top - 1 && row.base < bottom + 1)
    .flatMap((row) => row.pieces.filter((piece) => overlaps(piece, strip) && !numbers.includes(piece)))
    .reduce((sum, piece) => sum + piece.text.length, 0);
}

/** A row's first or last piece where it is a number that stands alone. */
function outerPiece(row: Row, side: 'left' | 'right'): Piece | null {
  const [outer, inner] =
    side === 'left' ? [row.pieces[0], row.pieces[1]] : [row.pieces.at(-1), row.pieces.at(-2)];
  if (!outer || outer.raised || !LINE_NUMBER.test(outer.text)) return null;
  const gap = inner ? (side === 'left' ? inner.x - outer.right : outer.x - inner.right) : Infinity;
  return gap > 0.7 * row.size ? outer : null;
}

/** Reaches into the strip by more than a letter's overhang. */
function overlaps(piece: Piece, [x, right]: Strip): boolean {
  return piece.right > x + OVERHANG && piece.x < right - OVERHANG;
}

function isWithin(piece: Piece, [x, right]: Strip): boolean {
  const middle = (piece.x + piece.right) / 2;
  return middle > x && middle < right && piece.right - piece.x < 2 * (right - x);
}

/** The numbers go along most of the text: labels of notes stand at the foot alone. */
function reachAlong(numbers: readonly Piece[], rows: readonly Row[]): boolean {
  const extent = (rows.at(-1)?.base ?? 0) - (rows[0]?.base ?? 0);
  return (numbers.at(-1)?.base ?? 0) - (numbers[0]?.base ?? 0) > 0.5 * extent;
}

/**
 * The last figures rise by one step, at one distance a step, nearly everywhere. Those that rise by one do so
 * everywhere, or every line has one: the labels of endnotes rise by one as well, and long notes have lines without.
 */
function riseEvenly(numbers: readonly Piece[], rows: readonly Row[]): boolean {
  const values = numbers.map((piece) => Number(LINE_NUMBER.exec(piece.text)?.[1]));
  const steps = numbers.slice(1).map((piece, index) => {
    const rise = (values[index + 1] ?? 0) - (values[index] ?? 0);
    return { rise, each: (piece.base - (numbers[index]?.base ?? 0)) / rise };
  });
  const usual = steps.map((step) => step.each).sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const even = steps.filter(
    (step) => STEPS.includes(step.rise) && Math.abs(step.each - usual) < 0.15 * usual,
  );
  if (even.length < 0.7 * steps.length || usual <= 0) return false;
  const single = steps.filter((step) => step.rise === 1).length > 0.5 * steps.length;
  return (
    !single ||
    even.length >= NEARLY_ALL * steps.length ||
    numbers.length >= NEARLY_ALL * between(numbers, rows)
  );
}

/** Rows from the first number down to the last. */
function between(numbers: readonly Piece[], rows: readonly Row[]): number {
  const [top, bottom] = [numbers[0]?.base ?? 0, numbers.at(-1)?.base ?? 0];
  return rows.filter((row) => row.base > top - 1 && row.base < bottom + 1).length;
}
