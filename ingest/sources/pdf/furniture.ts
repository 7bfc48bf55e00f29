import { areAlike, countAlike, edgeRow, type EdgeRow } from './edge-rows.js';
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
  readonly confidence: number | null;
}
interface PageRows {
  readonly page: UprightPage;
  readonly rows: readonly Row[];
}
/** A page's outermost rows, from the edge inwards. */
interface Edges {
  readonly head: readonly EdgeRow[];
  readonly foot: readonly EdgeRow[];
}

/** So many rows from either edge may be furniture. */
const DEEPEST = 4;
/** Pages to either side that are looked at: heads differ by chapter and by left and right page. */
const REACH = 6;
/** In a document of fewer other pages, a row need come again but once. */
const FEW_PAGES = 4;
/** A page's edge rows stand apart from the text by more than this, of the pitch of the text. */
const APART = 1.3;
const FAR_APART = 1.8;

/** Finds running heads and feet: rows at the edges that come again at their place on pages near by. */
export function furnish(pages: readonly PageRows[]): Furnished[] {
  const edges = pages.map(edgesOf);
  const pitch = pitchOf(pages);
  return pages.map(({ page, rows }, index) => {
    const near = edges.filter((_, other) => other !== index && Math.abs(other - index) <= REACH);
    const own = edges[index] ?? { head: [], foot: [] };
    const head = depth(own, near, pitch, 'head');
    const end = Math.max(head, rows.length - depth(own, near, pitch, 'foot'));
    const { number, width, height, confidence } = page;
    return {
      number,
      width,
      height,
      head: rows.slice(0, head),
      rows: rows.slice(head, end),
      foot: rows.slice(end),
      confidence,
    };
  });
}

function edgesOf({ page, rows }: PageRows, index: number): Edges {
  return {
    head: rows.slice(0, DEEPEST + 1).map((row) => edgeRow(row, row.base, index)),
    foot: rows
      .slice(-DEEPEST - 1)
      .toReversed()
      .map((row) => edgeRow(row, page.height - row.base, index)),
  };
}

/**
 * How many rows from the edge inwards are furniture: those that come again near by, and lone page numbers.
 * The innermost of them stands apart from the text: notes and sentences may come again as well.
 */
function depth(own: Edges, near: readonly Edges[], pitch: number, edge: 'head' | 'foot'): number {
  let deep = 0;
  let known = 0;
  own[edge].slice(0, DEEPEST).forEach((row, index) => {
    if (index > known + 1) return;
    const apart = isApart(own[edge], index, pitch);
    const again = near.filter((page) => page[edge].some((other) => areAlike(row, other))).length;
    const counts = edge === 'head' && near.some((page) => page.head.some((other) => countAlike(row, other)));
    const alike = again >= (near.length < FEW_PAGES || counts ? 1 : 2);
    if (!alike && !(row.numberOnly && apart)) return;
    known = index + 1;
    if (apart) deep = known;
  });
  return deep;
}

/**
 * Stands further from the next row inwards than lines do, or is set in another size. A row that is nearer to
 * the text than to the row outwards needs a wider gap: it may be the text's first line or last.
 */
function isApart(rows: readonly EdgeRow[], at: number, pitch: number): boolean {
  const [outer, row, inner] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row || !inner) return true;
  const gap = Math.abs(inner.base - row.base);
  const outwards = outer ? Math.abs(row.base - outer.base) : 0;
  const wanted = outwards > 1.2 * gap ? FAR_APART : APART;
  return gap > wanted * pitch || Math.abs(inner.size - row.size) > 0.08 * row.size;
}

/** The usual distance of baselines in the document, in points; columns whose lines are not level make it look less. */
function pitchOf(pages: readonly PageRows[]): number {
  const steps = pages.flatMap(({ rows }) =>
    rows.slice(1).map((row, index) => row.base - (rows[index]?.base ?? 0)),
  );
  const sizes = pages.flatMap(({ rows }) => rows.map((row) => row.size));
  return Math.max(median(steps.filter((step) => step > 4)) ?? 12, 1.1 * (median(sizes) ?? 10));
}
