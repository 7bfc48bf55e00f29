import { areAlike, edgeRow, type EdgeRow } from './edge-rows.js';
import { median } from './measure.js';
import type { UprightPage } from './pieces.js';
import type { Row } from './rows.js';

/** A page's rows with the furniture told apart. */
export interface Furnished {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  readonly foot: readonly Row[];
}
interface PageRows {
  readonly page: UprightPage;
  readonly rows: readonly Row[];
}
/** A page's outermost rows, from the edge inwards. */
interface Edges {
  readonly head: readonly EdgeRow[];
  readonly foot: readonly EdgeRow[];
  /** The usual distance of baselines on the page. */
  readonly pitch: number;
}

/** So many rows from either edge may be furniture. */
const DEEPEST = 4;
/** Pages to either side that are looked at: heads differ by chapter and by left and right page. */
const REACH = 6;
/** In a document of fewer other pages, a row need come again but once. */
const FEW_PAGES = 4;
/** A page's edge rows stand apart from the text by more than this, of the pitch of the text. */
const APART = 1.3;

/** Finds running heads and feet: rows at the edges that come again at their place on pages near by. */
export function furnish(pages: readonly PageRows[]): Furnished[] {
  const edges = pages.map(edgesOf);
  return pages.map(({ page, rows }, index) => {
    const near = edges.filter((_, other) => other !== index && Math.abs(other - index) <= REACH);
    const own = edges[index] ?? { head: [], foot: [], pitch: 0 };
    const head = depth(own, near, 'head');
    const end = Math.max(head, rows.length - depth(own, near, 'foot'));
    const { number, width, height } = page;
    return {
      number,
      width,
      height,
      head: rows.slice(0, head),
      rows: rows.slice(head, end),
      foot: rows.slice(end),
    };
  });
}

function edgesOf({ page, rows }: PageRows, index: number): Edges {
  const steps = rows.slice(1).map((row, at) => row.base - (rows[at]?.base ?? 0));
  return {
    head: rows.slice(0, DEEPEST).map((row) => edgeRow(row, row.base, index)),
    foot: rows
      .slice(-DEEPEST)
      .toReversed()
      .map((row) => edgeRow(row, page.height - row.base, index)),
    pitch: median(steps.filter((step) => step > 4)) ?? 12,
  };
}

/**
 * How many rows from the edge inwards are furniture: those that come again near by, and lone page numbers. At
 * the foot the innermost of them must stand apart from the text.
 */
function depth(own: Edges, near: readonly Edges[], edge: 'head' | 'foot'): number {
  let deep = 0;
  let known = 0;
  own[edge].forEach((row, index) => {
    if (index > known + 1) return;
    const apart = isApart(row, own[edge][index + 1], own.pitch);
    const again = near.filter((page) => page[edge].some((other) => areAlike(row, other))).length;
    const alike = again >= (near.length < FEW_PAGES ? 1 : 2);
    if (!alike && !(row.numberOnly && apart)) return;
    known = index + 1;
    if (edge === 'head' || apart) deep = known;
  });
  return deep;
}

/** Stands further from the next row inwards than lines do, or is set in another size. */
function isApart(row: EdgeRow, next: EdgeRow | undefined, pitch: number): boolean {
  if (next === undefined) return true;
  return Math.abs(next.base - row.base) > APART * pitch || Math.abs(next.size - row.size) > 0.08 * row.size;
}
