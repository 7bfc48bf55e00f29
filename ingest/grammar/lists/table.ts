import type { Span } from '#schema/selector.js';
import type { Cell } from './cells.js';
import type { Line } from './lines.js';

/** A row of a table with two columns: a short name, and its source in full. */
export interface Row {
  readonly term: readonly Span[];
  readonly source: readonly Span[];
}

/** Fewer lines with two cells are no table; no first cell is longer, in UTF-16 units. */
const FEWEST = 3;
const LONGEST_TERM = 40;
/** How exactly the cells of a column stand under each other, and how far a cell's lines may stand in, in points. */
const LEVEL = 6;
const INDENT = 40;
/** Lines by which it is told where the second column is. */
const SAMPLE = 40;

/**
 * The rows of the table of two columns that begins with the line `from`, and the line after it; null where none does.
 * `cells`: of all lines.
 */
export function tableAt(
  lines: readonly Line[],
  cells: readonly (readonly Cell[])[],
  from: number,
): { readonly rows: readonly Row[]; readonly end: number } | null {
  const column = secondColumn(cells.slice(from, from + SAMPLE));
  if (column === null) return null;
  const cut: Row[] = [];
  for (let at = from; at < lines.length; at++) {
    const row = cutAt(cells[at] ?? [], column);
    if (row === null) break;
    cut.push(row);
  }
  const whole = ({ term, source }: Row) => term.length > 0 && source.length > 0;
  if (cut.filter(whole).length < FEWEST) return null;
  return { rows: rowsOf(cut, lines.slice(from, from + cut.length)), end: from + cut.length };
}

/** Where most second cells begin, in points. */
function secondColumn(sample: readonly (readonly Cell[])[]): number | null {
  const counts = new Map<number, number>();
  for (const [first, second] of sample) {
    if (second === undefined || !isTerm(first)) continue;
    const column = Math.round(second.x / LEVEL);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= FEWEST ? best[0] * LEVEL : null;
}

const isTerm = (cell: Cell | undefined) => cell !== undefined && cell.span[1] - cell.span[0] <= LONGEST_TERM;

/** A line's part of each column; null where it stands across them. */
function cutAt(cells: readonly Cell[], column: number): Row | null {
  const second = cells.findIndex(({ x }) => x > column - LEVEL && x < column + INDENT);
  const before = second < 0 ? cells : cells.slice(0, second);
  if (before.length > 1 || (before.length === 1 && !isTerm(before[0]))) return null;
  return {
    term: before.map(({ span }) => span),
    source: (second < 0 ? [] : cells.slice(second)).map(({ span }) => span),
  };
}

/** Lines put together: blank lines part the rows, else each row begins with what stands in the first column. */
function rowsOf(cut: readonly Row[], lines: readonly Line[]): Row[] {
  const named = cut.flatMap(({ term }, at) => (at > 0 && term.length > 0 ? [lines[at]?.apart === true] : []));
  const parted = named.filter((apart) => apart).length * 2 >= named.length;
  const rows: { readonly term: Span[]; readonly source: Span[] }[] = [];
  for (const [at, { term, source }] of cut.entries()) {
    const last = rows.at(-1);
    const begins = lines[at]?.apart === true || (!parted && term.length > 0 && source.length > 0);
    if (last === undefined || begins) rows.push({ term: [...term], source: [...source] });
    else {
      last.term.push(...term);
      last.source.push(...source);
    }
  }
  return rows;
}
