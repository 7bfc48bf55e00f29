import type { Run } from '#schema/document.js';
import type { Line } from './lines.js';

/** What is one step of indentation, in points, and what is another column. */
const STEP = 2.5;
const COLUMN = 80;
/** Points that a blank at a line's beginning is worth, where only the text tells. */
const BLANK = 5;

/** Lines of a list by which it is told how its entries are set. */
const SAMPLE = 120;

/**
 * How far in each line begins, in points, from where its page's first column does: margins of left and right pages differ; null
 * where nobody knows. `runs`: of all pages, in order.
 */
export function indentsOf(lines: readonly Line[], text: string, runs: readonly Run[]): (number | null)[] {
  const starts = startsOf(lines, text, runs);
  const indents: (number | null)[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.tops !== true) to++;
    const page = starts.slice(from, to);
    const margin = page.reduce<number>((least, start) => Math.min(least, start ?? least), Infinity);
    for (const start of page) indents.push(start === null ? null : start - margin);
    from = to;
  }
  return indents;
}

function startsOf(lines: readonly Line[], text: string, runs: readonly Run[]): (number | null)[] {
  let at = 0;
  return lines.map(({ spans }) => {
    const start = spans[0]?.[0] ?? 0;
    while (at < runs.length && (runs[at]?.span[1] ?? 0) <= start) at++;
    const run = runs[at];
    if (run && run.span[0] <= start && run.box !== null) return run.box.x;
    return runs.length > 0 ? null : BLANK * blanksBefore(text, start);
  });
}

function blanksBefore(text: string, start: number): number {
  let blanks = 0;
  while (' \t'.includes(text.charAt(start - 1 - blanks)) && blanks < start) blanks++;
  return blanks;
}

/** How a line stands to the first of its entry: as the next entry does, as one that goes on, or neither can be told. */
export type Standing = 'next' | 'goes on' | 'unknown';

/**
 * Where the entries of a list hang (their first lines stand out), what each line's indentation says of it. The list begins
 * with the line `from`; `indents`: of all lines.
 */
export function standingIn(
  indents: readonly (number | null)[],
  from: number,
): (first: number, line: number) => Standing {
  const sample = indents.slice(from, from + SAMPLE);
  const steps = sample.filter((indent, at) => isStep(sample[at - 1] ?? null, indent)).length;
  if (steps < 2) return () => 'unknown';
  return (first, line) => {
    const [outer, inner] = [indents[first] ?? null, indents[line] ?? null];
    if (outer === null || inner === null) return 'unknown';
    if (Math.abs(inner - outer) <= STEP) return 'next';
    return isStep(outer, inner) ? 'goes on' : 'unknown';
  };
}

function isStep(from: number | null, to: number | null): boolean {
  return from !== null && to !== null && to - from > STEP && to - from < COLUMN;
}
