import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import type { CallCandidate, Stretch } from './evidence.js';
import type { ChosenLabel } from './chain.js';
import { betweenLabels } from './cut-notes.js';
import { BODY, NOTES, PageReader } from './page-reader.js';
import type { Printed } from './printed.js';
import { resumedBodies } from './resumed-body.js';
import { profileOf } from './profile.js';
import { breaksOffIn, isRule, saysContinued } from './unfinished.js';

/**
 * Body and notes of printed text, told by the chosen labels: from the first label of a page to its end are notes,
 * and before it the rest of a note that the page before broke off. By offset; running heads, page numbers, rules
 * and "(continued)" are in none. Linear.
 */
export function layoutOf(
  printed: Printed,
  chain: readonly ChosenLabel[],
  calls: readonly CallCandidate[],
): Stretch[] {
  const kinds = new Uint8Array(printed.lines.count);
  const reader = new PageReader(
    printed,
    profileOf(printed, chain),
    labelLines(printed, chain),
    callWeights(printed, calls),
    resumedBodies(printed, chain, calls),
    kinds,
    breaksOffIn(printed.text, betweenLabels(chain)),
  );
  for (let page = 0; page < printed.firstLine.length; page++) reader.read(page);
  return stretchesOf(printed, kinds);
}

function labelLines(printed: Printed, chain: readonly ChosenLabel[]): Uint8Array {
  const lines = new Uint8Array(printed.lines.count);
  for (const { candidate } of chain) {
    lines[lineAt(printed.lines, candidate.span[0])] = 1;
    lines[lineAt(printed.lines, candidate.cut)] = 1;
  }
  return lines;
}

/** For each line the most that speaks for a call-out in it. */
function callWeights(printed: Printed, calls: readonly CallCandidate[]): Float32Array {
  const weights = new Float32Array(printed.lines.count);
  let line = 0;
  for (const { span, weight } of calls) {
    while (line + 1 < printed.lines.count && (printed.lines.start[line + 1] ?? 0) <= span[0]) line++;
    weights[line] = Math.max(weights[line] ?? 0, weight);
  }
  return weights;
}

/** Joins lines of one kind on one page; blank lines go with what is around them. */
function stretchesOf(printed: Printed, kinds: Uint8Array): Stretch[] {
  const { lines, pageOf } = printed;
  const stretches: Stretch[] = [];
  let open: { kind: number; page: number; start: number; end: number } | null = null;
  const close = (): void => {
    if (open)
      stretches.push({
        kind: open.kind === NOTES ? 'notes' : 'body',
        page: open.page,
        span: [open.start, open.end],
      });
    open = null;
  };
  for (let line = 0; line < lines.count; line++) {
    if (isBlankLine(lines, line)) continue;
    const page = pageOf[line] ?? 0;
    const kind = kinds[line] ?? BODY;
    const start = lines.first[line] ?? 0;
    const end = lines.last[line] ?? 0;
    if (isApart(printed, line)) close();
    else if (open && (open as Open).kind === kind && (open as Open).page === page) (open as Open).end = end;
    else {
      close();
      open = { kind, page, start, end };
    }
  }
  close();
  return stretches;
}

interface Open {
  kind: number;
  page: number;
  start: number;
  end: number;
}

/** Running heads, page numbers, rules, "(continued)": part of neither. */
function isApart(printed: Printed, line: number): boolean {
  if (printed.furniture[line]) return true;
  const start = printed.lines.first[line] ?? 0;
  const end = printed.lines.last[line] ?? 0;
  return (
    isRule(printed.text, start, end) || (end - start < 40 && saysContinued(printed.text.slice(start, end)))
  );
}
