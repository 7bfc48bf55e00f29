import { fold } from '../fold.js';

/** Three letters at a time, any of which a name with a slip still has: `"gow" OR "owl"`. Null where too short. */
export function trigramExpression(words: readonly string[]): string | null {
  const trigrams = new Set(words.flatMap(trigramsOf));
  return trigrams.size === 0 ? null : [...trigrams].map((trigram) => `"${trigram}"`).join(' OR ');
}

function trigramsOf(word: string): string[] {
  const letters = [...word.replace(/[^\p{L}\p{N}]/gu, '')];
  return letters.slice(2).map((_, i) => letters.slice(i, i + 3).join(''));
}

/** Whether each word stands in the name, or one that differs by a slip or two does. Words are folded. */
export function forgives(words: readonly string[], name: string): boolean {
  const inName = fold(name).split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => inName.some((other) => isNear(word, other)));
}

/** One slip in words of four letters and more, two from eight on; the first letter has to be right. */
function isNear(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  const allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (Math.abs(word.length - other.length) > allowed || word[0] !== other[0]) return false;
  return distance(word, other) <= allowed;
}

/** Letters to change, add, drop or swap with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      now[j] = Math.min(
        change,
        at(last, j) + 1,
        at(now, j - 1) + 1,
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = last;
    last = now;
  }
  return at(last, b.length);
}

const at = (numbers: readonly number[], i: number): number => numbers[i] ?? Infinity;
