import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate } from './evidence.js';
import { garbledInlineLabel, inlineLabel, type InlineLabel } from './inline-label.js';
import { usualForm } from './label-form.js';
import { labelsAtHeads, toChosen } from './passed-over.js';
import type { Printed } from './printed.js';
import { unlabelledBetween } from './unlabelled.js';

/** Missing numbers that are looked for between two labels; a wider gap is missing pages. */
const WIDEST = 60;

/**
 * Looks in each gap of the chain for labels that were passed over: the right number at the head of a line, a
 * number garbled by a scan ("1217." between 126 and 128, "l5." between 14 and 16), and, where the number is
 * called, one inside a line ("Id. 14 Kozal" after 13), or none before a line that begins a note. Only the text between
 * the two labels is looked at. Linear.
 */
export function fillGaps(
  printed: Printed,
  chain: readonly ChosenLabel[],
  calls: readonly CallCandidate[],
): ChosenLabel[] {
  const called = new CallIndex(calls);
  const atHeads = insideGaps(atEnds(printed, chain), (before, after) => headsBetween(printed, before, after));
  const filled = insideGaps(atHeads, (before, after) => inlinesBetween(printed, before, after, called));
  const whole = insideGaps(filled, (before, after) => unlabelledBetween(printed, before, after, called));
  return [...whole, ...inlinesAfter(printed, whole.at(-1), called)];
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

/** Numbers that may be missing before the first label of a document. */
const AT_HEAD = 4;
/** Lines beyond the ends of a chain that are looked at. */
const BEYOND = 60;

/** The first notes of a document or the last may have been passed over: those without a call-out. */
function atEnds(printed: Printed, chain: readonly ChosenLabel[]): ChosenLabel[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return [...chain];
  const firstLine = lineAt(printed.lines, first.candidate.span[0]);
  const lastLine = lineAt(printed.lines, last.candidate.span[0]);
  const head = first.number > 1 && first.number <= AT_HEAD + 1;
  const before = labelsAtHeads(printed, {
    from: Math.max(0, firstLine - BEYOND),
    to: head ? firstLine : 0,
    low: 1,
    high: first.number - 1,
    series: first.series,
    page: -1,
  });
  const after = labelsAtHeads(printed, {
    from: lastLine + 1,
    to: nextPageEnd(printed, lastLine),
    low: last.number + 1,
    high: last.number + Math.min(6, chain.length),
    series: last.series,
    page: -1,
  });
  const form = usualForm(printed.text, last.candidate);
  const alike = ({ candidate }: ChosenLabel): boolean =>
    (printed.paged && candidate.page === last.candidate.page) || usualForm(printed.text, candidate) === form;
  return [...before.filter(alike), ...chain, ...unbroken(after.filter(alike), last.number)];
}

/** As long as at most one number is missing. */
function unbroken(labels: readonly ChosenLabel[], number: number): ChosenLabel[] {
  const broken = labels.findIndex((label, at) => label.number - (labels[at - 1]?.number ?? number) > 2);
  return broken < 0 ? [...labels] : labels.slice(0, broken);
}

function nextPageEnd(printed: Printed, line: number): number {
  const { firstLine, lines, pageOf, paged } = printed;
  if (!paged) return Math.min(lines.count, line + BEYOND);
  return firstLine[(pageOf[line] ?? 0) + 2] ?? lines.count;
}

function headsBetween(printed: Printed, before: ChosenLabel, after: ChosenLabel): ChosenLabel[] {
  const page = before.candidate.page === after.candidate.page ? after.candidate.page : -1;
  return labelsAtHeads(printed, {
    from: lineAt(printed.lines, before.candidate.span[0]) + 1,
    to: lineAt(printed.lines, after.candidate.span[0]),
    low: before.number + 1,
    high: after.number - 1,
    series: before.series,
    page,
  });
}

/** Lines after a label in which another may stand inside a line. */
const REACH = 40;

/** What is surely notes after a label: to the page's end, or to a blank line where pages are not known. */
function noteEnd(printed: Printed, { candidate }: ChosenLabel): number {
  const { lines, pageOf, paged } = printed;
  const first = lineAt(lines, candidate.span[0]);
  let line = first;
  while (line + 1 < lines.count && line - first < REACH) {
    if (paged ? pageOf[line + 1] !== candidate.page : isBlankLine(lines, line + 1)) break;
    line++;
  }
  return lines.last[line] ?? candidate.textStart;
}

function inlinesBetween(
  printed: Printed,
  before: ChosenLabel,
  after: ChosenLabel,
  called: CallIndex,
): ChosenLabel[] {
  const found: ChosenLabel[] = [];
  const to = Math.min(after.candidate.cut, noteEnd(printed, before));
  let from = before.candidate.textStart;
  for (let number = before.number + 1; number < after.number; number++) {
    const read = inlineAt(printed.text, { from, to, number }, before, after, called);
    if (!read) continue;
    found.push(toChosen(printed, lineAt(printed.lines, read.start), { ...read, number }, before.series));
    from = read.textStart;
  }
  return found;
}

/**
 * One that is not called must be of the document's form with a full stop, or stand between two labels of its page;
 * a garbled one both.
 */
function inlineAt(
  text: string,
  { from, to, number }: { readonly from: number; readonly to: number; readonly number: number },
  before: ChosenLabel,
  after: ChosenLabel,
  called: CallIndex,
): InlineLabel | null {
  const stopped = isStopped(text, before) && isStopped(text, after);
  const tight = before.candidate.page === after.candidate.page;
  const read = called.has(number) || tight || stopped ? inlineLabel(text, from, to, number) : null;
  if (read && (called.has(number) || (stopped ? /[.)]/.test(text[read.end - 1] ?? '') : tight))) return read;
  return stopped && tight ? garbledInlineLabel(text, from, to, number) : null;
}

function isStopped(text: string, { candidate }: ChosenLabel): boolean {
  return /[.,)]$/.test(text.slice(...candidate.span));
}

/** Labels inside the lines of the last note, which none follows. */
function inlinesAfter(printed: Printed, last: ChosenLabel | undefined, called: CallIndex): ChosenLabel[] {
  const found: ChosenLabel[] = [];
  for (let before = last; before && before.number > 1; before = found.at(-1)) {
    const number = before.number + 1;
    const to = noteEnd(printed, before);
    const read = inlineLabel(printed.text, before.candidate.textStart, to, number);
    const sure = read && isStopped(printed.text, before) && /[.)]/.test(printed.text[read.end - 1] ?? '');
    if (!read || !(called.has(number) || sure) || found.length > 4) break;
    found.push(toChosen(printed, lineAt(printed.lines, read.start), { ...read, number }, before.series));
  }
  return found;
}
