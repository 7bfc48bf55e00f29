import type { Cell } from './cells.js';
import type { Line } from './lines.js';

/** A list's lines and their cells. */
export interface Celled {
  readonly lines: readonly Line[];
  readonly cells: readonly (readonly Cell[])[];
}

/** The lines without a last column that says on which pages a source is cited; such a line is the last of its entry. */
export function withoutCitedPages({ lines, cells }: Celled, text: string): Celled {
  const kept = lines.map((line, at): readonly [Line, readonly Cell[]] => {
    const own = cells[at] ?? [];
    const last = own.at(-1);
    const before = own.at(-2);
    if (last === undefined || before === undefined || !PAGES.test(text.slice(...last.span)))
      return [LEADER.test(line.text) ? { ...line, closed: true } : line, own];
    const end = before.span[1];
    const spans = line.spans.flatMap(([a, b]) => (a < end ? [[a, Math.min(b, end)] as const] : []));
    return [{ ...line, spans, text: text.slice(spans[0]?.[0] ?? end, end), closed: true }, own.slice(0, -1)];
  });
  return { lines: kept.map(([line]) => line), cells: kept.map(([, own]) => own) };
}

// "231", "264, 270n", "2.15, 3.40–3.47", "passim"
const PAGES = /^(?:[§¶]{0,2} ?\d[\d.,;:n§¶ –-]*(?:ff?)?|passim)$/;
/** Dots that lead to the pages. */
export const LEADER = /\.{4}|(?:\. ){3}|…{2}/;
