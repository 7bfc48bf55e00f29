import type { Span } from '#schema/selector.js';
import type { ChosenLabel } from './chain.js';
import { cutNotes, type Piece } from './cut-notes.js';
import type { Stretch } from './evidence.js';
import { breaksOffIn, type BreaksOff } from './unfinished.js';

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
  const { own, orphans } = cutNotes(text, chain, stretches);
  const breaksOff = breaksOffIn(
    text,
    own.flatMap((pieces) => pieces.slice(-1).map(({ span }) => span)),
  );
  const drafts: DraftNote[] = [];
  let previous: ChosenLabel | undefined;
  chain.forEach((label, at) => {
    const missing = label.number > 0 ? missingBefore(label, previous) : [];
    const pieces = missing.length === 1 ? (orphans[at] ?? []) : [];
    for (const number of missing) drafts.push(lostNote(number, label.series, pieces));
    drafts.push(readNote(text, label, own[at] ?? [], breaksOff));
    if (label.number > 0) previous = label;
  });
  return drafts;
}

function missingBefore(label: ChosenLabel, previous: ChosenLabel | undefined): number[] {
  const again = previous === undefined || previous.series !== label.series;
  const head = label.number - 1 <= LOST_AT_HEAD ? 1 : label.number;
  const from = again ? head : previous.number + 1;
  return Array.from({ length: Math.max(0, label.number - from) }, (_, at) => from + at);
}

function lostNote(number: number, series: number, pieces: readonly Piece[]): DraftNote {
  const spans = pieces.map(({ span }) => span);
  const status = spans.length > 0 ? 'truncated' : 'lost';
  return { number, series, label: null, page: pieces[0]?.page ?? -1, spans, status };
}

function readNote(
  text: string,
  label: ChosenLabel,
  pieces: readonly Piece[],
  breaksOff: BreaksOff,
): DraftNote {
  const { number, series, candidate } = label;
  const spans = pieces.map(({ span }) => span);
  const last = spans.at(-1);
  const status = last && breaksOff(text, last[0], last[1]) ? 'truncated' : 'read';
  return {
    number,
    series,
    label: text.slice(...candidate.span) || null,
    page: candidate.page,
    spans,
    status,
  };
}
