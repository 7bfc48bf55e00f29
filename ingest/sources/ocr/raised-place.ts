import { median } from '../pdf/measure.js';
import type { PixelBox } from './recognised.js';

/** Where a raised figure stands: behind or before a letter, or before a line and away from it. */
type RaisedPlace = 'touching' | 'hanging';

/** How high and how tall a raised figure is, of the height of the letters beside it. */
const LEAST_RISE = 0.25;
const MOST_RISE = 1.3;
const SHORTEST = 0.62;
/** Before a line it is nothing else, though its first letters are capitals. */
const SHORTEST_HANGING = 0.48;
const TALLEST = 1.2;
/** Beside it, so far to either side, stand the letters that it is measured by; also in their height. */
const REACH = 12;
const TOUCHING = 1.2;
/** Farther from the last letter a figure stands behind other marks: a stop, quotation marks, its own first figure. */
const BEHIND_MARKS = 3.2;
const BESIDE_MARK = 0.7;
/** A note's label may hang: so far before the letters, and so far behind what stands on the page's edge. */
const HANGING = 6;
const APART = 1.8;
const SPACE = 0.5;
const FEWEST_LETTERS = 2;
/** A stop's height, of the usual one. */
const SMALLEST_MARK = 0.12;
/** Figures of one number, three at most, stand so near, of their height. */
const OF_NUMBER = 1.2;
/** How wide a raised figure is at most, of its height: two may hang together, before a line more. */
const WIDE = 1.65;
const WIDE_HANGING = 2.6;

/** Blots that stand high beside a line's letters and are smaller. `usual`: the height of most blots. */
export function raisedAmong(
  blots: readonly PixelBox[],
  usual: number,
): { readonly blot: PixelBox; readonly place: RaisedPlace }[] {
  const letters = blots.filter((blot) => heightOf(blot) > 0.42 * usual && heightOf(blot) < 4 * usual);
  const bands = bandsOf(letters, 2 * usual);
  const marks = bandsOf(
    blots.filter((blot) => heightOf(blot) > SMALLEST_MARK * usual),
    2 * usual,
  );
  return letters.flatMap((blot) => {
    const around = near(bands, blot, usual);
    const level = around.filter((other) => other[1] < blot[3] - 0.15 * heightOf(blot));
    const place = placeOf(blot, level, around, () => near(marks, blot, usual));
    return place === null ? [] : [{ blot, place }];
  });
}

export const heightOf = ([, y, , bottom]: PixelBox): number => bottom - y;
const widthOf = ([x, , right]: PixelBox) => right - x;

/** Blots by the bands of the page that they reach into. */
function bandsOf(blots: readonly PixelBox[], height: number): Map<number, PixelBox[]> {
  const bands = new Map<number, PixelBox[]>();
  for (const blot of blots) {
    const band = Math.floor(blot[3] / height);
    const there = bands.get(band);
    if (there) there.push(blot);
    else bands.set(band, [blot]);
  }
  return bands;
}

function near(bands: ReadonlyMap<number, readonly PixelBox[]>, blot: PixelBox, usual: number): PixelBox[] {
  const band = Math.floor(blot[3] / (2 * usual));
  const tall = heightOf(blot);
  const reach = REACH * Math.max(tall, usual);
  return [-1, 0, 1]
    .flatMap((step) => bands.get(band + step) ?? [])
    .filter(
      (other) =>
        other !== blot &&
        other[0] < blot[2] + reach &&
        other[2] > blot[0] - reach &&
        other[1] < blot[3] + tall &&
        other[3] > blot[1],
    );
}

/**
 * Ends well above the line on which the letters beside it stand. `around`: with those that are as low as the line;
 * `marks`: also with what is smaller than letters.
 */
function placeOf(
  blot: PixelBox,
  others: readonly PixelBox[],
  around: readonly PixelBox[],
  marks: () => readonly PixelBox[],
): RaisedPlace | null {
  const standing = others.filter((other) => other[3] > blot[3] + 0.15 * heightOf(blot));
  if (standing.length < FEWEST_LETTERS) return null;
  const base = median(standing.map((other) => other[3])) ?? 0;
  const onBase = standing.filter((other) => Math.abs(other[3] - base) <= 0.12 * heightOf(other) + 1);
  const tall = onBase.map(heightOf).toSorted((a, b) => a - b)[Math.floor(onBase.length / 3)];
  if (tall === undefined || onBase.length < FEWEST_LETTERS) return null;
  const rise = (base - blot[3]) / tall;
  const height = heightOf(blot) / tall;
  const level = others.filter(
    (other) => Math.abs(other[3] - blot[3]) <= 2 && !isOfNumber(other, blot),
  ).length;
  const isHigh = level < onBase.length && rise > LEAST_RISE && rise < MOST_RISE && height < TALLEST;
  if (!isHigh) return null;
  const width = widthOf(blot) / heightOf(blot);
  if (hangs(blot, around, tall) && height > SHORTEST_HANGING && width < WIDE_HANGING) return 'hanging';
  if (height <= SHORTEST || width >= WIDE) return null;
  return touches(blot, onBase, tall) || isBehindMarks(blot, onBase, marks, tall) ? 'touching' : null;
}

/** One more figure of the same number: "311" stands before "Id." as tall as it and close by. */
function isOfNumber(other: PixelBox, blot: PixelBox): boolean {
  const height = heightOf(blot);
  const gap = Math.max(other[0] - blot[2], blot[0] - other[2]);
  return gap < OF_NUMBER * height && Math.abs(heightOf(other) - height) <= 0.15 * height + 1;
}

function touches(blot: PixelBox, letters: readonly PixelBox[], tall: number): boolean {
  return letters.some(
    (other) => other[0] - blot[2] < TOUCHING * 2 * tall && blot[0] - other[2] < TOUCHING * tall,
  );
}

function isBehindMarks(
  blot: PixelBox,
  letters: readonly PixelBox[],
  marks: () => readonly PixelBox[],
  tall: number,
): boolean {
  const follows = (other: PixelBox, reach: number) =>
    other[2] <= blot[0] + 1 && blot[0] - other[2] < reach * tall;
  return (
    letters.some((other) => follows(other, BEHIND_MARKS)) &&
    marks().some((mark) => follows(mark, BESIDE_MARK))
  );
}

/** Stands before a line, alone or with other figures, and a space away from it. */
function hangs(blot: PixelBox, around: readonly PixelBox[], tall: number): boolean {
  const others = around.filter((other) => Math.abs(other[3] - blot[3]) > 2);
  const isFirst = others.every((other) => other[0] > blot[0] || blot[0] - other[2] > APART * tall);
  const space = Math.min(...others.filter((other) => other[0] > blot[0]).map((other) => other[0] - blot[2]));
  return isFirst && space > SPACE * tall && space < HANGING * tall;
}
