import type { Span } from '#schema/selector.js';
import { isBlank, isLineEnd } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { Stretch } from './evidence.js';
import { breaksOffIn, type BreaksOff } from './unfinished.js';

/** A stretch of notes between two labels, or between a label and its page's end. */
export interface Piece {
  readonly span: Span;
  /** Index of its page. */
  readonly page: number;
}

export interface CutNotes {
  /** For each label the pieces of its note. */
  readonly own: readonly (readonly Piece[])[];
  /** For each label the pieces of notes before it that continue no note. */
  readonly orphans: readonly (readonly Piece[])[];
}

/** Goes through the notes' stretches and hands each piece to the label that it belongs to. Both are by offset. */
export function cutNotes(
  text: string,
  chain: readonly ChosenLabel[],
  stretches: readonly Stretch[],
): CutNotes {
  const own: Piece[][] = chain.map(() => []);
  const orphans: Piece[][] = chain.map(() => []);
  const breaksOff = breaksOffIn(text, betweenLabels(chain));
  let at = -1;
  const hand = (start: number, end: number, page: number): void => {
    const span = trimmed(text, start, end);
    if (span[1] <= span[0]) return;
    const goesOn = at >= 0 && continues(text, own[at] ?? [], page, chain[at], chain[at + 1], breaksOff);
    (goesOn ? own[at] : orphans[at + 1])?.push({ span, page });
  };
  for (const { kind, page, span } of stretches) {
    if (kind !== 'notes') continue;
    let from = span[0];
    for (let next = chain[at + 1]; next && next.candidate.span[0] < span[1]; next = chain[at + 1]) {
      hand(from, next.candidate.cut, page);
      at++;
      from = Math.max(from, next.candidate.textStart);
    }
    hand(from, span[1], page);
  }
  return { own, orphans };
}

/** Notes that another follows on their page: their ends are surely theirs. */
export function betweenLabels(chain: readonly ChosenLabel[]): Span[] {
  return chain.flatMap(({ candidate }, at) => {
    const next = chain[at + 1]?.candidate;
    return next?.page === candidate.page ? [[candidate.textStart, next.cut] as const] : [];
  });
}

/** A piece goes on with the last label's note, unless that is finished, on an earlier page, and numbers are missing. */
function continues(
  text: string,
  note: readonly Piece[],
  page: number,
  label: ChosenLabel | undefined,
  next: ChosenLabel | undefined,
  breaksOff: BreaksOff,
): boolean {
  const last = note.at(-1)?.span;
  if (!label || !last || label.candidate.page === page || breaksOff(text, last[0], last[1])) return true;
  return next === undefined || (next.series === label.series && next.number <= label.number + 1);
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
