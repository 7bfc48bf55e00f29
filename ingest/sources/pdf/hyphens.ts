import type { Line, Placed } from './lines.js';
import { median, mode } from './measure.js';

/** Lines of one column, and where its justified lines end; null for a ragged one. */
export interface Column {
  readonly lines: readonly Line[];
  readonly edge: number | null;
}
/** A line whose word may go on in the next, and how far from the column's edge it ends, of the size. */
interface Suspect {
  readonly line: Line;
  readonly next: Line;
  readonly short: number;
}

/** A hyphen's width, of the size. */
const NARROW = 0.2;
const WIDE = 0.5;
/** Kerning draws a hyphen nearer to some letters. */
const EVEN = 0.065;
/** Part of a justified column's lines that reach its edge. */
const FULL = 0.3;

/** Where the lines of a justified column end. */
export function edgeOf(lines: readonly Line[]): number | null {
  const edge = mode(
    lines.map((line) => [line.right, 1] as const),
    0.5,
  );
  if (edge === null) return null;
  return lines.filter((line) => Math.abs(line.right - edge) < 1).length < FULL * lines.length ? null : edge;
}

/**
 * Puts back hyphens that the library drops at line ends (soft hyphens, which the file paints): lines that end
 * a hyphen's width before the column's edge and whose last letters are no word of their own. `columns`: those
 * that are read on from one to the next. As they are where the document has no such habit.
 */
export function withLostHyphens(columns: readonly Column[]): (readonly Line[])[] {
  const suspects = suspectsIn(columns);
  const width = median(suspects.map((one) => one.short));
  const unchanged = columns.map((column) => column.lines);
  if (width === null) return unchanged;
  const words = wordsOf(unchanged.flat());
  const cut = suspects
    .filter((one) => Math.abs(one.short - width) < EVEN)
    .filter(({ line, next }) => !(words.has(lastWord(line)) && words.has(firstWord(next))));
  if (cut.length * 2 < suspects.length) return unchanged;
  const lines = new Set(cut.map((one) => one.line));
  return unchanged.map((column) => column.map((line) => (lines.has(line) ? withHyphen(line) : line)));
}

function suspectsIn(columns: readonly Column[]): Suspect[] {
  const all = columns.flatMap(({ lines, edge }) => lines.map((line) => ({ line, edge })));
  return all.flatMap(({ line, edge }, index): Suspect[] => {
    const next = all[index + 1]?.line;
    const short = edge === null ? 0 : (edge - line.right) / line.size;
    if (!next || short < NARROW || short > WIDE) return [];
    return endsInWord(line) && /^\p{Ll}/u.test(next.text) ? [{ line, next, short }] : [];
  });
}

/** The last letters may be cut from a word; those of an address are not. */
function endsInWord(line: Line): boolean {
  return (
    /\p{L}$/u.test(line.text) &&
    !/[/@]/.test(line.text.slice(line.text.lastIndexOf(' ') + 1)) &&
    line.pieces.at(-1)?.raised === false
  );
}

/** The words of the lines, but for those at a line's beginning or end. */
function wordsOf(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap((line) => line.text.split(NO_LETTERS).slice(1, -1)));
}

const NO_LETTERS = /\P{L}+/u;

function lastWord(line: Line): string {
  return line.text.split(NO_LETTERS).at(-1) ?? '';
}

function firstWord(line: Line): string {
  return line.text.split(NO_LETTERS)[0] ?? '';
}

function withHyphen(line: Line): Line {
  const last = line.pieces.at(-1);
  if (!last) return line;
  const pieces: Placed[] = [...line.pieces.slice(0, -1), { ...last, text: `${last.text}-` }];
  return { ...line, pieces, text: `${line.text}-` };
}
