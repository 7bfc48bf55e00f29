import type { Span } from '#schema/selector.js';
import { isBlank, isLineEnd } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { Stretch } from './evidence.js';
import { breaksOff } from './unfinished.js';

/** A note before its call-out is known. */
export interface DraftNote {
  readonly number: number;
  readonly series: number;
  readonly label: string | null;
  /** Index of the page on which it begins; for a lost note -1. */
  readonly page: number;
  readonly spans: readonly Span[];
  readonly status: 'read' | 'truncated' | 'lost';
}

/** Numbers that may be missing at the head of a document: more, and it is an excerpt. */
const LOST_AT_HEAD = 4;

/**
 * The notes' texts: each from its label to the next label or the end of its page's notes, and on in the notes
 * that the next page has before its first label. Numbers that are missing become lost notes; a text without a
 * label where exactly one number is missing is that note's.
 */
export function assembleNotes(
  text: string,
  chain: readonly ChosenLabel[],
  stretches: readonly Stretch[],
): DraftNote[] {
  const drafts: DraftNote[] = [];
  const { own, before } = cutStretches(text, chain, stretches);
  let previous: ChosenLabel | undefined;
  chain.forEach((label, at) => {
    const missing = label.number > 0 ? missingBefore(label, previous) : [];
    if (label.number > 0) previous = label;
    const orphans = before[at] ?? [];
    for (const number of missing)
      drafts.push(lostNote(number, label.series, missing.length === 1 ? orphans : [], stretches));
    drafts.push(readNote(text, label, own[at] ?? []));
  });
  return drafts;
}

function lostNote(
  number: number,
  series: number,
  spans: readonly Span[],
  stretches: readonly Stretch[],
): DraftNote {
  const page = spans[0] ? pageAt(stretches, spans[0][0]) : -1;
  return { number, series, label: null, page, spans, status: spans.length > 0 ? 'truncated' : 'lost' };
}

function readNote(text: string, label: ChosenLabel, spans: readonly Span[]): DraftNote {
  const { number, series, candidate } = label;
  const status = endsEarly(text, spans) ? 'truncated' : 'read';
  return { number, series, label: text.slice(...candidate.span), page: candidate.page, spans, status };
}

function missingBefore(label: ChosenLabel, previous: ChosenLabel | undefined): number[] {
  const again = previous === undefined || previous.series !== label.series;
  const head = label.number - 1 <= LOST_AT_HEAD ? 1 : label.number;
  const from = again ? head : previous.number + 1;
  return Array.from({ length: Math.max(0, label.number - from) }, (_, at) => from + at);
}

function pageAt(stretches: readonly Stretch[], offset: number): number {
  return stretches.find(({ span }) => span[0] <= offset && offset < span[1])?.page ?? -1;
}

function endsEarly(text: string, spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  return last !== undefined && breaksOff(text, last[0], last[1]);
}

interface Cut {
  /** For each label its note's spans. */
  readonly own: readonly (readonly Span[])[];
  /** For each label the spans of notes before it that continue no note. */
  readonly before: readonly (readonly Span[])[];
}

/** Goes through the notes' stretches and hands each piece to the label that it belongs to. */
function cutStretches(text: string, chain: readonly ChosenLabel[], stretches: readonly Stretch[]): Cut {
  const own: Span[][] = chain.map(() => []);
  const before: Span[][] = chain.map(() => []);
  let at = -1;
  for (const { kind, page, span } of stretches) {
    if (kind !== 'notes') continue;
    let from = span[0];
    for (let next = chain[at + 1]; next && next.candidate.span[0] < span[1]; next = chain[at + 1]) {
      hand(text, trimmed(text, from, next.candidate.span[0]), chain, at, page, own, before);
      at++;
      from = Math.max(from, next.candidate.textStart);
    }
    hand(text, trimmed(text, from, span[1]), chain, at, page, own, before);
  }
  return { own, before };
}

/** A piece goes to the last label's note, unless that note is finished and stands on an earlier page. */
function hand(
  text: string,
  piece: Span,
  chain: readonly ChosenLabel[],
  at: number,
  page: number,
  own: Span[][],
  before: Span[][],
): void {
  if (piece[1] <= piece[0]) return;
  const note = own[at];
  const last = note?.at(-1);
  const label = chain[at];
  const next = chain[at + 1];
  const onePage = label !== undefined && label.candidate.page === page;
  if (note && (onePage || !last || breaksOff(text, last[0], last[1]) || !skipsNumbers(label, next)))
    note.push(piece);
  else before[at + 1]?.push(piece);
}

function skipsNumbers(label: ChosenLabel | undefined, next: ChosenLabel | undefined): boolean {
  return (
    label !== undefined &&
    next !== undefined &&
    (next.series !== label.series || next.number > label.number + 1)
  );
}

function trimmed(text: string, start: number, end: number): Span {
  let a = start;
  let b = end;
  while (a < b && isGap(text.charCodeAt(a))) a++;
  while (b > a && isGap(text.charCodeAt(b - 1))) b--;
  return [a, b];
}

function isGap(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}
