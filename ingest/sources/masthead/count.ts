import type { PagedHead } from './line.js';

/** The number of the first page, from numbers that rise with the pages, else from one alone at its foot; null where unsure. */
export function firstNumber(heads: readonly PagedHead[]): number | null {
  return countedFirst(heads) ?? printedFirst(heads);
}

function printedFirst(heads: readonly PagedHead[]): number | null {
  const alone = heads.filter(({ page, name, numbers }) => page === 0 && name === '' && numbers.length === 1);
  return heads.every(({ page }) => page === 0) && alone.length === 1 ? Number(alone[0]?.numbers[0]) : null;
}

function countedFirst(heads: readonly PagedHead[]): number | null {
  const pages = new Map<number, Set<number>>();
  for (const { page, numbers } of heads)
    for (const value of numbers) {
      const first = Number(value) - page;
      if (first > 0) pages.set(first, (pages.get(first) ?? new Set()).add(page));
    }
  const [best, next] = [...pages].sort((a, b) => b[1].size - a[1].size);
  return best && best[1].size >= 2 && best[1].size > (next?.[1].size ?? 0) ? best[0] : null;
}

/** A cover and a table of contents may come before the first page. */
const PAGES_BEFORE = 2;

/**
 * Whether pages can be counted from `first`: they begin with it, or, where their numbers are not sure, each
 * head's own number is as far from it as the page is from the beginning. "[67:1" on page 162 gives an issue.
 */
export function standsFirst(
  first: number,
  heads: readonly PagedHead[],
  volume: string,
  counted: number | null,
): boolean {
  if (counted !== null) return first >= counted && first - counted <= PAGES_BEFORE;
  return heads.every(({ page, numbers }) =>
    numbers
      .map(Number)
      .filter((number) => number !== Number(volume) && number !== first)
      .every((number) => Math.abs(number - first - page) <= PAGES_BEFORE),
  );
}
