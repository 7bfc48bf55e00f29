import type { Span } from '#schema/selector.js';
import type { ChosenLabel } from './chain.js';
import type { CallCandidate, LabelCandidate } from './evidence.js';

/** An author's note (*, †) and its call-out. */
export interface AuthorNote {
  readonly label: ChosenLabel;
  readonly callOut: Span;
}

/** Characters that an author's note may have: it stands right above the first numbered note, or ends its page. */
const LONGEST = 2500;

/**
 * Author's notes: a mark at a line's head near the foot of a page on which the same mark stands after a word.
 * A mark without such a call-out is a bullet. By offset.
 */
export function authorNotes(
  text: string,
  pages: readonly Span[],
  labels: readonly LabelCandidate[],
  chain: readonly ChosenLabel[],
  calls: readonly CallCandidate[],
): AuthorNote[] {
  const marked = new Map<string, Span>();
  for (const { page, span } of calls) {
    const mark = text.slice(span[0], Math.min(span[1], span[0] + 4));
    if (MARKS.has(mark) && !marked.has(`${page} ${mark}`)) marked.set(`${page} ${mark}`, span);
  }
  const firstOnPage = new Map<number, number>();
  for (const { candidate } of chain) {
    if (!firstOnPage.has(candidate.page)) firstOnPage.set(candidate.page, candidate.span[0]);
  }
  const notes: AuthorNote[] = [];
  for (const candidate of labels) {
    if (candidate.mark === '' || !isAtFoot(candidate, firstOnPage, pages)) continue;
    const key = `${candidate.page} ${candidate.mark}`;
    const callOut = marked.get(key);
    if (!callOut || callOut[0] >= candidate.span[0]) continue;
    notes.push({ label: { candidate, number: 0, series: 0 }, callOut });
    marked.delete(key);
  }
  return notes;
}

const MARKS: ReadonlySet<string> = new Set(['*', '**', '***', '†', '††', '‡']);

function isAtFoot(
  { page, span }: LabelCandidate,
  firstOnPage: ReadonlyMap<number, number>,
  pages: readonly Span[],
): boolean {
  const end = firstOnPage.get(page) ?? pages[page]?.[1] ?? 0;
  return span[0] < end && end - span[0] <= LONGEST;
}

/** Both by offset, as one chain. An author's note is of the series of the note before it. */
export function withAuthorNotes(chain: readonly ChosenLabel[], notes: readonly AuthorNote[]): ChosenLabel[] {
  if (notes.length === 0) return [...chain];
  const merged = [...chain, ...notes.map(({ label }) => label)].sort(
    (a, b) => a.candidate.span[0] - b.candidate.span[0],
  );
  let series = 0;
  return merged.map((label): ChosenLabel => {
    if (label.number > 0) series = label.series;
    return label.number > 0 ? label : { ...label, series };
  });
}
