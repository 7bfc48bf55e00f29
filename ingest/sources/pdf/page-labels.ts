import { rowText } from './edge-rows.js';
import type { Furnished } from './furniture.js';
import type { Row } from './rows.js';

// "167", "xiv" at either end of a head or foot, or alone; "Page 2 of 17" anywhere in it
const NUMBERS = /^\W*(\d{1,5}|[ivxlc]{1,7})\b|\b(\d{1,5}|[ivxlc]{1,7})\W*$|\b[Pp]age (\d{1,5})\b/g;

/**
 * The pages' numbers as printed: of the figures in a page's head and foot, the one that keeps its distance from
 * the physical page's number over the document. Null where a page prints none.
 */
export function pageLabels(pages: readonly Furnished[]): (string | null)[] {
  const seen = pages.map((page) => [...page.head, ...page.foot].flatMap(numbersIn));
  const votes = new Map<string, number>();
  seen.forEach((labels, index) => {
    for (const key of new Set(labels.map((label) => distance(label, index))))
      votes.set(key, (votes.get(key) ?? 0) + 1);
  });
  return seen.map((labels, index) => {
    const best = labels.toSorted(
      (a, b) => (votes.get(distance(b, index)) ?? 0) - (votes.get(distance(a, index)) ?? 0),
    )[0];
    return best !== undefined && (votes.get(distance(best, index)) ?? 0) >= Math.min(2, pages.length)
      ? best
      : null;
  });
}

function numbersIn(row: Row): string[] {
  return [...rowText(row.pieces).matchAll(NUMBERS)].map((found) => found[1] ?? found[2] ?? found[3] ?? '');
}

/** Sort of number and how far it is ahead of the page's place. */
function distance(label: string, index: number): string {
  return /^\d/.test(label) ? `1:${Number(label) - index}` : `i:${romanValue(label) - index}`;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
