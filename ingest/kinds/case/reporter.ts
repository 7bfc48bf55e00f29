import { canadianReports } from '#ingest/tables/canadian-reports.js';
import { lawReports } from '#ingest/tables/law-reports.js';
import { nominateReports } from '#ingest/tables/nominate-reports.js';
import { reporterVariants } from '#ingest/tables/reporter-variants.js';
import { reporters } from '#ingest/tables/reporters.js';
import type { Locator } from './locator.js';

/**
 * Decisions by volume, series and page: "504 U.S. 655", "1 Cranch 137", "123 F. Supp. 2d 45", "5 U.S. (1 Cranch) 137",
 * "2000 WL 571203", "[1932] AC 562", "(1873) LR 9 Ex 1", "BVerfGE 7, 198". One pass over the numbers of the text.
 */
export function reporterLocators(plain: string): Locator[] {
  const found: Locator[] = [];
  NUMBER.lastIndex = 0;
  for (let hit = NUMBER.exec(plain); hit !== null && found.length < 12; hit = NUMBER.exec(plain)) {
    const locator = american(plain, hit.index, hit[1] ?? '') ?? commonwealth(plain, hit);
    if (locator === null) continue;
    found.push(locator);
    NUMBER.lastIndex = locator.end;
  }
  SERIES.lastIndex = 0;
  for (let hit = SERIES.exec(plain); hit !== null && found.length < 12; hit = SERIES.exec(plain)) {
    if (series.has(hit[1] ?? '')) found.push(take(plain, hit.index, SERIES.lastIndex, null, 0.95));
  }
  return found;
}

/** The abbreviation of the series that a spelling means: "F. 3d" -> "F.3d"; null where none is known. */
export function seriesOf(spelling: string): string | null {
  return byFold.get(foldSeries(spelling)) ?? null;
}

function foldSeries(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s.,']/g, '');
}

const byFold = new Map<string, string>();
for (const [letters] of canadianReports) byFold.set(foldSeries(letters), letters);
for (const [abbreviation] of nominateReports) byFold.set(foldSeries(abbreviation), abbreviation);
for (const [variant, abbreviation] of reporterVariants) byFold.set(foldSeries(variant), abbreviation);
for (const [abbreviation] of reporters) byFold.set(foldSeries(abbreviation), abbreviation);
const longest = Math.max(...[...byFold.keys()].map((key) => key.length));
const byYear = new Map<string, string>();
const series = new Set<string>();
for (const [abbreviation, , cited] of lawReports) {
  if (cited === 'series') series.add(abbreviation);
  else byYear.set(foldSeries(abbreviation), abbreviation);
}

// a volume, "[1932]", "(1873)"; the letter after it begins the series
const NUMBER =
  /(?<![\p{L}\d.:/-])(?:(\d{1,4})(?= [A-Z(])|([[(])(1[4-9]\d\d|20\d\d)(?:-\d{2,4})?[\])],? ?(?=[\dA-Z]))/gu;
// "BVerfGE 7, 198"
const SERIES = /\b(B[A-Z][A-Za-z]{1,6}E|BGHZ|BGHSt|BGE|RGZ) \d{1,3}(?:,| [IVX]+) ?\d{1,4}(?: ff?\.)?/g;
const TOKEN = /\s*(\S+)/y;
// ", at 660": a short form, whose page is a pinpoint
const SHORT = /^,? at \d/;
const PAGE = /,? ?(?:p\. ?|No\. ?|\u00b6 ?)?(?:\d{1,3}(?:,\d{3})+|\d{1,7}[ab]?|_{2,})(?![\p{L}/]|-\d+-)/uy;

/** Words that come between numbers in prose and are no series there; with a stop, "146 A. 641" and "12 Or. 34" are. */
const PROSE = new Set([
  'may',
  'in',
  'id',
  'day',
  'days',
  'hill',
  'act',
  'no',
  'art',
  'arts',
  'at',
  'of',
  'abs',
]);
const PROSE_UNSTOPPED = new Set(['a', 'me', 'or']);

function isProse(key: string, token: string): boolean {
  return PROSE.has(key) || (PROSE_UNSTOPPED.has(key) && !token.endsWith('.'));
}

function american(plain: string, at: number, volume: string): Locator | null {
  if (volume === '') return null;
  let position = at + volume.length;
  let key = '';
  let best: { name: string; end: number } | null = null;
  for (let words = 0; words < 9; words++) {
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(plain)?.[1];
    if (token === undefined || (words > 0 && /^\d+[,.;)]?$/.test(token))) break;
    position = TOKEN.lastIndex;
    key += foldSeries(token);
    if (key.length > longest + 12) break;
    const name = byFold.get(key) ?? byFold.get(withoutGroup(key)) ?? null;
    if (name !== null && !isProse(key, token)) {
      const end = SHORT.test(plain.slice(position, position + 8)) ? position : pageEnd(plain, position);
      if (end > 0) best = { name, end };
    }
  }
  if (best === null) return null;
  const short = foldSeries(best.name).length < 3 && !/^[A-Z]\.(?:\d|[A-Z]\.)/.test(best.name);
  const neutral = /^\d{4}$/.test(volume) && /^(?:WL|[A-Z].*LEXIS)/.test(best.name);
  return take(plain, at, best.end, neutral ? Number(volume) : null, short ? 0.7 : 0.9);
}

/** "us(1cranch)" -> "us". */
function withoutGroup(key: string): string {
  const open = key.indexOf('(');
  const close = key.indexOf(')', open);
  return open < 1 || close < 0 ? key : key.slice(0, open) + key.slice(close + 1);
}

function pageEnd(plain: string, at: number): number {
  PAGE.lastIndex = at;
  return PAGE.test(plain) ? PAGE.lastIndex : -1;
}

// "(1986), 26 DLR (4th) 200", "[2010] 13 NWLR (Pt 1211) 337", "[1932] AC 562", "[1990] 2 AC 605", "(1873) LR 9 Ex 1", "[1986] ICJ Rep 14"
const YEARLY =
  /(?:(\d{1,3}(?:-[A-Z])?|[IVX]{1,4}) )?((?:[A-Z][A-Za-z.']*(?:\([A-Z]\))?|&|\([A-Z]\w{0,4}\))(?: (?:[A-Z][A-Za-z.']*|&|\([A-Z]\w{0,4}\))){0,3})(?: (\d{1,3}))?(?: ([A-Z][A-Za-z]{0,3}))?(?: \(?(?:[Ss]er(?:ies|\.)? )?[A-Z]\)?)?(?: \((?:\d{1,2}(?:d|e|nd|rd|th)|Pt\.? ?\d{1,4})\))?(?: ([IVX]+-\d{1,5}|\d{1,5})\b|(?=,? at \[?\d))/y;
// "(1968) 7 Eur Court HR (ser A)": a volume holds one decision, whose pages are pinpoints; "[1924] PCIJ (ser A) No 2"
const STRASBOURG_A =
  /\d{1,3}(?:-[A-Z])? Eur Court HR \(ser [AB]\)|P\.?C\.?I\.?J\.? \([Ss]er\.? [A-F](?:\/B)?\) [Nn]o\.? \d{1,3}/y;

function commonwealth(plain: string, hit: RegExpExecArray): Locator | null {
  const year = hit[3];
  if (year === undefined) return null;
  const from = hit.index + hit[0].length;
  STRASBOURG_A.lastIndex = from;
  const volume = STRASBOURG_A.exec(plain)?.[0];
  if (volume !== undefined) return take(plain, hit.index, from + volume.length, Number(year), 0.93);
  YEARLY.lastIndex = from;
  const rest = YEARLY.exec(plain);
  if (rest === null) return null;
  const name = byYear.get(foldSeries(rest[2] ?? ''));
  if (name === undefined) return null;
  // treaties and decisions alike stand in "31 ILM 849"
  const weight = name === 'ILM' ? 0.5 : hit[2] === '[' ? 0.92 : 0.85;
  return take(plain, hit.index, from + rest[0].length, Number(year), weight);
}

function take(plain: string, start: number, end: number, year: number | null, weight: number): Locator {
  const value = plain.slice(start, end).replace(/\s+/g, ' ');
  return { scheme: 'reporter', value, start, end, year, weight, paged: true };
}
