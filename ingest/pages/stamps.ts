import type { Span } from '#schema/selector.js';
import type { Lines } from './lines.js';

/** Characters of a stamp: shorter lines, such as "Ibid.", may come again by themselves. */
const SHORTEST = 12;
const LONGEST = 200;
/** Part of the pages, and pages, that have a stamp. */
const SHARE = 0.8;
const FEWEST_PAGES = 4;
/** Pages whose lines are looked for on the others: one of them has every stamp. */
const SAMPLES = 3;

/**
 * Lines that come again to the letter on nearly every page, wherever they stand: what an archive writes along the
 * margin ("Downloaded from ... by guest on 12 May 2021") a converter puts amid the page. One list a page. Linear.
 */
export function stampsOf(text: string, pages: readonly Lines[]): Span[][] {
  if (pages.length < FEWEST_PAGES) return pages.map(() => []);
  const samples = new Set(pages.slice(0, SAMPLES).flatMap((lines) => longLines(text, lines)));
  const lengths = new Set([...samples].map((line) => line.length));
  const seen = new Map<string, (readonly [page: number, span: Span])[]>();
  pages.forEach((lines, page) => {
    for (let line = 0; line < lines.count; line++) {
      const span: Span = [lines.first[line] ?? 0, lines.last[line] ?? 0];
      const words = lengths.has(span[1] - span[0]) ? text.slice(...span) : '';
      if (!samples.has(words)) continue;
      const places = seen.get(words) ?? [];
      places.push([page, span]);
      seen.set(words, places);
    }
  });
  const stamps = pages.map((): Span[] => []);
  const wanted = Math.max(FEWEST_PAGES, SHARE * pages.length);
  for (const places of seen.values()) {
    if (new Set(places.map(([page]) => page)).size < wanted) continue;
    for (const [page, span] of places) stamps[page]?.push(span);
  }
  return stamps;
}

function longLines(text: string, lines: Lines): string[] {
  return Array.from({ length: lines.count }, (_, line) => line)
    .map((line): Span => [lines.first[line] ?? 0, lines.last[line] ?? 0])
    .filter(([start, end]) => end - start >= SHORTEST && end - start <= LONGEST)
    .map((span) => text.slice(...span));
}
