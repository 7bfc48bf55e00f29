import type { PixelBox, RecognisedWord } from './recognised.js';

/** Figures whose left edges are nearer than this, of their height, stand under each other. */
const UNDER = 1.3;
const FEWEST = 3;
/** The readings that must fit the sequence, of all there are. */
const FITTING = 0.6;
/** What it costs to leave numbers out, once and for each, of a reading that fits. */
const LEFT_OUT = 0.6;
const LEFT_EACH = 0.05;
/** What it adds to a fit that the number is read elsewhere on the page, too: as a call-out. */
const CALLED = 0.4;
/** Call-outs may stand under each other by chance, but not so many. */
const FEWEST_CALLED = 5;
/** How sure a number is that follows from its neighbours. */
const SURE = 0.5;

/**
 * Figures with those of label columns put right. Small figures that hang under each other are the labels of notes, which
 * rise by one: where most of what was read fits such a sequence, the rest was misread ("4" for 40) or not read at all.
 * `groups`: where figures stand; `read`: those that were read, with boxes out of `groups`.
 */
export function inSequence(
  groups: readonly PixelBox[],
  read: readonly RecognisedWord[],
): readonly RecognisedWord[] {
  const numbers = new Map(read.map((word) => [word.box, word]));
  const pairs = new Set(read.filter(({ text }) => text.includes(',')).map(({ box }) => box));
  const columns = columnsOf(groups.filter((box) => !pairs.has(box)));
  const labelled = new Set(columns.flat());
  const called = new Set(read.filter(({ box }) => !labelled.has(box)).flatMap(({ text }) => text.split(',')));
  for (const column of columns) {
    const readings = column.map((box) => numbers.get(box)?.text ?? null);
    const labels = numbersOf(readings, called);
    if (labels === null) continue;
    column.forEach((box, at) => {
      const text = String(labels[at]);
      if (readings[at] !== text) numbers.set(box, { text, box, confidence: SURE });
    });
  }
  return groups.flatMap((box) => numbers.get(box) ?? []);
}

/** Groups that stand under each other, from top to bottom. */
function columnsOf(groups: readonly PixelBox[]): PixelBox[][] {
  const columns: PixelBox[][] = [];
  for (const box of groups.toSorted((a, b) => a[1] - b[1])) {
    const column = columns.find(([top]) => top && isUnder(box, top));
    if (column) column.push(box);
    else columns.push([box]);
  }
  return columns.filter((column) => column.length >= FEWEST);
}

const isUnder = (box: PixelBox, top: PixelBox) =>
  Math.abs(box[0] - top[0]) < UNDER * (top[3] - top[1]) &&
  Math.abs(box[3] - box[1] - (top[3] - top[1])) < 0.4 * (top[3] - top[1]);

/**
 * The numbers that the readings fit best, rising from each to the next: by one, but where a label was not seen at all.
 * Null where too few readings fit any. `called`: the numbers that are read elsewhere.
 */
function numbersOf(
  readings: readonly (string | null)[],
  called: ReadonlySet<string>,
): readonly number[] | null {
  const offsets = new Set(
    readings.flatMap((reading, at) => (reading === null ? [] : [Number(reading) - at])),
  );
  let ways: Way[] = [];
  readings.forEach((reading, at) => {
    const before = ways;
    ways = [...offsets].flatMap((offset): Way[] => {
      const number = offset + at;
      if (number < 1) return [];
      const fit = fitOf(reading, String(number));
      if (at === 0) return [{ numbers: [number], fit }];
      const best = bestBefore(before, number);
      return best === null ? [] : [{ numbers: [...best.numbers, number], fit: best.fit + fit }];
    });
  });
  const [best] = ways.toSorted((one, other) => other.fit - one.fit);
  if (best === undefined) return null;
  return isBelieved(best, readings) || isCalled(best, readings, called) ? best.numbers : null;
}

function isBelieved({ numbers, fit }: Way, readings: readonly (string | null)[]): boolean {
  const there = readings.filter((reading) => reading !== null).length;
  const exact = readings.filter((reading, at) => reading === String(numbers[at])).length;
  return exact >= 2 && fit >= FITTING * there;
}

/** Whether numbers without a gap are believed for the call-outs that are read elsewhere. */
function isCalled(
  { numbers, fit }: Way,
  readings: readonly (string | null)[],
  called: ReadonlySet<string>,
): boolean {
  const isWhole = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0) === numbers.length - 1;
  if (!isWhole || numbers.length < FEWEST_CALLED) return false;
  const there = readings.filter((reading) => reading !== null).length;
  const backed = readings.filter((reading, at) => {
    const number = String(numbers[at]);
    return fitOf(reading, number) > 0 && called.has(number);
  }).length;
  return backed >= 2 && fit + CALLED * backed >= FITTING * there;
}

interface Way {
  readonly numbers: readonly number[];
  readonly fit: number;
}

/** The best of the ways that end below a number, less what leaving numbers out costs. */
function bestBefore(ways: readonly Way[], number: number): Way | null {
  let best: Way | null = null;
  for (const way of ways) {
    const left = number - (way.numbers.at(-1) ?? 0) - 1;
    if (left < 0) continue;
    const fit = way.fit - (left === 0 ? 0 : LEFT_OUT + LEFT_EACH * left);
    if (best === null || fit > best.fit) best = { ...way, fit };
  }
  return best;
}

/** 1 for the number itself, a half for a part of it, or for one of two figures misread. */
function fitOf(reading: string | null, number: string): number {
  if (reading === null) return 0;
  if (reading === number) return 1;
  if (reading.length < number.length) return number.startsWith(reading) || number.endsWith(reading) ? 0.5 : 0;
  if (reading.length !== number.length || number.length < 2) return 0;
  const same = [...reading].filter((figure, at) => figure === number[at]).length;
  return same >= number.length - 1 ? 0.5 : 0;
}
