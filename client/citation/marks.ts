import type { CitationForm, OutcomeStatus, WorkKind } from '../api/generated.js';

/** A citation as it is marked in the words around it. `within` counts UTF-16 units, end exclusive. */
export interface Mark {
  readonly id: string;
  readonly form: CitationForm;
  readonly kind: WorkKind | null;
  readonly within: { readonly start: number; readonly end: number };
  readonly status: OutcomeStatus;
  readonly confidence: number | null;
  readonly signal: string | null;
  readonly targetNote: number | null;
  readonly work: { readonly id: string; readonly label: string } | null;
  readonly candidates: readonly { readonly confidence: number }[];
}

/** A stretch of text that belongs to one citation, to a signal, or to none. */
export type Piece =
  | { readonly what: 'words'; readonly text: string }
  | { readonly what: 'signal'; readonly text: string }
  | {
      readonly what: 'citation';
      readonly text: string;
      readonly mark: Mark;
      /** The citation begins, ends in this piece: one that holds another is cut in two. */
      readonly first: boolean;
      readonly last: boolean;
    };

/** Cuts a text at the borders of its citations; where they overlap the inner one has the words. */
export function cutByMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const inside = marks.filter(
    (mark) => mark.within.start < mark.within.end && mark.within.end <= text.length,
  );
  const borders = [
    ...new Set([0, text.length, ...inside.flatMap((mark) => [mark.within.start, mark.within.end])]),
  ];
  borders.sort((a, b) => a - b);
  const begun = new Set<string>();
  const pieces: Piece[] = [];
  borders.slice(0, -1).forEach((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const mark = innermost(inside, start, end);
    const words = text.slice(start, end);
    if (mark === null) {
      const next = inside.find((one) => one.within.start === end && one.signal !== null);
      pieces.push(...withSignal(words, next?.signal ?? null));
      return;
    }
    pieces.push({
      what: 'citation',
      text: words,
      mark,
      first: !begun.has(mark.id),
      last: end === mark.within.end,
    });
    begun.add(mark.id);
  });
  return pieces;
}

/** A piece, and whether it lies in the stretch looked at. */
export interface Lit {
  readonly piece: Piece;
  readonly lit: boolean;
}

/** Cuts pieces again at the borders of a stretch of their text. Null: nothing is looked at. */
export function lightUp(
  pieces: readonly Piece[],
  stretch: { readonly start: number; readonly end: number } | null,
): readonly Lit[] {
  if (stretch === null) return pieces.map((piece) => ({ piece, lit: false }));
  let at = 0;
  return pieces.flatMap((piece) => {
    const from = at;
    at += piece.text.length;
    const cuts = [from, stretch.start, stretch.end, at].map((cut) => Math.max(from, Math.min(at, cut)));
    return cuts.slice(0, -1).flatMap((start, index) => {
      const end = cuts[index + 1] ?? start;
      if (start >= end) return [];
      const part = partOf(piece, start - from, end - from);
      return [{ piece: part, lit: start >= stretch.start && end <= stretch.end }];
    });
  });
}

function partOf(piece: Piece, start: number, end: number): Piece {
  const text = piece.text.slice(start, end);
  if (piece.what !== 'citation') return { ...piece, text };
  return {
    ...piece,
    text,
    first: piece.first && start === 0,
    last: piece.last && end === piece.text.length,
  };
}

function innermost(marks: readonly Mark[], start: number, end: number): Mark | null {
  let best: Mark | null = null;
  for (const mark of marks) {
    if (mark.within.start > start || mark.within.end < end) continue;
    if (best === null || length(mark) < length(best)) best = mark;
  }
  return best;
}

function length(mark: Mark): number {
  return mark.within.end - mark.within.start;
}

/** "But the rule holds. See, e.g., " before a citation with the signal "See, e.g.,". */
function withSignal(words: string, signal: string | null): readonly Piece[] {
  const at = signal === null ? -1 : words.trimEnd().endsWith(signal) ? words.lastIndexOf(signal) : -1;
  if (signal === null || at < 0) return [{ what: 'words', text: words }];
  const pieces: readonly Piece[] = [
    { what: 'words', text: words.slice(0, at) },
    { what: 'signal', text: signal },
    { what: 'words', text: words.slice(at + signal.length) },
  ];
  return pieces.filter((piece) => piece.text !== '');
}
