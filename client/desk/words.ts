import type { Stretch } from '../reader/furniture.js';

/** The words that spans of a document hold, as a reader reads them: line ends are blanks, hyphens at them go. */
export function wordsAt(text: string, spans: readonly Stretch[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/(?<=\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Where words of the document stand in the text of a note, whose lines are joined: blanks and hyphens do not count.
 * Of several places the one nearest to `near` is taken. Null where the words are not there.
 */
export function findWords(text: string, words: string, near = 0): Stretch | null {
  const sought = bare(words);
  const held = bare(text);
  if (sought.letters === '') return null;
  let best: Stretch | null = null;
  for (let at = held.letters.indexOf(sought.letters); at >= 0;) {
    const start = held.places[at] ?? 0;
    const end = (held.places[at + sought.letters.length - 1] ?? start) + 1;
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end };
    at = held.letters.indexOf(sought.letters, at + 1);
  }
  return best;
}

/** The sentence at the end of a text, at most 260 characters of it. */
export function lastSentence(text: string): string {
  const tail = text.slice(-260);
  const from = Math.max(...[...tail.matchAll(SENTENCE)].map((found) => found.index + found[0].length), -1);
  if (from >= 0) return tail.slice(from);
  return tail.length === text.length ? text : `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** 'upon the Court." The rule' between sentences. */
const SENTENCE = /[.!?]["'”’)]?\s+(?=["'“‘(]?\p{Lu})/gu;

interface Bare {
  readonly letters: string;
  /** Of each letter, its place in the text. */
  readonly places: readonly number[];
}

function bare(text: string): Bare {
  const places: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (/[\s\u00ad-]/.test(letter)) continue;
    letters += letter;
    places.push(at);
  }
  return { letters, places };
}
