import { sourceLists } from '#ingest/tables/source-lists.js';
import { fold } from '#ingest/works/fold.js';

const LONGEST = 70;
const known = new Set(sourceLists);
/** Asked first: it is told without much ado. */
const lastWords = new Set(sourceLists.map((name) => name.slice(name.lastIndexOf(' ') + 1)));

/** "Bibliography", "## VII. Table of Cases", "ANNEX B: CITED MATERIALS AND DEFINED TERMS"; not "Bibliography .... 231". */
export function headsSources(line: string): boolean {
  if (line.length > LONGEST || !lastWords.has(lastWordOf(line))) return false;
  const words = fold(line).split(' ');
  for (let at = 0; at < Math.min(words.length, MOST_NUMBERING + 1); at++) {
    if (known.has(words.slice(at).join(' '))) return true;
    if (!NUMBERING.test(words[at] ?? '')) return false;
  }
  return false;
}

/** Folded, without marks behind it. */
function lastWordOf(line: string): string {
  let end = line.length;
  while (end > 0 && !isLetter(line.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(line.charCodeAt(start - 1))) start--;
  return /\d/.test(line.slice(end)) ? '' : fold(line.slice(start, end));
}

const isLetter = (code: number) => (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;

const MOST_NUMBERING = 3;
/** "annex b", "vii", "3", "a" */
const NUMBERING = /^(?:annex|anhang|annexe|appendix|part|chapter|section|[a-z]|[ivxlc]{1,6}|\d{1,2})$/;
