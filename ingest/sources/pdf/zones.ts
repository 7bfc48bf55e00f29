import type { Block } from './columns.js';
import type { Rule } from './ink.js';
import type { Line } from './lines.js';
import { median } from './measure.js';
import { SMALL, startsWithLabel, type Sizes } from './sizes.js';

/** One block's lines told apart. */
export interface Zones {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
  /** Under the notes: a publisher's line, a licence. */
  readonly foot: readonly Line[];
  /** Only a stroke above the notes could tell for sure where they begin. */
  readonly doubtful: boolean;
}

/** A gap that sets parts of the foot apart, of the notes' pitch. */
const GAP = 1.35;
const FOOT_GAP = 1.6;
const MOST_FOOT_LINES = 4;

/** What of the page around a block bears on its notes. */
export interface Surroundings {
  /** The page's strokes; null where they were not looked for. */
  readonly rules: readonly Rule[] | null;
  /** The notes before this block, on its page or the one before, of which the last may go on here; else null. */
  readonly carried: Carried | null;
}
export interface Carried {
  readonly last: Line;
  /** Where their block ends on the right. */
  readonly right: number;
}

/** Tells a block's notes from its body: smaller type at the foot. */
export function zonesOf(block: Block, sizes: Sizes, page: Surroundings): Zones {
  const { lines } = block;
  const end = sizes.notes === null ? lines.length : withoutFoot(lines, sizes);
  const zone = sizes.notes === null ? underRule(block, page.rules ?? []) : smallFoot(block, end, sizes, page);
  return {
    body: lines.slice(0, zone.start),
    notes: lines.slice(zone.start, end),
    foot: zone.start < end ? lines.slice(end) : [],
    doubtful: zone.doubtful,
    ...(zone.start < end ? {} : { body: lines, notes: [] }),
  };
}

interface Start {
  readonly start: number;
  readonly doubtful: boolean;
}

function isSmall(line: Line | undefined, sizes: Sizes): boolean {
  return line !== undefined && line.size < SMALL * sizes.body;
}

/** Small, but larger than notes and without a label: a quotation or caption. */
function isBetween(line: Line | undefined, sizes: Sizes): boolean {
  return line !== undefined && line.size > 1.06 * (sizes.notes ?? sizes.body) && !startsWithLabel(line);
}

/** Where the last lines stand apart under the notes and are no note: how many lines come before them. */
function withoutFoot(lines: readonly Line[], sizes: Sizes): number {
  const pitch = 1.25 * (sizes.notes ?? sizes.body);
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - MOST_FOOT_LINES); at--) {
    const [above, line] = [lines[at - 1], lines[at]];
    if (!above || !line) break;
    const under = lines.slice(at);
    if (line.base - above.base < FOOT_GAP * pitch || !isSmall(above, sizes)) continue;
    if (!under.some(startsWithLabel) && (under.some(isImprint) || !under.every((one) => isSmall(one, sizes))))
      return at;
  }
  return lines.length;
}

// "© The Author 2015", "DOI: 10.1093/slr", "ISSN 2531-6133", "Downloaded from"
const IMPRINT =
  /©|\bdoi\b|\bissn\b|published|licen[cs]e|downloaded|rights reserved|open access|heft|https?:/i;

function isImprint(line: Line): boolean {
  return IMPRINT.test(line.text);
}

function smallFoot(block: Block, end: number, sizes: Sizes, page: Surroundings): Start {
  const { lines } = block;
  let from = end;
  while (from > 0 && isSmall(lines[from - 1], sizes)) from--;
  while (from < end && isBetween(lines[from], sizes)) from++;
  if (from === end) return { start: end, doubtful: false };
  const labelled = lines.findIndex((line, index) => index >= from && index < end && startsWithLabel(line));
  if (labelled < 0 && page.carried === null) return { start: end, doubtful: false };
  if (labelled < 0 && from === 0 && isWholeOfNotes(lines, end, sizes, page))
    return { start: 0, doubtful: false };
  const last = labelled < 0 ? end - 1 : labelled;
  const ruled = boundaries(from, last).findLast((at) => isRuled(lines, at, block, page.rules));
  if (ruled !== undefined) return { start: ruled, doubtful: false };
  const pitch = median(steps(lines, from + 1, end)) ?? 1.25 * (sizes.notes ?? sizes.body);
  const gaps = boundaries(from + 1, last).filter((at) => step(lines, at) > GAP * pitch);
  const split = gaps.findLast((at) => standsIn(lines.slice(from, at), lines.slice(at, end)));
  const doubtful = page.rules === null && (gaps.length > 0 || labelled < 0);
  if (split !== undefined) return { start: split, doubtful };
  const here = labelled >= 0 || isCarriedOn({ lines, from, end, pitch }, page);
  return { start: here ? from : end, doubtful };
}

function boundaries(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Distance of a line's baseline from the one above. */
function step(lines: readonly Line[], at: number): number {
  return (lines[at]?.base ?? 0) - (lines[at - 1]?.base ?? 0);
}

function steps(lines: readonly Line[], from: number, to: number): number[] {
  return boundaries(from, to - 1).map((at) => step(lines, at));
}

/** A stroke lies between this line and the one above; it begins at the block's left and is no underline. */
function isRuled(lines: readonly Line[], at: number, block: Block, rules: readonly Rule[] | null): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  if (!line || !rules) return false;
  return rules.some(
    (rule) =>
      rule.y < line.base - 0.6 * line.size &&
      rule.y > (above ? above.base + 0.25 * above.size : line.base - 4 * line.size) &&
      Math.abs(rule.x - block.x) < 2.5 * line.size,
  );
}

/** The upper lines are set in from the lower ones: a quotation that stands above the notes. */
function standsIn(upper: readonly Line[], lower: readonly Line[]): boolean {
  const [above, below] = [median(upper.map((line) => line.x)), median(lower.map((line) => line.x))];
  const size = lower[0]?.size ?? 0;
  return above !== null && below !== null && above - below > 0.8 * size;
}

/** A page or column that a long note fills from top to bottom: set like notes, after one that breaks off. */
function isWholeOfNotes(
  lines: readonly Line[],
  end: number,
  sizes: Sizes,
  { carried }: Surroundings,
): boolean {
  const like = lines.slice(0, end).filter((line) => Math.abs(line.size - (sizes.notes ?? 0)) < 0.3);
  return carried !== null && goesOn(carried) && like.length >= 0.8 * end;
}

/** The last line ends no sentence, or fills its line as a paragraph's last seldom does. */
function goesOn({ last, right }: Carried): boolean {
  return !/[.!?)\]”"’]$/.test(last.text) || last.right > right - last.size;
}

/** Small lines without a label: a note from the page before, which stands apart from the body; a table does not reach the foot. */
function isCarriedOn(
  { lines, from, end, pitch }: { lines: readonly Line[]; from: number; end: number; pitch: number },
  { carried }: Surroundings,
): boolean {
  if (from === 0 || step(lines, from) <= 1.1 * pitch) return false;
  return end - from <= 0.7 * lines.length || (carried !== null && goesOn(carried));
}

/** Notes set like the body: they begin under the lowest stroke that has a label under it. */
function underRule(block: Block, rules: readonly Rule[]): Start {
  const { lines } = block;
  const starts = boundaries(1, lines.length - 1).filter(
    (at) => isRuled(lines, at, block, rules) && lines.slice(at).some(startsWithLabel),
  );
  const start = starts.at(-1) ?? lines.length;
  return { start, doubtful: false };
}
