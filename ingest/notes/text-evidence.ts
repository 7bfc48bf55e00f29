import { operativeWords } from '#ingest/tables/operative-words.js';
import { isBlankLine } from '#ingest/pages/lines.js';
import { LONGEST_HEADING, saysNotes } from '#ingest/sources/markup/notes-heading.js';
import { scanCalls, type ScannedCall } from './call-scan.js';
import type { CallCandidate, LabelCandidate, Stretch } from './evidence.js';
import { labelShape, type LabelShape } from './label-shape.js';
import { stackedTexts } from './label-stack.js';
import { labelWeight, opensNote } from './label-weight.js';
import { lineNumbers, type NumberedLine } from './line-numbers.js';
import type { Printed } from './printed.js';
import { Quotes } from './quotes.js';
import type { TornLabel } from './torn-labels.js';

/** What plain text shows of its notes, before it is weighed. */
export interface TextEvidence {
  readonly heads: readonly LabelHead[];
  readonly calls: readonly CallCandidate[];
}

/** A line that begins as a label does. */
interface LabelHead {
  readonly line: number;
  readonly start: number;
  readonly shape: LabelShape;
  /** Where the note before it ends. */
  readonly cut: number;
  readonly weight: number;
}

/** Every line that begins as a label does, and every sign after a word that may be a call-out. Linear. */
export function textEvidence(printed: Printed, torn: readonly TornLabel[] = []): TextEvidence {
  const { text, lines, furniture } = printed;
  const heads: LabelHead[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.first[line] ?? 0;
    const read = furniture[line] ? null : labelShape(text, start, lines.last[line] ?? 0);
    const shape = read && belowBlank(printed, line, read, heads.at(-1));
    // a label must have something to its right or on the next line
    if (!shape || !/\S/.test(text[shape.textStart] ?? ' ')) continue;
    const weight = labelWeight(text, shape, isBlankLine(lines, line - 1));
    heads.push({ line, start, shape, cut: start, weight });
  }
  const counted = lineNumbers(heads.filter(isBare).map((head) => numberedLine(text, head)));
  const own = withoutParagraphs(
    text,
    heads.filter(({ line }) => !counted.has(line)),
  );
  return { heads: withTorn(printed, unstacked(printed, own), torn), calls: pagedCalls(printed) };
}

/** "1. Reaffirms its call", "2. Also requests": two and more are the paragraphs of a resolution, whose own notes are called `1/`. */
function withoutParagraphs(text: string, heads: readonly LabelHead[]): readonly LabelHead[] {
  const operative = new Set(heads.filter(({ shape }) => opensOperative(text, shape.textStart)));
  return operative.size < 2 ? heads : heads.filter((head) => !operative.has(head));
}

function opensOperative(text: string, at: number): boolean {
  OPERATIVE.lastIndex = at;
  const verb = OPERATIVE.exec(text)?.[1];
  return verb !== undefined && operativeWords.has(verb.toLowerCase());
}

const OPERATIVE = /(?:(?:Also|Further|Strongly) )?([A-Z]?[a-z]{4,14})(?= )/y;

/** Without width, where their notes begin. */
function withTorn(printed: Printed, heads: readonly LabelHead[], torn: readonly TornLabel[]): LabelHead[] {
  const { text, lines } = printed;
  const lost = torn.map(({ number, line }): LabelHead => {
    const start = lines.first[line] ?? 0;
    const shape = { form: 'alone', number, mark: '', end: start, textStart: start } as const;
    return { line, start, shape, cut: start, weight: labelWeight(text, shape, true) };
  });
  const taken = new Set(torn.map(({ line }) => line));
  return [...heads.filter(({ line }) => !taken.has(line)), ...lost].sort((a, b) => a.start - b.start);
}

/** The last label of a column may have a blank line between it and the texts. */
function belowBlank(
  { text, lines }: Printed,
  line: number,
  shape: LabelShape,
  before: LabelHead | undefined,
): LabelShape {
  const stacked = before?.shape.form === 'alone' && before.line === line - 1;
  if (shape.form !== 'alone' || !stacked || before.shape.number !== shape.number - 1) return shape;
  const below = isBlankLine(lines, line + 1) ? line + 2 : line + 1;
  return below < lines.count ? { ...shape, textStart: lines.first[below] ?? text.length } : shape;
}

/** Labels in a column of their own with the texts that are theirs. */
function unstacked(printed: Printed, heads: readonly LabelHead[]): LabelHead[] {
  const starts = stackedTexts(
    printed,
    heads.map(({ line, shape }) => ({ line, number: shape.number, alone: shape.form === 'alone' })),
  );
  return heads.map((head): LabelHead => {
    const textStart = starts.get(head.line);
    if (textStart === undefined) return head;
    const shape = { ...head.shape, textStart };
    const cut = starts.has(head.line - 1) ? textStart : head.start;
    return { ...head, shape, cut, weight: labelWeight(printed.text, shape, false) };
  });
}

/** "12 See" or 12 alone: a line's number has no stop and no bracket. */
function isBare({ shape }: LabelHead): boolean {
  return shape.form === 'bare' || shape.form === 'alone';
}

function numberedLine(text: string, { line, shape }: LabelHead): NumberedLine {
  const small = /\p{Ll}/u.test(text[shape.textStart] ?? ' ') && !opensNote(text, shape.textStart);
  return { line, number: shape.number, midway: shape.form === 'alone' || small };
}

/**
 * How call-outs are read in a document: as clean numbers on the page of their notes; as signs that a scan makes
 * of raised figures; as clean numbers anywhere before their notes (endnotes).
 */
export type Reading = 'clean' | 'misread' | 'far';

/** What speaks against a label whose number comes again further down the page. */
const ABOVE = 0.5;
/** A call-out of a clean number stands at most so far before its note where pages are not known. */
const NEAR = 8000;

/**
 * Labels with their weight. One that is called has 0.6 to 1.4 more, by how sure the call-out is; in a misread
 * document one on a page with misread call-outs up to 0.8; any other 0.5 less. Linear.
 */
export function weighLabels(printed: Printed, evidence: TextEvidence, reading: Reading): LabelCandidate[] {
  const { heads, calls } = evidence;
  const signs = reading === 'misread' ? signsByPage(printed, evidence) : null;
  const again = printed.paged ? comeAgain(printed, heads) : new Set<number>();
  const heard = new Map<number, CallCandidate>();
  let next = 0;
  const candidates = heads.map(({ line, start, shape, cut, weight }): LabelCandidate => {
    for (let call = calls[next]; call && call.span[0] < start; call = calls[++next]) {
      if (call.number > 0 && call.weight > 0.2) heard.set(call.number, call);
    }
    const page = printed.pageOf[line] ?? 0;
    const call = heard.get(shape.number);
    const called = call !== undefined && (reading === 'far' || isNear(printed, call, page, start));
    const sign = signs?.[page] ?? 0;
    const support = called ? 0.6 + 0.8 * call.weight : sign > 0.3 ? 0.8 * sign : -0.5;
    const above = again.has(line) ? ABOVE : 0;
    const { number, mark, textStart, end } = shape;
    const sum = weight + support - above;
    return { page, span: [start, end], textStart, cut, number, mark, weight: sum, called };
  });
  return candidates.some(({ called }) => called) ? candidates : headed(printed, candidates);
}

/** Where nothing is called, labels below a line that says "Notes" are sure: what is left of a piece is its notes. */
function headed(printed: Printed, candidates: readonly LabelCandidate[]): LabelCandidate[] {
  const from = notesFrom(printed, candidates);
  return candidates.map((one) => (one.span[0] < from ? one : { ...one, weight: one.weight + HEADED }));
}

/** What a heading over it says for a label that is not called. */
const HEADED = 1.1;

/** Where the last heading of notes stands; a publisher's page calls them references. */
function notesFrom({ text, lines }: Printed, candidates: readonly LabelCandidate[]): number {
  const first = candidates.find(({ number }) => number === 1)?.span[0] ?? text.length;
  for (let line = lines.count - 1; line >= 0; line--) {
    const [start, end] = [lines.first[line] ?? 0, lines.last[line] ?? 0];
    if (start > first || end - start > LONGEST_HEADING + 2) continue;
    const words = text.slice(start, end).trim();
    if (saysNotes(words)) return start;
    if (/^references$/i.test(words))
      return candidates.some(({ textStart }) => opensNote(text, textStart)) ? start : text.length;
  }
  return text.length;
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

/** Lines whose number comes again at the head of a line further down their page: paragraphs above, notes below. */
function comeAgain(printed: Printed, heads: readonly LabelHead[]): Set<number> {
  const above = new Set<number>();
  const last = new Map<number, LabelHead>();
  for (const head of heads) {
    const before = last.get(head.shape.number);
    if (before && printed.pageOf[before.line] === printed.pageOf[head.line]) above.add(before.line);
    last.set(head.shape.number, head);
  }
  return above;
}

/** For each page how many misread call-outs it has to a label, at most 1. */
function signsByPage(printed: Printed, { heads, calls }: TextEvidence): Float64Array {
  const signs = new Float64Array(printed.firstLine.length);
  const labels = new Float64Array(printed.firstLine.length);
  for (const { page, number, weight } of calls) {
    if (number === 0 && weight >= 0.4) signs[page] = (signs[page] ?? 0) + weight;
  }
  for (const { line, shape } of heads) {
    const page = printed.pageOf[line] ?? 0;
    if (shape.form === 'stop' || shape.form === 'slip') labels[page] = (labels[page] ?? 0) + 1;
  }
  return signs.map((sign, page) => Math.min(1, sign / Math.max(1, labels[page] ?? 1)));
}

function isNear(printed: Printed, call: CallCandidate, page: number, start: number): boolean {
  return printed.paged ? page - call.page <= 1 : start - call.span[0] <= NEAR;
}
