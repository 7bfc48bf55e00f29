import { fold } from '../fold.js';

/**
 * A query in the words of FTS5: every word has to be there, a word of three letters and more may be a
 * beginning. "ICC-02/05 Bashir" gives `"icc-02/05"* "bashir"*`: signs inside a word make it a phrase.
 * Null where there is no word in it.
 */
export function matchExpression(query: string): string | null {
  const words = wordsOf(query);
  return words.length === 0 ? null : words.map(term).join(' ');
}

/** The words of a query, folded; at most sixteen. */
export function wordsOf(query: string): string[] {
  return fold(query.slice(0, 400))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, 16);
}

const term = (word: string) => `"${word.replaceAll('"', '')}"${word.length > 2 ? '*' : ''}`;
