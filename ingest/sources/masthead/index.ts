import { squeeze } from '#ingest/kinds/shape/fold.js';
import { journalKey, journalWeight } from '#ingest/kinds/shape/journal-names.js';
import { firstNumber, standsFirst } from './count.js';
import { readHeadLine, type PagedHead } from './line.js';

/** Where a document was printed; null for what is not borne out. */
export interface Imprint {
  readonly container: string | null;
  readonly year: number | null;
  readonly volume: string | null;
  /** The piece's first page. */
  readonly page: string | null;
}

/** A line at a page's edge; pages count from 0. */
export interface EdgeLine {
  readonly page: number;
  readonly text: string;
}

/**
 * Journal, year, volume and first page of a piece by its masthead and running heads. Each is said by two lines at
 * least, or by a masthead whose page is the one printed on its page; where lines disagree it is null.
 */
export function imprintOf(edges: readonly EdgeLine[], title: string | null): Imprint {
  const heads = edges.flatMap(({ page, text }): PagedHead[] => {
    const head = readHeadLine(text);
    return head === null ? [] : [{ ...head, page }];
  });
  const counted = firstNumber(heads);
  const votes = (from: readonly PagedHead[], values: (head: PagedHead) => readonly string[]): Vote[] =>
    from.flatMap((head) => values(head).map((value): Vote => [value, weightOf(head, counted)]));
  const journal = journalLines(heads, title, counted);
  const pages = new Set([0, ...journal.map(({ page }) => page)]);
  const alone = heads.filter(({ name, page, marked }) => name === '' && marked && pages.has(page));
  const dated = [...journal, ...alone, ...heads.filter(({ titled }) => titled)];
  const year = agreed(
    votes(dated, (head) => (head.year === null ? [] : [String(head.year)])),
    0.5,
  );
  const numbered = journal.length > 0 ? [...journal, ...alone] : [];
  const volume = agreed(
    votes(numbered, ({ volumes }) => volumes),
    1,
  );
  return {
    container: year === null && volume === null ? null : spelling(journal),
    year: year === null ? null : Number(year),
    volume,
    page: volume === null ? null : firstPage(journal, volume, counted),
  };
}

type Vote = readonly [value: string, weight: number];

/** A masthead whose first page is printed on the page too is two witnesses. */
function weightOf(head: PagedHead, counted: number | null): number {
  return head.page === 0 && head.firsts.some((first) => Number(first) === counted) ? 2 : 1;
}

/** The lines that name the journal on which most agree; none where fewer than two do. */
function journalLines(
  heads: readonly PagedHead[],
  title: string | null,
  counted: number | null,
): PagedHead[] {
  const own = squeeze(title ?? '');
  const groups = new Map<string, PagedHead[]>();
  for (const head of heads) {
    if (head.name === '' || head.titled || own.includes(squeeze(head.name))) continue;
    const key = journalKey(head.name);
    groups.set(key, [...(groups.get(key) ?? []), head]);
  }
  const fit = [...groups.values()].filter(
    (group) =>
      group.reduce((sum, head) => sum + weightOf(head, counted), 0) >= 2 &&
      group.some(({ marked }) => marked) &&
      group.some(({ page, name }) => page === 0 || journalWeight(name) >= 0.85),
  );
  const [best = [], next = []] = fit.sort((a, b) => b.length - a.length);
  return best.length > next.length ? best : [];
}

/** The value that at least two witnesses give, where no other has more than `share` of its votes. */
function agreed(votes: readonly Vote[], share: number): string | null {
  const sums = new Map<string, number>();
  for (const [value, weight] of votes) sums.set(value, (sums.get(value) ?? 0) + weight);
  const [best, next] = [...sums].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && (next?.[1] ?? 0) <= share * best[1] ? best[0] : null;
}

/** The first page that the heads give, borne out by the count of pages or given twice. */
function firstPage(journal: readonly PagedHead[], volume: string, counted: number | null): string | null {
  const firsts = journal.flatMap((head) => head.firsts).filter((first) => first !== volume);
  const fit = firsts.filter((first) => standsFirst(Number(first), journal, volume, counted));
  return agreed(
    fit.map((first): Vote => [first, counted === null ? 1 : 2]),
    0.5,
  );
}

/** The name as it stands with small letters where a line has them, else as the first line has it. */
function spelling(journal: readonly PagedHead[]): string | null {
  const spelt = journal.find(({ name }) => /\p{Ll}{3}/u.test(name)) ?? journal[0];
  return spelt?.name ?? null;
}
