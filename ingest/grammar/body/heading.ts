import type { DocumentText } from '#schema/document.js';

/** How far into a document its title is looked for. */
const REACH = 4000;

/**
 * Where the document's title ends, as it stands in the text before anything else is said; 0 where it does not. What
 * a resolution or a judgment is headed with is its own name and no citation.
 */
export function headingEnd({ text, facts }: DocumentText): number {
  return Math.max(facts.headingEnd, titleEnd(text, facts.title ?? ''));
}

function titleEnd(text: string, stated: string): number {
  const title = lettersOf(stated);
  if (title.letters === '') return 0;
  const opening = lettersOf(text.slice(0, REACH));
  const at = opening.letters.indexOf(title.letters);
  return at < 0 ? 0 : (opening.offsets[at + title.letters.length - 1] ?? -1) + 1;
}

function lettersOf(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    letters += letter.toLowerCase().slice(0, 1);
    offsets.push(at);
  }
  return { letters, offsets };
}
