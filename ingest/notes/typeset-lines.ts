import type { DocumentText, Page, Region, Run } from '#schema/document.js';

/** One line of a region, with the runs that stand in it. */
export interface TypesetLine {
  /** Index into document.pages. */
  readonly page: number;
  readonly region: Region;
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

/** The lines of every page's regions, in reading order. */
export function typesetLines(document: DocumentText): TypesetLine[] {
  return document.pages.flatMap((page, index) => {
    const runs = page.runs.toSorted((a, b) => a.span[0] - b.span[0]);
    let at = 0;
    return page.regions.flatMap((region) =>
      linesIn(document.text, region).map(([start, end]): TypesetLine => {
        while ((runs[at]?.span[0] ?? Infinity) < start) at++;
        const from = at;
        while ((runs[at]?.span[0] ?? Infinity) < end) at++;
        return { page: index, region, start, end, runs: runs.slice(from, at) };
      }),
    );
  });
}

function linesIn(text: string, region: Region): (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  const [from, to] = region.span;
  for (let start = from; start < to;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 || feed > to ? to : feed;
    if (end > start) lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

/** Whether the document's layout is known: its source told regions apart. */
export function isTypeset(pages: readonly Page[]): boolean {
  return pages.some((page) => page.regions.length > 0 && page.runs.length > 0);
}
