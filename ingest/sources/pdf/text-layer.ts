import type { UprightPage } from './pieces.js';

/** Words by which a page is judged; fewer tell nothing. */
const FEWEST_WORDS = 30;

/** Below this, of the letters in words that read as words, a text layer is poor. */
export const POOR = 0.8;

/**
 * How much of a page's text reads as words, from 0 to 1, by letters; null where there is too little to judge. Text
 * layers of scans may be of any quality, and nothing in the file says so.
 */
export function soundness(page: UprightPage): number | null {
  const words = wordsOf(page);
  if (words.length < FEWEST_WORDS) return null;
  let [sound, all] = [0, 0];
  for (const word of words) {
    const weight = Math.min(word.length, MOST_WEIGHT);
    all += weight;
    if (isSound(word)) sound += weight;
  }
  return Math.round((100 * sound) / all) / 100;
}

/** A page's words, as far as spaces and pieces part them. */
export function wordsOf(page: UprightPage): string[] {
  return page.pieces
    .map((piece) => piece.text)
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A letter beyond these says no more about its word. */
const MOST_WEIGHT = 12;

// "word", "Word", "WORDs", "McNab", "U.N.", "Ph.D."
const LETTERS =
  /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+(?:s|th)?|\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+|(?:\p{L}{1,4}\.)+\p{L}{0,4})$/u;
// "12", "1998", "22-23", "§", "2(b)", "78/2", "3d", "iv", "S/RES/1593"
const FIGURES =
  /^(?:[§¶]*\d[\d.,:/-]*(?:st|nd|rd|th|\p{Ll})?|[\p{Lu}\d.]+(?:[/-][\p{L}\d.]+)+|[§¶]+|&|[-–—]+|\.{2,})$/u;
// a word of Latin letters is not without one of these; other scripts have their own ways
const WITHOUT_VOWEL = /^[b-df-hj-np-tv-xz]+$/i;
// scripts that know no capitals: Chinese, Arabic, Hebrew ...
const UNICAMERAL = /^[\p{Lo}\p{M}]+$/u;

function isSound(word: string): boolean {
  if (/^(?:https?:|www\.|\S+@)|\.(?:com|org|net|html?|pdf)\b/i.test(word)) return true;
  const parts = withoutMarks(word)
    .split(/[-–—’'/&()[\]]|(?<=\.)(?=\p{Lu})/u)
    .filter((part) => part !== '');
  return parts.every((part) => FIGURES.test(part) || isWord(part));
}

const OPENING = '("\'“‘«[*†‡';
const CLOSING = ')"\'”’»].,;:!?*†‡0123456789';

/** Without quotation marks, brackets, stops and call-outs around it. */
function withoutMarks(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && OPENING.includes(word[from] ?? '')) from++;
  while (to > from && CLOSING.includes(word[to - 1] ?? '')) to--;
  return word.slice(from, to);
}

/** Of letters alone, in one case but for its first, and not without a vowel. */
function isWord(part: string): boolean {
  if (UNICAMERAL.test(part)) return true;
  if (!LETTERS.test(part)) return false;
  return part.length < 5 || part === part.toUpperCase() || !WITHOUT_VOWEL.test(part);
}
