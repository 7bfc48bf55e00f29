import { proseWords, sentenceStarters } from '#ingest/tables/sentence-words.js';
import type { Nesting } from './nesting.js';
import { isDigitAt, isLetterAt, isLowerAt, isUpperAt, isWordAt, skipSpace, wordAt } from './chars.js';

/**
 * How many words of plain prose (finite verbs, pronouns) stand in [start, end); with `close`, outside of
 * brackets and quotation marks only.
 */
export function proseCount(text: string, start: number, end: number, close?: Nesting): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const shut = close?.[i] ?? 0;
    if (shut > i) i = shut;
    if (!isLetterAt(text, i) || (i > start && isWordAt(text, i - 1))) continue;
    const word = wordAt(text, i);
    // Capitals ("HAS") are set like that in titles.
    if (isLowerAt(text, i) && proseWords.has(word)) count++;
    i += Math.max(0, word.length - 1);
  }
  return count;
}

/** Whether [start, …) opens as a sentence does, not as a citation: "Despite the …", "In 2014, …". */
export function startsAsSentence(text: string, start: number): boolean {
  const word = wordAt(text, start);
  return (
    sentenceStarters.has(word) &&
    isLowerOrNumber(text, skipSpace(text, start + word.length + (text[start + word.length] === ',' ? 1 : 0)))
  );
}

function isLowerOrNumber(text: string, at: number): boolean {
  return isLowerAt(text, at) || isDigitAt(text, at) || isUpperAt(text, at);
}

/**
 * Where the run of a name or title that ends at `end` begins, going back over capitalised words, initials,
 * numbers and small connecting words; stops at other words. "as the Court held in Lee v. Moe, " -> "Lee".
 */
export function runStart(text: string, end: number, floor: number): number {
  let i = end;
  let best = end;
  while (i > floor) {
    let stop = i;
    while (stop > floor && !isWordAt(text, stop - 1)) stop--;
    if (/[;:]\s|[.!?]\s+[a-z]/u.test(text.slice(stop, i)) && best < end) break;
    let start = stop;
    while (start > floor && isWordAt(text, start - 1)) start--;
    if (start === stop) break;
    const word = text.slice(start, stop);
    if (isUpperAt(text, start) || isDigitAt(text, start)) {
      if (BREAKS.has(word)) break;
      best = start;
    } else if (!LINKS.has(word)) break;
    i = start;
  }
  return best;
}

// Capitalised words before a name that are not part of it: "In Lee v. Moe".
const BREAKS = new Set(
  'According Accordingly Also Although As At Because But By Cf Compare Despite For From However If In Since See Thus Under When While'.split(
    ' ',
  ),
);
// Small words inside of names and titles.
const LINKS = new Set(
  'al and de del den der des di du e et ex for la le of on rel the to und v van von vs with y zu a für'.split(
    ' ',
  ),
);
