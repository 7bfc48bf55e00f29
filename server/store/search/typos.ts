import { tokensOf } from './words.js';

/** How many candidates are looked through for slips, the most cited first. */
export const CANDIDATES = 1000;

/** Whether each word of a query stands in the name, or one that differs by a slip or two does. @public */
export function forgives(words: readonly string[], name: string): boolean {
  const inName = tokensOf(name);
  return words.every((word) => inName.some((other) => isNear(word, other)));
}

/** Slips that a word may have: one from four letters on, two from eight on. */
export function allowedSlips(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Whether a word begins with the one asked for, or differs by few slips; the first letter has to be right. */
export function isNear(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  const allowed = allowedSlips(word);
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
