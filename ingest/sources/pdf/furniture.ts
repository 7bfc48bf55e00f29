import type { Piece, UprightPage } from './pieces.js';
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

/** So many rows from either edge may be furniture. */
const DEEPEST = 4;
/** Pages to either side that are looked at: heads differ by chapter and by left and right page. */
const REACH = 6;
const SAME_PLACE = 3;
const ALIKE = 0.72;
/** A page's edge rows stand apart from the text by more than this, of the pitch of the text. */
const APART = 1.3;

/** Finds running heads and feet: rows at the edges that come again at their place on pages near by. */
export function furnish(pages: readonly PageRows[]): Furnished[] {
  const edges = pages.map(({ page, rows }) => ({
    top: rows.slice(0, DEEPEST).map((row) => mark(row, row.base)),
    bottom: rows
      .slice(-DEEPEST)
      .map((row) => mark(row, page.height - row.base))
      .reverse(),
    pitch: pitchOf(rows),
  }));
  return pages.map(({ page, rows }, index) => {
    const near = edges.filter((_, other) => other !== index && Math.abs(other - index) <= REACH);
    const edge = edges[index];
    const head = edge
      ? depth(
          edge.top,
          near.map((one) => one.top),
          edge.pitch,
          'head',
        )
      : 0;
    const foot = edge
      ? depth(
          edge.bottom,
          near.map((one) => one.bottom),
          edge.pitch,
          'foot',
        )
      : 0;
    const end = Math.max(head, rows.length - foot);
    return {
      number: page.number,
      width: page.width,
      height: page.height,
      head: rows.slice(0, head),
      rows: rows.slice(head, end),
      foot: rows.slice(end),
    };
  });
}

interface Mark {
  readonly shape: string;
  readonly pairs: ReadonlySet<string>;
  /** From the page's edge. */
  readonly place: number;
  readonly base: number;
  readonly size: number;
  readonly numberOnly: boolean;
}

function mark(row: Row, place: number): Mark {
  const text = rowText(row.pieces);
  const shape = text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, '');
  return {
    shape,
    pairs: pairsOf(shape),
    place,
    base: row.base,
    size: row.size,
    numberOnly: isPageNumber(text),
  };
}

export function rowText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join(' ');
}

// "167", "- 12 -", "[xiv]", "Page 3 of 17", "3 | Page"
const PAGE_NUMBER =
  /^\W*(?:[Pp]age\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*\|\s*[Pp]age)?\W*$/;

/** Whether a row says nothing but the page's number. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

function pairsOf(shape: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < shape.length; at++) pairs.add(shape.slice(at, at + 2));
  return pairs;
}

/**
 * How many rows from the edge inwards are furniture: those that come again near by. At the foot the innermost
 * of them must stand apart, since last notes often read alike ("Ibid.").
 */
function depth(
  rows: readonly Mark[],
  near: readonly (readonly Mark[])[],
  pitch: number,
  edge: 'head' | 'foot',
): number {
  let deep = 0;
  let known = 0;
  rows.forEach((row, index) => {
    if (index > known + 1) return;
    const apart = isApart(row, rows[index + 1], pitch);
    const again = near.filter((others) => others.some((other) => isAlike(row, other))).length;
    const alike = near.length > 0 && again >= Math.min(2, near.length);
    if (!alike && !(row.numberOnly && apart)) return;
    known = index + 1;
    if (edge === 'head' || apart) deep = known;
  });
  return deep;
}

/** Stands further from the next row inwards than lines do, or is set in another size. */
function isApart(row: Mark, next: Mark | undefined, pitch: number): boolean {
  if (next === undefined) return true;
  return Math.abs(next.base - row.base) > APART * pitch || Math.abs(next.size - row.size) > 0.08 * row.size;
}

function isAlike(one: Mark, other: Mark): boolean {
  if (Math.abs(one.place - other.place) > SAME_PLACE) return false;
  if (one.shape === other.shape) return true;
  if (one.pairs.size < 4 || other.pairs.size < 4) return false;
  let shared = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) shared++;
  return (2 * shared) / (one.pairs.size + other.pairs.size) >= ALIKE;
}

/** The usual distance of baselines on the page. */
function pitchOf(rows: readonly Row[]): number {
  const steps = rows.slice(1).map((row, index) => row.base - (rows[index]?.base ?? 0));
  const sorted = steps.filter((step) => step > 4).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 12;
}
