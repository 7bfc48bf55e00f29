import { impersonalWords } from '#ingest/tables/impersonal-words.js';
import { sentenceStarters } from '#ingest/tables/sentence-words.js';
import { isDigitAt, isLetterAt, isUpperAt, isWordAt } from './chars.js';

/**
 * Whether personal names stand at `at`, as they do before a title: two to five capitalised words, initials or
 * particles, once or joined by commas, "&" and "and", up to a comma, colon, bracketed year or quotation mark.
 */
export function beginsWithAuthor(text: string, at: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  let i = at;
  while (i < end) {
    const stop = nameWordEnd(text, i);
    if (stop === null) return false;
    const word = text.slice(i, stop);
    if (isUpperAt(text, i)) capitals++;
    else if (!PARTICLES.has(word) && word !== '&') return false;
    if (words === 0 && sentenceStarters.has(word) && word.length > 1) return false;
    if (impersonalWords.has(word)) return false;
    words++;
    i = stop;
    if (closesNames(text, i)) return capitals >= 2 && words <= 9;
    if (text[i] !== ' ') return false;
    i++;
    if (words > 9) return false;
  }
  return false;
}

function closesNames(text: string, at: number): boolean {
  const char = text[at];
  if (char === ',' || char === ':') return text[at + 1] === ' ';
  if (char !== ' ') return false;
  const after = text[at + 1];
  return (
    after === '‘' ||
    after === '“' ||
    after === '"' ||
    (after === '(' && isDigitAt(text, at + 2)) ||
    (after === '(' && text[at + 2] === 'e' && text[at + 3] === 'd')
  );
}

/** "Mégret", "M.", "J.-B.", "al.", "&"; null where no word stands. */
function nameWordEnd(text: string, at: number): number | null {
  if (text[at] === '&') return at + 1;
  if (!isLetterAt(text, at)) return null;
  let i = at;
  while (isWordAt(text, i) || (text[i] === '.' && i - at <= 8)) i++;
  for (let k = at; k < i; k++) if (isDigitAt(text, k)) return null;
  return i;
}

const PARTICLES = new Set(
  "al al. and de del della den der di du el et la le ibn bin ten ter und van von y e d' da dos".split(' '),
);
