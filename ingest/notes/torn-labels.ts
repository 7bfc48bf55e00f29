import { isBlankLine } from '#ingest/pages/lines.js';
import type { Printed } from './printed.js';

/** A label that is printed below all notes of its page, with the line that its note begins. */
export interface TornLabel {
  readonly number: number;
  readonly printedAt: number;
  readonly line: number;
}

/**
 * Labels of a page's first notes that are printed after its last, as plain text of a PDF has them where they are raised:
 * numbers alone at the page's end that lead up to the first label, above which as many notes begin. Linear.
 */
export function tornLabels(printed: Printed): TornLabel[] {
  const { firstLine, lines, paged } = printed;
  if (!paged) return [];
  return [...firstLine].flatMap((first, page) => tornOf(printed, first, firstLine[page + 1] ?? lines.count));
}

/** The lines that are no part of a note any more. */
export function withoutTorn(printed: Printed, torn: readonly TornLabel[]): Printed {
  if (torn.length === 0) return printed;
  const furniture = printed.furniture.slice();
  for (const { printedAt } of torn) furniture[printedAt] = 1;
  return { ...printed, furniture };
}

function tornOf(printed: Printed, first: number, end: number): TornLabel[] {
  const below: { readonly number: number; readonly line: number }[] = [];
  for (let line = end - 1; line > first; line--) {
    if (isEmpty(printed, line)) continue;
    const number = numberAlone(printed, line);
    if (number === 0 || (below[0] && below[0].number !== number + 1)) break;
    below.unshift({ number, line });
  }
  const next = (below.at(-1)?.number ?? 0) + 1;
  const [top] = below;
  if (!top) return [];
  let at = first;
  while (at < top.line && numberAlone(printed, at) !== next) at++;
  const texts = at < top.line ? openingsAbove(printed, first, at) : [];
  if (texts.length !== below.length) return [];
  return below.map(({ number, line }, index) => ({ number, printedAt: line, line: texts[index] ?? 0 }));
}

/** Lines right above `end`, down from a blank one, with which a note begins: the first, and those after a full stop. */
function openingsAbove(printed: Printed, first: number, end: number): number[] {
  const { text, lines } = printed;
  let from = end;
  while (from > first && !isEmpty(printed, from - 1)) from--;
  const found: number[] = [];
  for (let line = from; line < end; line++) {
    const above = text.slice(Math.max(0, (lines.last[line - 1] ?? 0) - 6), lines.last[line - 1]);
    if (line === from || /[.!?][)\]”"’']*$/.test(above)) found.push(line);
  }
  return found;
}

function isEmpty({ lines, furniture }: Printed, line: number): boolean {
  return isBlankLine(lines, line) || furniture[line] === 1;
}

/** 0 where the line says anything else. */
function numberAlone({ text, lines }: Printed, line: number): number {
  const [from, to] = [lines.first[line] ?? 0, lines.last[line] ?? 0];
  return to - from <= 4 && /^[1-9]\d{0,3}$/.test(text.slice(from, to)) ? Number(text.slice(from, to)) : 0;
}
