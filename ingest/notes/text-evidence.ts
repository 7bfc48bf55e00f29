import type { CallCandidate, Evidence, LabelCandidate, Stretch } from './evidence.js';
import { isBlankLine } from '#ingest/pages/lines.js';
import { scanCalls, type ScannedCall } from './call-scan.js';
import { labelShape, type LabelShape } from './label-shape.js';
import { labelWeight } from './label-weight.js';
import type { Printed } from './printed.js';
import { Quotes } from './quotes.js';

/** A call-out of a clean number stands at most so far before its note where pages are not known. */
const NEAR = 8000;

/**
 * What plain text tells of its notes: every line that begins as a label does, and every sign after a word that
 * may be a call-out. A label whose number is called on its page or the page before has more weight; one on a
 * page with misread call-outs has some. `far`: call-outs may stand anywhere before (endnotes). Linear.
 */
export function textEvidence(printed: Printed, far: boolean): Evidence {
  const { text, lines } = printed;
  const calls = pagedCalls(printed);
  const misread = misreadByPage(printed, calls);
  const shapes: { readonly line: number; readonly shape: LabelShape }[] = [];
  for (let line = 0; line < lines.count; line++) {
    const shape = printed.furniture[line]
      ? null
      : labelShape(text, lines.first[line] ?? 0, lines.last[line] ?? 0);
    if (shape && hasText(text, shape)) shapes.push({ line, shape });
  }
  const onPage = countByPage(printed, shapes);
  const heard = new Map<number, CallCandidate>();
  let next = 0;
  const labels = shapes.map(({ line, shape }): LabelCandidate => {
    const start = lines.first[line] ?? 0;
    for (let call = calls[next]; call && call.span[0] < start; call = calls[++next]) {
      if (call.number > 0 && call.weight > 0.2) heard.set(call.number, call);
    }
    const page = printed.pageOf[line] ?? 0;
    const call = heard.get(shape.number);
    const called = call !== undefined && (far || isNear(printed, call, page, start));
    const signs = Math.min(1, (misread[page] ?? 0) / Math.max(1, onPage[page] ?? 1));
    const support = called ? 0.6 + 0.8 * call.weight : signs > 0.3 ? 0.8 * signs : -0.5;
    const weight = labelWeight(text, shape, isBlankLine(lines, line - 1)) + support;
    return {
      page,
      span: [start, shape.end],
      textStart: shape.textStart,
      number: shape.number,
      mark: shape.mark,
      weight,
      called,
    };
  });
  return { labels, calls, stretches: null };
}

/**
 * The call-outs of the body alone, once it is known: read on from page to page, so that a quotation that a page
 * breaks is closed on the next. By offset.
 */
export function bodyCalls(text: string, stretches: readonly Stretch[]): CallCandidate[] {
  const quotes = new Quotes();
  return stretches.flatMap(({ kind, page, span }) =>
    kind === 'body' ? scanCalls(text, span[0], span[1], quotes).map((call) => candidate(call, page)) : [],
  );
}

function pagedCalls(printed: Printed): CallCandidate[] {
  const { text, lines, pageOf } = printed;
  let line = 0;
  return scanCalls(text, 0, text.length).map((call): CallCandidate => {
    while (line + 1 < lines.count && (lines.start[line + 1] ?? 0) <= call.start) line++;
    return candidate(call, pageOf[line] ?? 0);
  });
}

function candidate(call: ScannedCall, page: number): CallCandidate {
  return { page, span: [call.start, call.end], number: call.number, weight: call.weight };
}

function misreadByPage(printed: Printed, calls: readonly CallCandidate[]): Float64Array {
  const counts = new Float64Array(printed.firstLine.length);
  for (const { page, number, weight } of calls)
    if (number === 0 && weight >= 0.4) counts[page] = (counts[page] ?? 0) + weight;
  return counts;
}

function countByPage(
  printed: Printed,
  shapes: readonly { readonly line: number; readonly shape: LabelShape }[],
): Int32Array {
  const counts = new Int32Array(printed.firstLine.length);
  for (const { line, shape } of shapes) {
    const page = printed.pageOf[line] ?? 0;
    if (shape.form === 'stop' || shape.form === 'slip') counts[page] = (counts[page] ?? 0) + 1;
  }
  return counts;
}

function isNear(printed: Printed, call: CallCandidate, page: number, start: number): boolean {
  return printed.paged ? page - call.page <= 1 : start - call.span[0] <= NEAR;
}

/** A label must have something to its right or on the next line. */
function hasText(text: string, shape: LabelShape): boolean {
  return /\S/.test(text[shape.textStart] ?? ' ');
}
