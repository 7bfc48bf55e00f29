import { ordinarySize } from './lines.js';
import type { Piece } from './pieces.js';
import type { Row } from './rows.js';

/** A row near a page's edge, as it is compared with those of other pages. */
export interface EdgeRow {
  /** Its letters, figures as "#". */
  readonly shape: string;
  readonly figures: readonly string[];
  readonly pairs: ReadonlySet<string>;
  /** Distance from the page's edge. */
  readonly place: number;
  readonly base: number;
  readonly size: number;
  /** Says nothing but the page's number. */
  readonly numberOnly: boolean;
  /** A number at its beginning, less the page's place: the same on every page for page numbers. */
  readonly lead: number | null;
  /** Words beside a number at either end, with the number less the page's place: "1 ge#" of "3 GE.22-08101". */
  readonly counted: string | null;
  /** Begins as a note does, with a raised figure or mark. */
  readonly labelled: boolean;
  /** Reads like a line of a sentence: it begins with a small letter or has a call-out. */
  readonly running: boolean;
}

const SAME_PLACE = 3;
const ALIKE = 0.72;

export function edgeRow(row: Row, place: number, page: number): EdgeRow {
  const text = rowText(row.pieces);
  const shape = shapeOf(text);
  const lead = /^(\d{1,4})[.,)]?\s+\p{L}/u.exec(text)?.[1];
  return {
    shape,
    figures: text.match(/\d+/g) ?? [],
    pairs: pairsOf(shape),
    place,
    base: row.base,
    size: ordinarySize(row.pieces),
    numberOnly: isPageNumber(text),
    lead: lead === undefined ? null : Number(lead) - page,
    counted: countedIn(text, page),
    labelled: row.pieces[0]?.raised === true,
    running: /^\p{Ll}/u.test(text) || row.pieces.some((piece) => piece.raised && /\d/.test(piece.text)),
  };
}

function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, '');
}

/** On left pages the number stands before the words, on right pages after them. */
function countedIn(text: string, page: number): string | null {
  const words = text.split(/[\s|]+/);
  for (const at of [0, words.length - 1]) {
    if (!/^\d{1,4}$/.test(words[at] ?? '')) continue;
    const rest = shapeOf(words.filter((_, other) => other !== at).join(' '));
    if (/\p{L}/u.test(rest)) return `${Number(words[at]) - page} ${rest}`;
  }
  return null;
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

/** Whether two pages' rows are one running head or foot. Notes that read alike ("12 Ibid.") are not. */
export function areAlike(one: EdgeRow, other: EdgeRow): boolean {
  if (Math.abs(one.place - other.place) > SAME_PLACE || one.labelled || other.labelled) return false;
  if (countAlike(one, other)) return true;
  if (one.lead !== null && other.lead !== null && one.lead !== other.lead) return false;
  if (one.shape === other.shape) return differing(one, other) <= 1;
  if (one.running || other.running) return false;
  if (one.pairs.size < 4 || other.pairs.size < 4) return false;
  let shared = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) shared++;
  return (2 * shared) / (one.pairs.size + other.pairs.size) >= ALIKE;
}

/** Whether two rows count pages beside the same words. */
export function countAlike(one: EdgeRow, other: EdgeRow): boolean {
  return one.counted !== null && one.counted === other.counted;
}

/** Figures that differ: a head's page number alone does, but all of "01/04-01/06-2913, para. 49." may. */
function differing(one: EdgeRow, other: EdgeRow): number {
  return one.figures.filter((figure, at) => figure !== other.figures[at]).length;
}

function pairsOf(shape: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < shape.length; at++) pairs.add(shape.slice(at, at + 2));
  return pairs;
}
