import { median } from '../pdf/measure.js';
import type { RecognisedLine, RecognisedWord } from './recognised.js';

/** Capitals and letters of their height, and small letters, of the font's size. */
const CAPITAL = 0.68;
const SMALL = 0.46;
/** Sizes nearer than this to one that is used much are taken for it. */
const ALIKE = 0.075;

const TALL_LETTER = /[A-Zbdfhkl]/;
// what reaches higher than letters do, or stands high
const TALLER = /[^\p{L}\p{N}.,;:-]/u;
const SMALL_LETTERS = /^[acemnorsu-xz.,;:]{2,}$/;

/** A line's font size in pixels, by the height of its letters; null where none is to measure by. */
export function lineSize(line: RecognisedLine): number | null {
  const words = line.words.filter((word) => !TALLER.test(word.text));
  const tall = words
    .filter((word) => TALL_LETTER.test(word.text))
    .map((word) => heightOver(line, word) / CAPITAL);
  const small = words
    .filter((word) => SMALL_LETTERS.test(word.text))
    .map((word) => heightOver(line, word) / SMALL);
  const all = line.words.map((word) => heightOver(line, word) / CAPITAL);
  return median(tall) ?? median(small) ?? median(all);
}

/** Whether a line has words to measure it by: an address alone has signs that reach higher than letters. */
export function isMeasurable({ words }: RecognisedLine): boolean {
  return words.some(({ text }) => !TALLER.test(text) && (TALL_LETTER.test(text) || SMALL_LETTERS.test(text)));
}

/** The baseline's height under a place of the line. */
export function baseAt({ base: [x, y, right, rightY] }: RecognisedLine, at: number): number {
  return right > x ? y + ((at - x) * (rightY - y)) / (right - x) : y;
}

function heightOver(line: RecognisedLine, word: RecognisedWord): number {
  return baseAt(line, (word.box[0] + word.box[2]) / 2) - word.box[1];
}

/**
 * The few sizes that a document is set in, made of many measured ones: a function from a measured size to its
 * own. `measured`: size and letters of each line.
 */
export function settledSizes(measured: readonly (readonly [size: number, letters: number])[]) {
  const settled: number[] = [];
  let left = measured.filter(([size]) => size > 0).toSorted((a, b) => a[0] - b[0]);
  while (left.length > 0) {
    const peak = heaviest(left);
    const own = left.filter(([size]) => isNear(size, peak, ALIKE));
    settled.push(peak);
    left = left.filter((one) => !own.includes(one));
  }
  return (size: number): number => settled.find((one) => isNear(size, one, ALIKE)) ?? size;
}

const isNear = (one: number, other: number, part: number) => Math.abs(one - other) <= part * other;

/** The mean of the sizes around which the most letters lie. */
function heaviest(sorted: readonly (readonly [size: number, letters: number])[]): number {
  let best: readonly [weight: number, mean: number] = [-1, 0];
  let [from, to, letters, sum] = [0, 0, 0, 0];
  for (const [size] of sorted) {
    for (let next = sorted[to]; next && next[0] <= size * (1 + ALIKE); next = sorted[++to]) {
      letters += next[1];
      sum += next[0] * next[1];
    }
    for (let first = sorted[from]; first && first[0] < size * (1 - ALIKE); first = sorted[++from]) {
      letters -= first[1];
      sum -= first[0] * first[1];
    }
    if (letters > best[0]) best = [letters, letters > 0 ? sum / letters : size];
  }
  return best[1];
}
