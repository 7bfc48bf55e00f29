import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { LabelCandidate } from './evidence.js';
import { garbledLabel } from './garbled.js';
import type { Printed } from './printed.js';

/** Missing numbers that are looked for between two labels; a wider gap is missing pages. */
const WIDEST = 60;

/**
 * Looks in each gap of the chain for labels that a scan has garbled beyond reading: "1217." between 126 and
 * 128, "l5." between 14 and 16. Only heads of lines between the two labels are looked at. Linear.
 */
export function fillGaps(printed: Printed, chain: readonly ChosenLabel[]): ChosenLabel[] {
  const filled: ChosenLabel[] = [];
  chain.forEach((label, at) => {
    filled.push(label);
    const next = chain[at + 1];
    const missing = next && next.series === label.series ? next.number - label.number - 1 : 0;
    if (next && missing > 0 && missing <= WIDEST) filled.push(...between(printed, label, next));
  });
  return filled;
}

function between(printed: Printed, before: ChosenLabel, after: ChosenLabel): ChosenLabel[] {
  const { text, lines } = printed;
  const found: ChosenLabel[] = [];
  const last = lineAt(lines, after.candidate.span[0]) - 1;
  let number = before.number + 1;
  for (
    let line = lineAt(lines, before.candidate.span[0]) + 1;
    line <= last && number < after.number;
    line++
  ) {
    if (isBlankLine(lines, line) || printed.furniture[line]) continue;
    const start = lines.first[line] ?? 0;
    const apart = isBlankLine(lines, line - 1);
    const read = garbledLabel(text, start, lines.last[line] ?? 0, number, after.number - 1, apart);
    if (!read) continue;
    const candidate: LabelCandidate = {
      page: printed.pageOf[line] ?? 0,
      span: [start, read.end],
      textStart: read.textStart,
      number: read.number,
      mark: '',
      weight: 0,
      called: false,
    };
    found.push({ candidate, number: read.number, series: before.series });
    number = read.number + 1;
  }
  return found;
}
