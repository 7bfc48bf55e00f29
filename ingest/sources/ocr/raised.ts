import { median } from '../pdf/measure.js';
import type { PixelBox } from './recognised.js';

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
/** A note's label may hang: so far before the letters, and so far behind what stands on the page's edge. */
const HANGING = 6;
const APART = 1.8;
const SPACE = 0.5;
const FEWEST_LETTERS = 2;
/** Widest group of raised figures. */
const WIDEST = 6;

/**
 * Groups of ink that stand high beside a line's letters and are smaller: raised figures, and what looks like them
 * (ordinals, signs). `blots`: all that hangs together on the page.
 */
export function raisedGroups(blots: readonly PixelBox[]): PixelBox[] {
  const usual = median(blots.map(heightOf).filter((height) => height > 5)) ?? 0;
  if (usual === 0) return [];
  const letters = blots.filter((blot) => heightOf(blot) > 0.42 * usual && heightOf(blot) < 4 * usual);
  const bands = bandsOf(letters, 2 * usual);
  const raised = letters.filter((blot) => {
    const around = near(bands, blot, usual);
    const level = around.filter((other) => other[1] < blot[3] - 0.15 * heightOf(blot));
    return isRaised(blot, level, around);
  });
  return grouped(raised, usual);
}

const heightOf = ([, y, , bottom]: PixelBox) => bottom - y;
const widthOf = ([x, , right]: PixelBox) => right - x;

/** Blots by the bands of the page that they reach into. */
function bandsOf(blots: readonly PixelBox[], height: number): Map<number, PixelBox[]> {
  const bands = new Map<number, PixelBox[]>();
  for (const blot of blots) {
    const band = Math.floor(blot[3] / height);
    bands.set(band, [...(bands.get(band) ?? []), blot]);
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

/** Ends well above the line on which the letters beside it stand. `around`: with those that are as low as the line. */
function isRaised(blot: PixelBox, others: readonly PixelBox[], around: readonly PixelBox[]): boolean {
  const standing = others.filter((other) => other[3] > blot[3] + 0.15 * heightOf(blot));
  if (standing.length < FEWEST_LETTERS) return false;
  const base = median(standing.map((other) => other[3])) ?? 0;
  const onBase = standing.filter((other) => Math.abs(other[3] - base) <= 0.12 * heightOf(other) + 1);
  const tall = onBase.map(heightOf).toSorted((a, b) => a - b)[Math.floor(onBase.length / 3)];
  if (tall === undefined || onBase.length < FEWEST_LETTERS) return false;
  const rise = (base - blot[3]) / tall;
  const height = heightOf(blot) / tall;
  const level = others.filter((other) => Math.abs(other[3] - blot[3]) <= 2).length;
  return (
    ((touches(blot, onBase, tall) && height > SHORTEST) ||
      (hangs(blot, around, tall) && height > SHORTEST_HANGING)) &&
    level < onBase.length &&
    rise > LEAST_RISE &&
    rise < MOST_RISE &&
    height < TALLEST &&
    widthOf(blot) < 1.3 * heightOf(blot)
  );
}

function touches(blot: PixelBox, letters: readonly PixelBox[], tall: number): boolean {
  return letters.some(
    (other) => other[0] - blot[2] < TOUCHING * 2 * tall && blot[0] - other[2] < TOUCHING * tall,
  );
}

/** Stands before a line, alone or with other figures, and a space away from it. */
function hangs(blot: PixelBox, around: readonly PixelBox[], tall: number): boolean {
  const others = around.filter((other) => Math.abs(other[3] - blot[3]) > 2);
  const isFirst = others.every((other) => other[0] > blot[0] || blot[0] - other[2] > APART * tall);
  const space = Math.min(...others.filter((other) => other[0] > blot[0]).map((other) => other[0] - blot[2]));
  return isFirst && space > SPACE * tall && space < HANGING * tall;
}

/** Blots side by side are one group. */
function grouped(blots: readonly PixelBox[], usual: number): PixelBox[] {
  const groups: PixelBox[] = [];
  for (const blot of blots.toSorted((a, b) => a[0] - b[0])) {
    const index = groups.findLastIndex(
      (group) =>
        blot[0] - group[2] < 0.45 * usual &&
        Math.abs(group[3] - blot[3]) < 0.25 * usual &&
        Math.abs(group[1] - blot[1]) < 0.35 * usual &&
        blot[2] - group[0] < WIDEST * usual,
    );
    const group = groups[index];
    if (group) groups[index] = around(group, blot);
    else groups.push(blot);
  }
  return groups.toSorted((a, b) => a[1] - b[1]);
}

function around(one: PixelBox, other: PixelBox): PixelBox {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
