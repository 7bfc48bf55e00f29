import type { SupraCitation } from '#schema/citation.js';
import type { Cited, CitedInFull, Desk } from './index.js';
import { once } from './memo.js';

/** A supra whose note does not give the work that it names. */
export interface WrongSupra {
  readonly cited: Cited & { readonly citation: SupraCitation };
  readonly wrong: number;
  /** The full citations that it may mean: one, or several where the name fits several. */
  readonly right: readonly CitedInFull[];
  /** The note cites the work, but by a short form. */
  readonly shortThere: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** All supra citations that send the reader to a wrong note, in reading order. */
export const wrongSupras = once((desk: Desk): WrongSupra[] =>
  desk.cited.flatMap((cited) => judged(cited, desk)),
);

function judged(cited: Cited, desk: Desk): WrongSupra[] {
  const { citation, outcome, note } = cited;
  if (citation.form !== 'supra' || citation.targetNote === null || !note) return [];
  const target = desk.note(note.series, citation.targetNote);
  if (!target || target.spans.length === 0 || target.number >= note.number) return [];
  const right = meant(cited, desk).filter(
    ({ note: at }) => at !== null && at.series === note.series && at.number <= note.number,
  );
  const works = right.map(({ work }) => work.id);
  const there = desk.inNote(target).filter(({ work }) => work !== null && works.includes(work.id));
  if (right.length === 0 || there.some((one) => one.citation.form === 'full')) return [];
  const shortThere = there.length > 0;
  const known = outcome.status === 'resolved' ? outcome.confidence : 0.7;
  const confidence = target.status === 'read' || shortThere ? known : known * 0.6;
  return [{ cited: { ...cited, citation }, wrong: target.number, right, shortThere, confidence }];
}

/** First full citations of the works that the name may mean; none where only the note told. */
function meant({ outcome }: Cited, desk: Desk): CitedInFull[] {
  switch (outcome.status) {
    case 'resolved':
      return outcome.method === 'note-only' ? [] : desk.fullsOf(outcome.work).slice(0, 1);
    case 'ambiguous':
      return outcome.candidates.flatMap(({ work }) => desk.fullsOf(work).slice(0, 1));
    default:
      return [];
  }
}

/** Notes that moved while supra numbers stayed: from the first of these notes on, all are `by` too low (or high). */
export interface Shift {
  readonly by: number;
  readonly supras: readonly WrongSupra[];
}

/** As few as these make a pattern. */
const PATTERN = 3;

/**
 * Supra numbers that are wrong by one and the same difference, at least three to at least two works: the numbering
 * changed and they were not carried along.
 */
export const shifts = once((desk: Desk): Shift[] => {
  const byDifference = new Map<number, WrongSupra[]>();
  for (const supra of wrongSupras(desk)) {
    const [only, ...more] = supra.right;
    if (!only?.note || more.length > 0 || supra.shortThere) continue;
    const by = only.note.number - supra.wrong;
    byDifference.set(by, [...(byDifference.get(by) ?? []), supra]);
  }
  return [...byDifference]
    .filter(([, supras]) => supras.length >= PATTERN && new Set(supras.map(({ wrong }) => wrong)).size > 1)
    .map(([by, supras]) => ({ by, supras }));
});

/** A later form with the number after its word for a note changed. */
export function toNote(text: string, wrong: number, right: number): string {
  const number = new RegExp(`(?<=\\b(?:foot|end)?n(?:otes?|\\.)?\\s{0,2})${wrong}(?!\\d)`, 'i');
  return text.replace(number, String(right));
}
