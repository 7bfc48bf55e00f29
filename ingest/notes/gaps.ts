import type { Span } from '#schema/selector.js';
import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate, LabelCandidate } from './evidence.js';
import { garbledLabel } from './garbled.js';
import { inlineLabel } from './inline-label.js';
import { usualForm } from './label-form.js';
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
  const called = new CallIndex(calls);
  const whole = atEnds(printed, chain);
  const atHeads = insideGaps(whole, (before, after) => headsBetween(printed, before, after));
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

/** Numbers that may be missing before the first label of a series. */
const AT_HEAD = 4;
/** Lines beyond the ends of a chain that are looked at. */
const BEYOND = 60;

/** The first notes of a document or the last may have been passed over: those without a call-out. */
function atEnds(printed: Printed, chain: readonly ChosenLabel[]): ChosenLabel[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return [...chain];
  const { lines } = printed;
  const firstLine = lineAt(lines, first.candidate.span[0]);
  const lastLine = lineAt(lines, last.candidate.span[0]);
  const sameForm = (label: ChosenLabel): boolean =>
    usualForm(printed.text, label.candidate) === usualForm(printed.text, last.candidate);
  const head = first.number > 1 && first.number <= AT_HEAD + 1;
  const before = head
    ? heads(printed, Math.max(0, firstLine - BEYOND), firstLine, 1, first.number - 1, first.series)
    : [];
  const after = heads(
    printed,
    lastLine + 1,
    pageEnd(printed, lastLine),
    last.number + 1,
    last.number + 2,
    last.series,
  );
  return [...before.filter(sameForm), ...chain, ...after.filter(sameForm)];
}

function pageEnd(printed: Printed, line: number): number {
  let end = line;
  while (end < printed.lines.count && end - line < BEYOND && printed.pageOf[end] === printed.pageOf[line])
    end++;
  return end;
}

function headsBetween(printed: Printed, before: ChosenLabel, after: ChosenLabel): ChosenLabel[] {
  const from = lineAt(printed.lines, before.candidate.span[0]) + 1;
  const to = lineAt(printed.lines, after.candidate.span[0]);
  return heads(printed, from, to, before.number + 1, after.number - 1, before.series);
}

/** Labels from low to high, rising, at the heads of the lines [from, to). */
function heads(
  printed: Printed,
  from: number,
  to: number,
  low: number,
  high: number,
  series: number,
): ChosenLabel[] {
  const { lines } = printed;
  const found: ChosenLabel[] = [];
  let number = low;
  for (let line = from; line < to && number <= high; line++) {
    if (isBlankLine(lines, line) || printed.furniture[line]) continue;
    const read = headOf(printed, line, number, high);
    if (!read) continue;
    found.push(
      chosen(printed, line, [lines.first[line] ?? 0, read.end], read.textStart, read.number, series),
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
  called: CallIndex,
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
