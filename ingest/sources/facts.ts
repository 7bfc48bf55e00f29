import type { PrintedFacts } from '#schema/document.js';
import { impersonalWords } from '#ingest/tables/impersonal-words.js';

/** A document that says nothing of itself. */
export const NO_FACTS: PrintedFacts = {
  title: null,
  authors: [],
  container: null,
  year: null,
  volume: null,
  page: null,
};

/** Lines looked at for a title. */
const REACH = 14;

/**
 * Title and authors where the first lines give them plainly: one to four lines of title, a blank line,
 * then a line of names ("By Ann Lee & Bo Moe", "ANN LEE*"). Null and none where they do not.
 */
export function factsOfOpening(lines: readonly string[]): PrintedFacts {
  const opening = lines.slice(0, REACH).map((line) => line.trim());
  let at = opening.findIndex((line) => line !== '');
  if (at < 0) return NO_FACTS;
  const title: string[] = [];
  for (; at < opening.length && opening[at] !== '' && title.length < 5; at++) title.push(opening[at] ?? '');
  const joined = title
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[*†‡]{1,3}$/, '')
    .trim();
  if (!isTitle(joined, title.length)) return NO_FACTS;
  while (at < opening.length && opening[at] === '') at++;
  return { ...NO_FACTS, title: joined, authors: authorsIn(opening[at] ?? '') };
}

/** Headings that open a part rather than name the document. */
const PART_HEADING =
  /^(?:abstract|introduction|contents|table of contents|(?:important )?notice|summary|foreword|preface)\b/i;

function isTitle(line: string, lines: number): boolean {
  if (lines > 4 || line.length < 6 || line.length > 250 || PART_HEADING.test(line)) return false;
  if (/[.;,]$/.test(line) || /https?:|@/.test(line)) return false;
  const words = line.split(' ').filter((word) => /^\p{L}/u.test(word) && word.length > 3);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capital * 10 >= words.length * 7;
}

/** "By Ann Lee and Bo Moe*" -> ["Ann Lee", "Bo Moe"]; [] for a line that is more than names. */
export function authorsIn(line: string): string[] {
  const bare = line
    .replace(/^by:?\s+/i, '')
    .replace(/[*†‡§\d]+/g, '')
    .trim();
  const names = bare
    .split(/[,;&]|\band\b/)
    // a dagger is recognised as a quotation mark
    .map((name) => name.trim().replace(/['’"”]{1,2}$/, ''))
    .filter((name) => name !== '');
  return names.length > 0 && names.length < 9 && names.every(isName) ? names : [];
}

/** Two to five words with a capital each, none of an institution; particles ("van", "de") in between. */
function isName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5 || name.length > 60) return false;
  if (words[0] === 'The' || words.some((word) => impersonalWords.has(word))) return false;
  return words.every(
    (word, at) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || (at > 0 && /^\p{Ll}{1,4}$/u.test(word)),
  );
}
