import type { Line, Placed } from './lines.js';
import { median, mode } from './measure.js';

/** A line whose word may go on in the next, and how far from the column's edge it ends, of the size. */
interface Suspect {
  readonly line: Line;
  readonly next: Line;
  readonly short: number;
}

/** A hyphen's width, of the size. */
const NARROW = 0.2;
const WIDE = 0.5;
const EVEN = 0.03;

/**
 * Puts back hyphens that the library drops at line ends (soft hyphens, which the file paints): lines of a
 * justified column that end a hyphen's width before its edge and whose last letters are no word of their own.
 * `columns`: the lines of each column of the document. Nothing where the document has no such habit.
 */
export function withLostHyphens(columns: readonly (readonly Line[])[]): (readonly Line[])[] {
  const suspects = columns.flatMap(suspectsIn);
  const width = median(suspects.map((one) => one.short));
  if (width === null) return [...columns];
  const even = suspects.filter((one) => Math.abs(one.short - width) < EVEN);
  const words = wordsOf(columns);
  const cut = even.filter(({ line, next }) => !(words.has(lastWord(line)) && words.has(firstWord(next))));
  if (cut.length * 2 < suspects.length) return [...columns];
  const lines = new Set(cut.map((one) => one.line));
  return columns.map((column) => column.map((line) => (lines.has(line) ? withHyphen(line) : line)));
}

function suspectsIn(lines: readonly Line[]): Suspect[] {
  const edge = mode(
    lines.map((line) => [line.right, 1] as const),
    0.5,
  );
  if (edge === null || lines.filter((line) => Math.abs(line.right - edge) < 1).length * 2 < lines.length)
    return [];
  return lines.flatMap((line, index): Suspect[] => {
    const next = lines[index + 1];
    const short = (edge - line.right) / line.size;
    if (!next || short < NARROW || short > WIDE) return [];
    return /\p{L}$/u.test(line.text) && /^\p{Ll}/u.test(next.text) ? [{ line, next, short }] : [];
  });
}

/** The words of the document's lines, but for those at a line's beginning or end. */
function wordsOf(columns: readonly (readonly Line[])[]): Set<string> {
  const words = new Set<string>();
  for (const line of columns.flat())
    for (const word of line.text.split(/[^\p{L}]+/u).slice(1, -1)) words.add(word);
  return words;
}

function lastWord(line: Line): string {
  return line.text.split(/[^\p{L}]+/u).at(-1) ?? '';
}

function firstWord(line: Line): string {
  return line.text.split(/[^\p{L}]+/u)[0] ?? '';
}

function withHyphen(line: Line): Line {
  const last = line.pieces.at(-1);
  if (!last) return line;
  const pieces: Placed[] = [...line.pieces.slice(0, -1), { ...last, text: `${last.text}-` }];
  return { ...line, pieces, text: `${line.text}-` };
}
