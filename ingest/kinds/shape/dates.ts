import { months } from '#ingest/tables/months.js';

/** A date in a text, [start, end). `iso` is null where only month and year, or less, are given. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly iso: string | null;
}

/** Dates with a month or in figures, in order: "Mar. 31, 2005", "31 March 2005", "12.12.2017", "2005-03-31", "May 2009". */
export function datesIn(plain: string): FoundDate[] {
  if (!YEAR.test(plain)) return [];
  const found: FoundDate[] = [];
  DATE.lastIndex = 0;
  for (let hit = DATE.exec(plain); hit !== null; hit = DATE.exec(plain)) {
    const date = readDate(hit);
    if (date !== null) found.push(date);
  }
  return found;
}

/** A day and month without a year, as in "(June 27)": "06-27"; null where none begins at `at`. */
export function dayAndMonth(text: string): string | null {
  const hit = /^(?:(?<m1>\p{L}{3,9})\.? (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>\p{L}{3,9})\.?)$/u.exec(
    text.trim(),
  );
  const month = monthOf(hit?.groups?.['m1'] ?? hit?.groups?.['m2']);
  const day = Number(hit?.groups?.['d1'] ?? hit?.groups?.['d2']);
  return month === null || day < 1 || day > 31 ? null : `${two(month)}-${two(day)}`;
}

const MONTHS_PRINTED = longestFirst(months.flat()).join('|');
const YEAR = /\b(?:1[4-9]|20)\d\d\b/;
const DATE = new RegExp(
  [
    `\\b(?<r1>\\d{1,2} ?[/-] ?)?(?<d1>\\d{1,2})(?:st|nd|rd|th|er|[.°º])? (?:of |de )?(?<m1>${MONTHS_PRINTED})\\.?,? ?(?:de )?(?<y1>(?:1[4-9]|20)\\d\\d)\\b`,
    `\\b(?<m2>${MONTHS_PRINTED})\\.? ?(?<d2>\\d{1,2})(?:st|nd|rd|th)?,? ?(?<y2>(?:1[4-9]|20)\\d\\d)\\b`,
    `\\b(?<d3>\\d{1,2})\\. ?(?<n3>\\d{1,2})\\. ?(?<y3>(?:1[4-9]|20)\\d\\d)\\b`,
    `\\b(?<y4>(?:1[4-9]|20)\\d\\d)-(?<n4>\\d\\d)-(?<d4>\\d\\d)\\b`,
    `\\b(?<d5>\\d{1,2})/(?<n5>\\d{1,2})/(?<y5>(?:1[4-9]|20)\\d\\d)\\b`,
    `\\b(?<m6>${MONTHS_PRINTED})\\.?,? (?<y6>(?:1[4-9]|20)\\d\\d)\\b`,
  ].join('|'),
  'g',
);

function readDate(hit: RegExpExecArray): FoundDate | null {
  const g = hit.groups ?? {};
  const year = Number(g['y1'] ?? g['y2'] ?? g['y3'] ?? g['y4'] ?? g['y5'] ?? g['y6']);
  const day = Number(g['d1'] ?? g['d2'] ?? g['d3'] ?? g['d4'] ?? g['d5'] ?? 0);
  const figures = g['n3'] ?? g['n4'] ?? g['n5'];
  const month = figures === undefined ? monthOf(g['m1'] ?? g['m2'] ?? g['m6']) : Number(figures);
  if (month === null || month < 1 || month > 12 || day > 31) return null;
  const iso = day === 0 || g['r1'] !== undefined ? null : `${String(year)}-${two(month)}-${two(day)}`;
  return { start: hit.index, end: hit.index + hit[0].length, year, iso };
}

const numbers = new Map(
  months.flatMap((names, i) => names.map((name): [string, number] => [name.toLowerCase(), i + 1])),
);

function monthOf(name: string | undefined): number | null {
  return numbers.get((name ?? '').toLowerCase()) ?? null;
}

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((one, other) => other.length - one.length);
}

function two(n: number): string {
  return n < 10 ? `0${String(n)}` : String(n);
}
