import type { Block } from './columns.js';
import type { Line } from './lines.js';
import { mode } from './measure.js';

/** The document's type sizes in points. */
export interface Sizes {
  readonly body: number;
  /** Of the notes at the foot of pages; null where they are set like the body, or there are none. */
  readonly notes: number | null;
}

const WIDTH = 0.2;
/** Notes are smaller than this, of the body. */
export const SMALL = 0.965;

/** Measures body and notes over all pages: the body is a page's largest type of some length, a note small and labelled. */
export function sizesOf(pages: readonly (readonly Block[])[]): Sizes {
  const perPage = pages.map((blocks) => largestOfLength(blocks.flatMap((block) => block.lines)));
  const body = mode(
    perPage.filter((one) => one !== null).map((size) => [size, 1] as const),
    WIDTH,
  );
  if (body === null) return { body: 0, notes: null };
  const labelled = pages.flatMap((blocks) => blocks.flatMap((block) => labelledSizes(block, body)));
  const enough = labelled.length >= Math.min(2, pages.length);
  return { body, notes: enough ? mode(labelled, WIDTH) : null };
}

/** The largest size that a seventh of the page's letters are set in. */
function largestOfLength(lines: readonly Line[]): number | null {
  const all = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (all < 200) return null;
  let reached = 0;
  for (const line of lines.toSorted((a, b) => b.size - a.size)) {
    reached += line.text.length;
    if (reached * 7 >= all) return line.size;
  }
  return null;
}

/** Sizes of the small lines at a block's foot that begin with a label. */
function labelledSizes(block: Block, body: number): (readonly [number, number])[] {
  const sizes: (readonly [number, number])[] = [];
  let larger = 0;
  for (const line of block.lines.toReversed()) {
    if (line.size >= SMALL * body) {
      if (sizes.length > 0 || ++larger > 2) break;
    } else if (startsWithLabel(line)) sizes.push([line.size, 1]);
  }
  return sizes;
}

// "12 See", "12. See", "* Professor"
const LABEL = /^(?:\d{1,4}[.,)]?\s+\S|[*†‡§]+\s*\p{L})/u;
const RAISED_LABEL = /^(?:\d{1,4}|[*†‡§]+)/;

/** Whether the line begins as a note does: with a raised figure or mark, or a figure apart from the text. */
export function startsWithLabel(line: Line): boolean {
  const [first] = line.pieces;
  if (first?.raised === true) return RAISED_LABEL.test(first.text);
  return LABEL.test(line.text);
}
