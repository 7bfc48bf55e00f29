import type { Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import type { Line } from './lines.js';

/** A part of a line that wide gaps part from others. */
export interface Cell {
  readonly span: Span;
  /** Where it begins, in points; of a column that tabs make the same for all lines. */
  readonly x: number;
}

/** Points that a blank is worth, where only the text tells, and how wide a gap between columns is at least. */
const BLANK = 5;
const GAP = 12;
const TABBED = 1e4;

/** The cells of each line, by gaps between boxes, tabs and runs of blanks. `runs`: of all pages, in order. */
export function cellsOf(lines: readonly Line[], text: string, runs: readonly Run[]): Cell[][] {
  let at = 0;
  return lines.map(({ spans: [span] }) => {
    if (span === undefined) return [];
    while (at < runs.length && (runs[at]?.span[1] ?? 0) <= span[0]) at++;
    const boxed = boxedCells(span, runs, at);
    return boxed.length > 0 ? boxed : blankCells(span, text);
  });
}

function boxedCells([from, to]: Span, runs: readonly Run[], first: number): Cell[] {
  const cells: Cell[] = [];
  let right = -Infinity;
  for (let at = first; at < runs.length; at++) {
    const { span, box } = runs[at] ?? {};
    if (span === undefined || span[0] >= to) break;
    if (!box) continue;
    const last = cells.at(-1);
    const stretch: Span = [Math.max(from, span[0]), Math.min(to, span[1])];
    if (last === undefined || box.x - right > GAP) cells.push({ span: stretch, x: box.x });
    else cells[cells.length - 1] = { ...last, span: [last.span[0], stretch[1]] };
    right = box.x + box.width;
  }
  return cells;
}

function blankCells([from, to]: Span, text: string): Cell[] {
  let start = from;
  while (start > 0 && !LINE_ENDS.includes(text.charAt(start - 1))) start--;
  const cells: Cell[] = [];
  let at = from;
  let tabs = text.slice(start, from).split('\t').length - 1;
  for (const gap of [...text.slice(from, to).matchAll(GAPS)].map(
    (found) => [found.index, found[0]] as const,
  )) {
    cells.push(cellAt(at, from + gap[0], tabs));
    at = from + gap[0] + gap[1].length;
    tabs += gap[1].includes('\t') ? 1 : 0;
  }
  cells.push(cellAt(at, to, tabs));
  return cells;

  function cellAt(a: number, b: number, tab: number): Cell {
    return { span: [a, b], x: tab > 0 ? tab * TABBED : BLANK * (a - start) };
  }
}

const LINE_ENDS = '\n\f\r';
const GAPS = /[ \t]{3,}|\t/g;
