import type { Piece } from './pieces.js';

/** Pieces on one baseline over the page's whole width, from left to right. */
export interface Row {
  readonly base: number;
  /** Of its largest pieces. */
  readonly size: number;
  readonly pieces: readonly Piece[];
}
interface Growing {
  base: number;
  size: number;
  pieces: Piece[];
  /** Superscripts and subscripts that stood on rows of their own. */
  readonly guests: Piece[];
}

/** How far baselines of one row may differ, of the size. */
const LEVEL = 0.2;
/** How high a superscript may stand over its baseline, and how low a subscript under it. */
const RISE = 0.65;
const FALL = 0.35;
const SMALLER = 0.87;
/** Letters of a superscript: what is longer is a line, perhaps of the column beside. */
const LONGEST = 12;
/** Gaps within a superscript, and between the words of a line, of the size. */
const TOUCHING = 0.3;
const WORD_GAP = 0.9;

/** The page's pieces as rows from top to bottom, superscripts on the row that they belong to. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows = level(pieces);
  rows.forEach((row, index) => lift(row, rows, index));
  return rows
    .filter((row) => row.pieces.length + row.guests.length > 0)
    .map((row) => ({
      base: row.base,
      size: row.size,
      pieces: withoutOverprint([...row.pieces, ...row.guests].toSorted((a, b) => a.x - b.x)),
    }))
    .toSorted((a, b) => a.base - b.base);
}

function level(pieces: readonly Piece[]): Growing[] {
  const rows: Growing[] = [];
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.x - b.x)) {
    const row = rows.findLast(
      (one, index) =>
        index >= rows.length - 3 && piece.base - one.base <= LEVEL * Math.min(one.size, piece.size),
    );
    if (!row) rows.push({ base: piece.base, size: piece.size, pieces: [piece], guests: [] });
    else {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    }
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

/** Moves a row's superscripts and subscripts to the row that they stand on. */
function lift(row: Growing, rows: readonly Growing[], index: number): void {
  const lines = chunks(row.pieces, WORD_GAP).filter((line) => lengthOf(line) > LONGEST);
  for (const chunk of chunks(row.pieces, TOUCHING)) {
    if (lines.some((line) => chunk.some((piece) => line.includes(piece)))) continue;
    const home = nearRows(rows, index).find((other) => isOn(chunk, other));
    if (!home) continue;
    const raised = chunk[0] !== undefined && chunk[0].base < home.base;
    row.pieces = row.pieces.filter((piece) => !chunk.includes(piece));
    home.guests.push(...chunk.map((piece) => ({ ...piece, raised })));
  }
}

function nearRows(rows: readonly Growing[], index: number): Growing[] {
  return [index + 1, index + 2, index - 1, index + 3]
    .map((at) => rows[at])
    .filter((row): row is Growing => row !== undefined && row.pieces.length > 0);
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** Pieces of one size that are no further from each other than this, of the size. */
function chunks(pieces: readonly Piece[], gap: number): Piece[][] {
  const result: Piece[][] = [];
  for (const piece of pieces) {
    const chunk = result.at(-1);
    const last = chunk?.at(-1);
    if (chunk && last && piece.x - last.right < gap * piece.size && Math.abs(last.size - piece.size) < 0.5)
      chunk.push(piece);
    else result.push([piece]);
  }
  return result;
}

/** A superscript is short, smaller than what it stands beside, and touches it (a label may stand a tab before it). */
function isOn(chunk: readonly Piece[], row: Growing): boolean {
  const [first, last] = [chunk[0], chunk.at(-1)];
  if (!first || !last) return false;
  const left = row.pieces.findLast((piece) => piece.x < first.x && piece.size > first.size - 0.01);
  const right = row.pieces.find((piece) => piece.x >= last.right - 0.3 * last.size);
  const leftGap = left ? first.x - left.right : Infinity;
  const rightGap = right ? right.x - last.right : Infinity;
  const beside = leftGap < rightGap ? left : right;
  if (!beside) return false;
  const rise = beside.base - first.base;
  const close =
    leftGap < 0.7 * beside.size
      ? leftGap > -0.5 * first.size
      : rightGap < (chunk.every(isFigure) ? 4 : 0.7) * beside.size;
  if (!close || rise < -FALL * beside.size || rise > RISE * beside.size) return false;
  return first.size < SMALLER * beside.size
    ? Math.abs(rise) > 0.02 * beside.size
    : rise > LEVEL * beside.size && chunk.every(isFigure);
}

/** A label's: a small word that ends a line may stand as near to the column beside. */
function isFigure({ text }: Piece): boolean {
  return /^[\d*†‡§]{1,4}$/.test(text);
}

/** Bold made by painting twice: the second copy goes. */
function withoutOverprint(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return !before || before.text !== piece.text || Math.abs(before.x - piece.x) > 0.25 * piece.size;
  });
}
