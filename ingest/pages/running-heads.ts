import type { Span } from '#schema/selector.js';
import { isBlankLine, linesOf, type Lines } from './lines.js';
import { countedLine, letterKey, looksLikeHead, pageNumberIn, printedNumber } from './head-shape.js';
import { stampsOf } from './stamps.js';

/** A page's lines that are no part of what the author wrote. */
export interface PageFurniture {
  /** Running heads and feet, page numbers, by offset. */
  readonly spans: readonly Span[];
  /** The page's number as printed; null where none is. */
  readonly label: string | null;
}

/** Lines at the top and at the foot of a page that are looked at. */
const REACH = 3;

/**
 * Running heads and feet and page numbers: lines at a page's edge that come again on other pages
 * (digits aside), count pages, or have the shape "162 NAME OF A LAW REVIEW [67:1" above a blank line.
 * One entry a page. Linear.
 */
export function runningHeads(text: string, pages: readonly Span[]): PageFurniture[] {
  const lines = pages.map(([start, end]) => linesOf(text, start, end));
  const edges = lines.map((page, at) => edgesOf(text, page, at));
  const stamps = stampsOf(text, lines);
  const counts = countKeys(edges);
  const offset = numberOffset(edges, counts);
  return edges.map((edge, page) => {
    const kept = edge.filter((line) => isFurniture(line, counts, offset, pages.length));
    const top = unbroken(kept.filter((line) => line.rank > 0));
    const foot = unbroken(kept.filter((line) => line.rank < 0));
    const label = [...top, ...foot].map((line) => line.number).find((number) => number !== null);
    const lowest = top.at(-1)?.span[0] ?? -1;
    const below = foot.reverse().filter((line) => line.span[0] > lowest);
    const spans = [...top, ...below].map((line): Span => line.span);
    return { spans: withStamps(spans, stamps[page] ?? []), label: label ?? null };
  });
}

function withStamps(spans: readonly Span[], stamps: readonly Span[]): Span[] {
  const known = new Set(spans.map(([start]) => start));
  return [...spans, ...stamps.filter(([start]) => !known.has(start))].sort((a, b) => a[0] - b[0]);
}

interface EdgeLine {
  readonly page: number;
  /** 1, 2, 3 from the top; -1, -2, -3 from the foot. */
  readonly rank: number;
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  /** A number that the line gives as the page's; null where it has none. */
  readonly number: string | null;
  /** Of a line that counts pages beside words that stay: the words, and the number less the page; else null. */
  readonly counted: string | null;
  /** The whole line is a page number. */
  readonly bare: boolean;
  /** A blank line (or the page's end) stands between it and the text. */
  readonly apart: boolean;
}

function edgesOf(text: string, lines: Lines, page: number): EdgeLine[] {
  const edge: EdgeLine[] = [];
  const filled: number[] = [];
  for (let line = 0; line < lines.count && filled.length < REACH; line++) {
    if (!isBlankLine(lines, line)) filled.push(line);
  }
  filled.forEach((line, at) => edge.push(edgeLine(text, lines, page, line, at + 1)));
  let rank = 0;
  for (let line = lines.count - 1; line >= 0 && rank > -REACH; line--) {
    if (!isBlankLine(lines, line)) edge.push(edgeLine(text, lines, page, line, --rank));
  }
  return edge;
}

function edgeLine(text: string, lines: Lines, page: number, line: number, rank: number): EdgeLine {
  const span: Span = [lines.first[line] ?? 0, lines.last[line] ?? 0];
  const words = text.slice(span[0], Math.min(span[1], span[0] + 200));
  const bare = pageNumberIn(words);
  const apart = isApart(text, lines, rank > 0 ? line + 1 : line - 1);
  const counted = countedLine(words);
  return {
    page,
    counted: counted && (counted.ofAll || apart) ? `${counted.number - page} ${counted.rest}` : null,
    rank,
    span,
    text: words,
    key: letterKey(words),
    number: bare ?? (counted?.ofAll ? String(counted.number) : printedNumber(words)),
    bare: bare !== null,
    apart,
  };
}

/** A blank line, or one that counts pages, stands between a line and the text. */
function isApart(text: string, lines: Lines, beside: number): boolean {
  if (isBlankLine(lines, beside)) return true;
  return (
    countedLine(text.slice(lines.first[beside] ?? 0, lines.last[beside] ?? 0).slice(0, 200))?.ofAll ?? false
  );
}

/** How many pages have a key at their top ("t"), at their foot ("f"). */
function countKeys(edges: readonly (readonly EdgeLine[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set(edge.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The line's letters; the line to the letter; the ends of its letters, since a scan seldom spoils both. */
function keysOf(line: EdgeLine): string[] {
  const side = line.rank > 0 ? 't' : 'f';
  const whole = [`${side}=${line.key}`, `${side}:${line.text}`, `${side}#${line.counted ?? ''}`];
  return line.key.length < 12
    ? whole
    : [...whole, `${side}<${line.key.slice(0, 10)}`, `${side}>${line.key.slice(-10)}`];
}

/** Printed number less page index, where at least two pages agree; null where none do. */
function numberOffset(
  edges: readonly (readonly EdgeLine[])[],
  counts: ReadonlyMap<string, number>,
): number | null {
  const votes = new Map<number, Set<number>>();
  for (const line of edges.flat()) {
    const offset = offsetIn(line, counts);
    if (offset === null || !Number.isFinite(offset)) continue;
    votes.set(offset, (votes.get(offset) ?? new Set()).add(line.page));
  }
  const [best] = [...votes].sort((a, b) => b[1].size - a[1].size);
  return best && best[1].size >= 2 ? best[0] : null;
}

/** Words that come again with a number that rises page by page vote as well, whatever their letters. */
function offsetIn(line: EdgeLine, counts: ReadonlyMap<string, number>): number | null {
  const counted =
    line.counted === null ? 0 : (counts.get(`${line.rank > 0 ? 't' : 'f'}#${line.counted}`) ?? 0);
  if (counted >= 2) return Number(line.counted?.split(' ')[0]);
  return line.number !== null && (line.bare || looksLikeHead(line.text))
    ? Number(line.number) - line.page
    : null;
}

function isFurniture(
  line: EdgeLine,
  counts: ReadonlyMap<string, number>,
  offset: number | null,
  pages: number,
): boolean {
  if (line.bare) return pages > 1 && (Number(line.number) - line.page === offset || isRoman(line, counts));
  const often = Math.max(2, Math.min(4, Math.ceil(pages / 8)));
  const [whole, exact, counted, ...ends] = keysOf(line).map((key) => counts.get(key) ?? 0);
  if (line.counted !== null && (counted ?? 0) >= 2 && (!beginsLikeNote(line.text) || isSetApart(line.text)))
    return true;
  if (line.rank < 0) return isFoot(line, whole ?? 0, exact ?? 0, pages);
  if ((whole ?? 0) >= often && line.key.length > 5 && line.text.length < 100) return true;
  if ((exact ?? 0) >= Math.max(3, pages * 0.25) && line.rank === 1 && /\d/.test(line.text)) return true;
  if (!looksLikeHead(line.text)) return false;
  const rising = line.number !== null && Math.abs(Number(line.number) - line.page - (offset ?? 1e6)) <= 3;
  return rising || line.apart || ends.some((count) => count >= often);
}

/** A foot of words must come often; close under the notes it must come on every third page. A label begins none. */
function isFoot(line: EdgeLine, count: number, exact: number, pages: number): boolean {
  if (beginsLikeNote(line.text)) return false;
  if (exact >= Math.max(4, pages * 0.2) && line.text.length > 7) return true;
  if (line.key.length < 8) return false;
  return count >= (line.apart ? 3 : Math.max(4, pages * 0.3));
}

/** "12. See Lee", "12 A/RES/60/1": a label may begin the line. */
function beginsLikeNote(line: string): boolean {
  return /^\W{0,2}\d{1,4}(?:[.,)\]]?\s|\p{Lu})/u.test(line);
}

/** "2          GE.22-08101", set at both ends of the line, "2 GE.22-08101": a number and a job number only. */
function isSetApart(line: string): boolean {
  return /^\d{1,4} {8}|^\d{1,4} \p{Lu}{2}\.\d[\d-]+$/u.test(line);
}

/** "xiv": no offset to hold it to, so it must stand alone at the edge. */
function isRoman(line: EdgeLine, counts: ReadonlyMap<string, number>): boolean {
  return Math.abs(line.rank) === 1 && /^[ivxl]+$/.test(line.text) && !counts.has(`t=${line.key}`);
}

/** From the edge inwards, as long as no line of text is in between. */
function unbroken(lines: readonly EdgeLine[]): EdgeLine[] {
  const sorted = [...lines].sort((a, b) => Math.abs(a.rank) - Math.abs(b.rank));
  return sorted.filter((line, at) => Math.abs(line.rank) === at + 1);
}
