import { lineOf, type Line } from './lines.js';
import type { Piece } from './pieces.js';
import type { Row } from './rows.js';

/** A part of the page that is read as a whole before the next: one column, or the full width. */
export interface Block {
  readonly lines: readonly Line[];
  /** Which side of a gutter; null for the full width. */
  readonly column: number | null;
  readonly x: number;
  readonly right: number;
}
/** An empty strip between two columns. */
interface Gutter {
  readonly x: number;
  readonly right: number;
}
/** What stands together without a wide gap. */
interface Chunk {
  readonly x: number;
  readonly right: number;
  readonly letters: number;
}

/** Gaps of a justified line may reach this, of the size; a gutter is wider. */
const WIDE = 0.75;
/** A gutter is looked for in this part of the text's width. */
const MIDDLE = [0.2, 0.8] as const;
const STEP = 2;
const FEWEST_LINES = 4;

/** The page's blocks in reading order: full-width lines, then the left column, the right column, and on. */
export function blocksOf(rows: readonly Row[]): Block[] {
  const gutter = gutterOf(rows);
  if (!gutter) return rows.length > 0 ? [full(rows)] : [];
  const blocks: Block[] = [];
  for (const band of bandsOf(rows, gutter)) {
    if (!band.split) blocks.push(full(band.rows));
    else {
      const sides = [0, 1].map((side) => band.rows.flatMap((row) => sideOf(row, gutter, side)));
      blocks.push(...sides.map((side, index) => block(side, index)));
    }
  }
  return blocks;
}

function full(rows: readonly Row[]): Block {
  return block(
    rows.map((row) => row.pieces),
    null,
  );
}

function block(parts: readonly (readonly Piece[])[], column: number | null): Block {
  const lines = parts.map((pieces) => lineOf(pieces)).toSorted((a, b) => a.base - b.base);
  return {
    lines,
    column,
    x: Math.min(...lines.map((line) => line.x)),
    right: Math.max(...lines.map((line) => line.right)),
  };
}

function sideOf(row: Row, gutter: Gutter, side: number): Piece[][] {
  const middle = (gutter.x + gutter.right) / 2;
  const pieces = row.pieces.filter((piece) => (piece.x + piece.right) / 2 < middle === (side === 0));
  return pieces.length > 0 ? [pieces] : [];
}

/** Stretches of rows that cross the gutter, or keep clear of it. */
function bandsOf(rows: readonly Row[], gutter: Gutter): { split: boolean; rows: Row[] }[] {
  const bands: { split: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const split = !chunksOf(row).some((chunk) => chunk.x < gutter.x + 1 && chunk.right > gutter.right - 1);
    const band = bands.at(-1);
    if (band?.split === split) band.rows.push(row);
    else bands.push({ split, rows: [row] });
  }
  return bands.map((band) => ({ ...band, split: band.split && hasBothSides(band.rows, gutter) }));
}

function hasBothSides(rows: readonly Row[], gutter: Gutter): boolean {
  return [0, 1].every((side) => rows.some((row) => sideOf(row, gutter, side).length > 0));
}

function chunksOf(row: Row): Chunk[] {
  const chunks: { x: number; right: number; letters: number }[] = [];
  for (const piece of row.pieces) {
    const last = chunks.at(-1);
    if (last && piece.x - last.right < WIDE * row.size) {
      last.right = Math.max(last.right, piece.right);
      last.letters += piece.text.length;
    } else chunks.push({ x: piece.x, right: piece.right, letters: piece.text.length });
  }
  return chunks;
}

/** The strip that the most text stands beside, on both sides, over rows that follow each other. */
function gutterOf(rows: readonly Row[]): Gutter | null {
  const chunked = rows.map(chunksOf);
  const left = Math.min(...chunked.flat().map((chunk) => chunk.x));
  const right = Math.max(...chunked.flat().map((chunk) => chunk.right));
  const width = right - left;
  let best: { x: number; weight: number } | null = null;
  let last = 0;
  for (let x = left + MIDDLE[0] * width; x < left + MIDDLE[1] * width; x += STEP) {
    const weight = weightAt(x, chunked);
    if (best && weight === best.weight && weight > 0 && x - last < STEP + 0.1) last = x;
    if (weight > (best?.weight ?? 0)) {
      best = { x, weight };
      last = x;
    }
  }
  return best ? { x: best.x, right: last } : null;
}

/** Letters on the poorer side of x, over the streaks of rows that keep clear of it. */
function weightAt(x: number, rows: readonly (readonly Chunk[])[]): number {
  let weight = 0;
  let streak = [0, 0, 0, 0];
  const close = () => {
    const [linesLeft = 0, lettersLeft = 0, linesRight = 0, lettersRight = 0] = streak;
    const poorer = Math.min(lettersLeft, lettersRight);
    const full = linesLeft >= FEWEST_LINES && linesRight >= FEWEST_LINES;
    if (full && poorer * 4 >= Math.max(lettersLeft, lettersRight) && lettersRight >= 10 * linesRight)
      weight += poorer;
    streak = [0, 0, 0, 0];
  };
  for (const chunks of rows) {
    if (chunks.some((chunk) => chunk.x < x && chunk.right > x)) close();
    else {
      const before = chunks.filter((chunk) => chunk.right <= x);
      const after = chunks.filter((chunk) => chunk.x >= x);
      streak = [
        (streak[0] ?? 0) + (before.length > 0 ? 1 : 0),
        (streak[1] ?? 0) + before.reduce((sum, chunk) => sum + chunk.letters, 0),
        (streak[2] ?? 0) + (after.length > 0 ? 1 : 0),
        (streak[3] ?? 0) + after.reduce((sum, chunk) => sum + chunk.letters, 0),
      ];
    }
  }
  close();
  return weight;
}
