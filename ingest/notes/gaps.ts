import type { Span } from '#schema/selector.js';
import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate, LabelCandidate } from './evidence.js';
import { garbledLabel } from './garbled.js';
import { inlineLabel } from './inline-label.js';
import { labelShape } from './label-shape.js';
import { labelWeight } from './label-weight.js';
import type { Printed } from './printed.js';

/** Missing numbers that are looked for between two labels; a wider gap is missing pages. */
const WIDEST = 60;

/**
 * Looks in each gap of the chain for labels that were passed over: the right number at the head of a line, a
 * number garbled by a scan ("1217." between 126 and 128, "l5." between 14 and 16), and, where the number is
 * called, one inside a line ("Id. 14 Kozal" after 13). Only the text between the two labels is looked at. Linear.
 */
export function fillGaps(
  printed: Printed,
  chain: readonly ChosenLabel[],
  calls: readonly CallCandidate[],
): ChosenLabel[] {
  const called = new Set(calls.map(({ number }) => number));
  const atHeads = insideGaps(chain, (before, after) => headsBetween(printed, before, after));
  return insideGaps(atHeads, (before, after) => inlinesBetween(printed, before, after, called));
}

function insideGaps(
  chain: readonly ChosenLabel[],
  find: (before: ChosenLabel, after: ChosenLabel) => ChosenLabel[],
): ChosenLabel[] {
  return chain.flatMap((label, at) => {
    const next = chain[at + 1];
    const missing = next && next.series === label.series ? next.number - label.number - 1 : 0;
    return next && missing > 0 && missing <= WIDEST ? [label, ...find(label, next)] : [label];
  });
}

function headsBetween(printed: Printed, before: ChosenLabel, after: ChosenLabel): ChosenLabel[] {
  const { lines } = printed;
  const found: ChosenLabel[] = [];
  const last = lineAt(lines, after.candidate.span[0]) - 1;
  let number = before.number + 1;
  for (
    let line = lineAt(lines, before.candidate.span[0]) + 1;
    line <= last && number < after.number;
    line++
  ) {
    if (isBlankLine(lines, line) || printed.furniture[line]) continue;
    const read = headOf(printed, line, number, after.number - 1);
    if (!read) continue;
    found.push(
      chosen(printed, line, [lines.first[line] ?? 0, read.end], read.textStart, read.number, before.series),
    );
    number = read.number + 1;
  }
  return found;
}

interface Read {
  readonly number: number;
  readonly end: number;
  readonly textStart: number;
}

function headOf(printed: Printed, line: number, low: number, high: number): Read | null {
  const { text, lines } = printed;
  const start = lines.first[line] ?? 0;
  const end = lines.last[line] ?? 0;
  const apart = isBlankLine(lines, line - 1);
  const shape = labelShape(text, start, end);
  if (shape && shape.number >= low && shape.number <= high)
    return labelWeight(text, shape, apart) >= 0 ? shape : null;
  return garbledLabel(text, start, end, low, high, apart);
}

/** Characters after a label in which another may stand inside a line. */
const REACH = 4000;

function inlinesBetween(
  printed: Printed,
  before: ChosenLabel,
  after: ChosenLabel,
  called: ReadonlySet<number>,
): ChosenLabel[] {
  const found: ChosenLabel[] = [];
  const to = Math.min(after.candidate.span[0], before.candidate.textStart + REACH);
  let from = before.candidate.textStart;
  for (let number = before.number + 1; number < after.number; number++) {
    const read = called.has(number) ? inlineLabel(printed.text, from, to, number) : null;
    if (!read) continue;
    found.push(
      chosen(
        printed,
        lineAt(printed.lines, read.start),
        [read.start, read.end],
        read.textStart,
        number,
        before.series,
      ),
    );
    from = read.textStart;
  }
  return found;
}

function chosen(
  printed: Printed,
  line: number,
  span: Span,
  textStart: number,
  number: number,
  series: number,
): ChosenLabel {
  const page = printed.pageOf[line] ?? 0;
  const candidate: LabelCandidate = { page, span, textStart, number, mark: '', weight: 0, called: false };
  return { candidate, number, series };
}
