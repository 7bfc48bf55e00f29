import type { Span } from '#schema/selector.js';
import type { AuthorNote } from './author-notes.js';
import type { ChosenLabel } from './chain.js';
import type { Stretch } from './evidence.js';

/** Lines of a page's body that may be its title and authors. */
const MOST_LINES = 14;
/** A longer line is text. */
const LONGEST = 70;

/**
 * Author's notes whose raised star a scan took for a quotation mark or another sign: lines above the first numbered note
 * that begin with a sign which nothing closes, and as many signs behind the names at the head of their page.
 *     "Ann Author”"   "“Professor of Law, University of Somewhere."
 */
export function signedAuthorNotes(
  text: string,
  chain: readonly ChosenLabel[],
  stretches: readonly Stretch[],
): AuthorNote[] {
  const [first] = chain;
  if (!first) return [];
  const { page, cut } = first.candidate;
  const own = stretches.find(({ kind, span }) => kind === 'notes' && span[0] < cut && cut < span[1]);
  const body = stretches.find((stretch) => stretch.kind === 'body' && stretch.page === page);
  if (!own || !body) return [];
  const opens = openings(text, own.span[0], cut);
  const calls = namesSigned(text, body.span);
  if (opens[0] !== own.span[0] || calls.length < opens.length) return [];
  return opens.flatMap((start, at): AuthorNote[] => {
    const callOut = calls[at];
    const candidate = {
      page,
      span: [start, start + 1],
      textStart: start + 1,
      cut: start,
      number: 0,
    } as const;
    const label = { candidate: { ...candidate, mark: '*', weight: 0, called: true }, number: 0, series: 0 };
    return callOut ? [{ label, callOut }] : [];
  });
}

/** Lines of [from, to) that begin with a sign before a capital, which is closed nowhere. */
function openings(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    if (/^[“"‘'®°©™«*]\p{Lu}/u.test(line)) starts.push(start);
    start += line.length + 1;
  }
  const isOpen = (at: number, index: number) =>
    !/[”"’»](?!\p{L})/u.test(text.slice(at + 1, starts[index + 1] ?? to));
  return starts.every(isOpen) ? starts : [];
}

/** A sign behind a word's last letter, with no quotation mark before it. */
const SIGNED = /(?<=\p{L})[”"’'®°©™*]{1,2}(?=\s|$)/gu;

function namesSigned(text: string, [from, to]: Span): Span[] {
  const signed: Span[] = [];
  let start = from;
  for (const line of text
    .slice(from, Math.min(to, from + MOST_LINES * LONGEST))
    .split('\n')
    .slice(0, MOST_LINES)) {
    if (line.length <= LONGEST && !/[“‘]|(?:^|\s)["']/.test(line))
      for (const { index, 0: sign } of line.matchAll(SIGNED))
        signed.push([start + index, start + index + sign.length]);
    start += line.length + 1;
  }
  return signed;
}
