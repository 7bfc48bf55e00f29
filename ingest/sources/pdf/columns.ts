import { chunksOf, crosses, gutterOf, rowsOver, type Gutter } from './gutter.js';
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
/** Part of a page's rows that may go over a gutter of a page near by. */
const MOST_OVER = 0.3;
/** Pages to either side whose gutter a page may share. */
const NEAR = [-1, 1, -2, 2, -3, 3];

/** Each page's blocks in reading order: full-width lines, then the left column, the right column, and on. */
export function blocksOfPages(pages: readonly (readonly Row[])[]): Block[][] {
  const own = pages.map(gutterOf);
  return pages.map((rows, index) =>
    blocksOf(
      rows,
      clearest(
        rows,
        [0, ...NEAR].map((step) => own[index + step]),
      ),
    ),
  );
}

/** The gutter that the fewest rows go over: the page's own, or a near page's where its columns are too uneven. */
function clearest(rows: readonly Row[], gutters: readonly (Gutter | null | undefined)[]): Gutter | null {
  const clear = gutters.flatMap((gutter, index) => {
    const over = gutter ? rowsOver(rows, gutter) : null;
    const fits = over !== null && (index === 0 || over <= MOST_OVER * rows.length);
    return gutter && fits ? [{ gutter, over }] : [];
  });
  return clear.toSorted((a, b) => a.over - b.over)[0]?.gutter ?? null;
}

function blocksOf(rows: readonly Row[], gutter: Gutter | null): Block[] {
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

interface Band {
  readonly split: boolean;
  readonly rows: readonly Row[];
}

/**
 * Stretches of rows that cross the gutter, or keep clear of it on both sides. A short line that ends before the
 * gutter stands between those that cross it: a note's last line, under notes that go over both columns.
 */
function bandsOf(rows: readonly Row[], gutter: Gutter): Band[] {
  const crossing = joined(
    rows.map((row) => ({ rows: [row], split: !chunksOf(row).some((chunk) => crosses(chunk, gutter)) })),
  );
  return joined(crossing.map((band) => ({ ...band, split: band.split && hasBothSides(band.rows, gutter) })));
}

/** Neighbours of one sort as one band. */
function joined(bands: readonly Band[]): Band[] {
  const result: { split: boolean; rows: Row[] }[] = [];
  for (const { split, rows } of bands) {
    const last = result.at(-1);
    if (last?.split === split) last.rows.push(...rows);
    else result.push({ split, rows: [...rows] });
  }
  return result;
}

function hasBothSides(rows: readonly Row[], gutter: Gutter): boolean {
  return [0, 1].every((side) => rows.some((row) => sideOf(row, gutter, side).length > 0));
}
