import type { PixelBox } from './recognised.js';

/** The steepest lean that is looked for, and how finely: first roughly, then around the best. */
const STEEPEST = 0.1;
const ROUGH = 0.004;
const FINE = 0.0005;
/** A page that leans less is left as it is: a line's ends are a few pixels apart, and turning blurs letters. */
const LEAST = 0.002;
/** A page with fewer letters has no lines to tell by. */
const FEWEST_LETTERS = 60;
/** How much sharper lines must stand out by the lean than without. */
const SHARPER = 1.1;
/** Specks and rules are no letters: sides in pixels. */
const SMALLEST = 6;
const LARGEST = 120;

/**
 * How much a page's lines fall for each pixel to the right; 0 where it stands level, or there is nothing to tell by.
 * Letters' feet, looked at along the lines, lie in few rows: the lean is the one that heaps them the most (Postl 1986).
 * `blots`: all that hangs together on the page.
 */
export function leanOf(blots: readonly PixelBox[]): number {
  const feet = blots.filter(isLetter).map(([x, , right, bottom]) => [(x + right) / 2, bottom] as const);
  if (feet.length < FEWEST_LETTERS) return 0;
  const rough = steepest(feet, 0, STEEPEST, ROUGH);
  const best = steepest(feet, rough, ROUGH, FINE);
  return Math.abs(best) < LEAST || heaps(feet, best) < SHARPER * heaps(feet, 0) ? 0 : best;
}

type Foot = readonly [x: number, y: number];

function isLetter([x, y, right, bottom]: PixelBox): boolean {
  return bottom - y >= SMALLEST && Math.max(bottom - y, right - x) <= LARGEST;
}

/** The lean within `reach` of `middle` that heaps the feet most. */
function steepest(feet: readonly Foot[], middle: number, reach: number, step: number): number {
  let [best, most] = [middle, heaps(feet, middle)];
  for (let lean = middle - reach; lean <= middle + reach; lean += step) {
    const heaped = heaps(feet, lean);
    if (heaped > most) [best, most] = [lean, heaped];
  }
  return best;
}

/** How much feet heap up in some rows, seen along a lean: the sum of the rows' squares. */
function heaps(feet: readonly Foot[], lean: number): number {
  const rows = new Map<number, number>();
  for (const [x, y] of feet) {
    const row = Math.round((y - lean * x) / 2);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return [...rows.values()].reduce((sum, count) => sum + count * count, 0);
}
