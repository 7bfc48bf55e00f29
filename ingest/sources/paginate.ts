import type { Span } from '#schema/selector.js';
import { looksLikeHead, pageNumberIn, printedNumber } from '#ingest/pages/head-shape.js';
import { isBlankLine, linesOf, type Lines } from '#ingest/pages/lines.js';

/** Lines that a printed page of text has: breaks that come closer or further apart are no page breaks. */
const FEWEST_LINES = 15;
const MOST_LINES = 130;

/**
 * Where pages of page text begin and end; they follow each other without a gap. By form feeds; where there
 * are none, by page numbers and running heads in the text, by a lone blank that a page's first line begins
 * with (how scanned pages are often joined), or by blank lines where the rest has few. Else one page.
 */
export function paginate(text: string): Span[] {
  const feeds = byFormFeed(text);
  if (feeds.length > 1) return feeds;
  const lines = linesOf(text, 0, text.length);
  const breaks = new Set([...byNumberLine(text, lines), ...byLoneBlank(text, lines)]);
  if (breaks.size === 0) byBlankLines(lines).forEach((line) => breaks.add(line));
  const starts = [0, ...[...breaks].sort((a, b) => a - b).map((line) => lines.start[line] ?? 0)];
  const kept = starts.filter((start, at) => at === 0 || start > (starts[at - 1] ?? 0));
  return kept.map((start, at): Span => [start, kept[at + 1] ?? text.length]);
}

function byFormFeed(text: string): Span[] {
  const pages: Span[] = [];
  let start = 0;
  for (let feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', start)) {
    pages.push([start, feed + 1]);
    start = feed + 1;
  }
  if (start < text.length && (pages.length === 0 || /\S/.test(text.slice(start))))
    pages.push([start, text.length]);
  return pages;
}

interface NumberLine {
  readonly line: number;
  readonly number: number;
  /** The line on which the next page begins: this one for a head, the one after for a foot. */
  readonly start: number;
}

/** Page numbers and heads that rise as pages do: so many numbers further, so many times a page's lines. */
function byNumberLine(text: string, lines: Lines): number[] {
  const found: NumberLine[] = [];
  for (let line = 0; line < lines.count; line++) {
    const a = lines.first[line] ?? 0;
    const b = lines.last[line] ?? 0;
    if (b === a || b - a > 120) continue;
    const numbered = numberLine(text.slice(a, b), lines, line);
    if (numbered) found.push(numbered);
  }
  return longestCount(found).map((numbered) => numbered.start);
}

function numberLine(words: string, lines: Lines, line: number): NumberLine | null {
  const after = isBlankLine(lines, line + 1);
  const bare = pageNumberIn(words);
  if (bare !== null) {
    const number = Number(bare);
    const before = blanksBefore(lines, line);
    if (!Number.isInteger(number) || (before === 0 && !after)) return null;
    return { line, number, start: before >= blanksAfter(lines, line) ? line + 1 : line };
  }
  if (!after || !looksLikeHead(words)) return null;
  const number = Number(printedNumber(words) ?? Number.NaN);
  return Number.isInteger(number) ? { line, number, start: line } : null;
}

function blanksBefore(lines: Lines, line: number): number {
  let count = 0;
  while (line - count - 1 >= 0 && count < 9 && isBlankLine(lines, line - count - 1)) count++;
  return count;
}

function blanksAfter(lines: Lines, line: number): number {
  let count = 0;
  while (line + count + 1 < lines.count && count < 9 && isBlankLine(lines, line + count + 1)) count++;
  return count;
}

/** Number lines looked back at for the one before: enough to step over false ones, few enough to stay linear. */
const LOOK_BACK = 40;

/** The longest run in which pages and lines go up together; nothing where it has fewer than two. */
function longestCount(found: readonly NumberLine[]): NumberLine[] {
  const length = new Int32Array(found.length).fill(1);
  const before = new Int32Array(found.length).fill(-1);
  let best = -1;
  found.forEach((now, at) => {
    for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back--) {
      const then = found[back];
      if (!then || !follows(then, now) || (length[back] ?? 0) < (length[at] ?? 0)) continue;
      length[at] = (length[back] ?? 0) + 1;
      before[at] = back;
    }
    if (best < 0 || (length[at] ?? 0) > (length[best] ?? 0)) best = at;
  });
  if (best < 0 || (length[best] ?? 0) < 2) return [];
  const run: NumberLine[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) run.push(...found.slice(at, at + 1));
  return run.reverse();
}

function follows(then: NumberLine, now: NumberLine): boolean {
  const pages = now.number - then.number;
  if (pages < 1 || pages > 60) return false;
  const each = (now.line - then.line) / pages;
  return each >= FEWEST_LINES && each <= MOST_LINES;
}

/** Lines that begin with one blank where lines hardly ever do, a page's length apart. */
function byLoneBlank(text: string, lines: Lines): number[] {
  const lone: number[] = [];
  let filled = 0;
  let indented = 0;
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) continue;
    filled++;
    const indent = (lines.first[line] ?? 0) - (lines.start[line] ?? 0);
    if (indent > 0) indented++;
    if (indent === 1 && line > 0) lone.push(line);
  }
  if (indented * 20 > filled) return [];
  return atPageLength(lone, lines.count)
    ? lone.filter((line) => !/\t/.test(text[lines.start[line] ?? 0] ?? ''))
    : [];
}

/** Runs of three blank lines and more, where they come a page's length apart. */
function byBlankLines(lines: Lines): number[] {
  const breaks: number[] = [];
  let blanks = 0;
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) {
      blanks++;
      continue;
    }
    if (blanks >= 3 && line > blanks) breaks.push(line);
    blanks = 0;
  }
  return atPageLength(breaks, lines.count) ? breaks : [];
}

/** Do breaks come about a page's length apart, more often than not? */
function atPageLength(breaks: readonly number[], count: number): boolean {
  if (breaks.length < 1) return false;
  const gaps = breaks.map((line, at) => (breaks[at + 1] ?? count) - line);
  const fit = gaps.filter((gap) => gap >= FEWEST_LINES && gap <= MOST_LINES).length;
  return fit * 2 > gaps.length;
}
