import type { Row } from './rows.js';

/** An empty strip between two columns. */
export interface Gutter {
  readonly x: number;
  readonly right: number;
}
/** What stands together without a wide gap. */
export interface Chunk {
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

/** The strip that the most text stands beside, on both sides, over rows that follow each other. */
export function gutterOf(rows: readonly Row[]): Gutter | null {
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

/** How many rows go over a gutter; null where nothing stands to the right of it. */
export function rowsOver(rows: readonly Row[], gutter: Gutter): number | null {
  const middle = (gutter.x + gutter.right) / 2;
  const chunked = rows.map(chunksOf);
  if (!chunked.flat().some((chunk) => chunk.x > middle)) return null;
  return chunked.filter((chunks) => chunks.some((chunk) => crosses(chunk, gutter))).length;
}

export function crosses(chunk: Chunk, gutter: Gutter): boolean {
  return chunk.x < gutter.x + 1 && chunk.right > gutter.right - 1;
}

export function chunksOf(row: Row): Chunk[] {
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
