import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import type { CallIndex } from './call-index.js';
import type { ChosenLabel } from './chain.js';
import { toChosen } from './passed-over.js';
import type { Printed } from './printed.js';

/** More labels are not lost in a row. */
const MOST = 3;

/**
 * Notes between two of their page whose labels were not read at all, as a scan loses them: their numbers are called,
 * and as many lines as are missing begin where a sentence ended on the line before. A label without width.
 */
export function unlabelledBetween(
  printed: Printed,
  before: ChosenLabel,
  after: ChosenLabel,
  called: CallIndex,
): ChosenLabel[] {
  const count = after.number - before.number - 1;
  if (before.candidate.page !== after.candidate.page || count > MOST) return [];
  const numbers = Array.from({ length: count }, (_, at) => before.number + 1 + at);
  if (!numbers.every((number) => called.has(number))) return [];
  const lines = openings(printed, before, after);
  if (lines.length !== count) return [];
  return numbers.map((number, at) => {
    const line = lines[at] ?? 0;
    const start = printed.lines.first[line] ?? 0;
    return toChosen(printed, line, { number, start, end: start, textStart: start }, before.series);
  });
}

function openings(printed: Printed, before: ChosenLabel, after: ChosenLabel): number[] {
  const { text, lines, furniture } = printed;
  const end = lineAt(lines, after.candidate.span[0]);
  const found: number[] = [];
  let ended = false;
  for (let line = lineAt(lines, before.candidate.textStart); line < end; line++) {
    if (isBlankLine(lines, line) || furniture[line]) continue;
    const start = lines.first[line] ?? 0;
    if (ended && start > before.candidate.textStart && OPENS.test(text.slice(start, start + 2)))
      found.push(line);
    ended = ENDED.test(text.slice(Math.max(start, (lines.last[line] ?? 0) - 6), lines.last[line]));
  }
  return found;
}

const OPENS = /^["“‘'(]?[\p{Lu}\p{N}]/u;
const ENDED = /[.!?][)\]”"’']*$/;
