import { unreachable } from '#schema/unreachable.js';
import { ROMAN } from './roman.js';

/** Numbers that say where in a container a piece stands. Offsets of the pages left for a pinpoint. */
export interface Locus {
  readonly volume: string | null;
  readonly issue: string | null;
  readonly page: string | null;
  readonly year: number | null;
  /** Where the bare or marked pages behind the first page begin, and end; null where there are none. */
  readonly pin: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
  /** "pp. 1-20": the page had a sign of its own. */
  readonly marked: boolean;
}

interface Token {
  readonly sort: 'year' | 'volume' | 'issue' | 'pages' | 'number' | 'range' | 'month' | 'letters';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly issue: string | null;
  /** A comma stood before it. */
  readonly apart: boolean;
}

/**
 * Reads the numbers from `at`: "33(4), 609-632", " (2001) 37", ", Vol. 1, No. 2, pp. 67-82", "71, 93", ", 2020, 51, pp. 751".
 * `before`: what stood before the container; where the volume did, the first bare number is the page, and a year is none twice.
 */
export function readLocus(plain: string, at: number, limit: number, before: Locus): Locus {
  const found = tokens(plain, at, limit).map((token): Token =>
    token.sort === 'year' && before.year !== null && /\d/.test(plain[token.start] ?? '')
      ? { ...token, sort: 'number' }
      : token,
  );
  const yearly = before.year !== null && plain.slice(before.start, before.end).includes('[');
  return withNote(plain, assign(found, at, before.volume !== null || (yearly && arePages(found))));
}

/** "[2006] EHRLR 243, 246": where the year stands for the volume, two near numbers are page and pinpoint. */
function arePages(found: readonly Token[]): boolean {
  const [first, second] = found.map(({ value }) => Number.parseInt(value, 10));
  if (first === undefined || second === undefined || found.length !== 2) return false;
  return (
    found.every(({ sort }) => sort === 'number' || sort === 'range') && second >= first && second - first < 60
  );
}

/** "568, 573 fn 12", "1411, 1415 n.30": a note of the page pointed to. */
function withNote(plain: string, locus: Locus): Locus {
  const note = locus.pin === null ? null : sticky(PAGE_NOTE, plain, locus.pin.end);
  return note === null || locus.pin === null
    ? locus
    : { ...locus, pin: { ...locus.pin, end: locus.pin.end + note[0].length } };
}

const PAGE_NOTE = / ?(?:nn?\.|fn\.?) ?\d{1,3}(?:-\d{1,3})?(?![\d/])/y;

/** Reads what stands before a container: "(2001) 37(2) ", "[2001] ", "12 ", "Vol. 3 ". */
export function readBefore(plain: string, at: number): Locus {
  const lead = sticky(BEFORE, plain, at);
  if (lead === null) return { ...EMPTY, start: at, end: at };
  const g = lead.groups ?? {};
  const year = g['y1'] ?? g['y2'];
  return {
    ...EMPTY,
    volume: g['v'] ?? null,
    issue: g['i'] ?? null,
    year: year === undefined ? null : Number(year),
    start: at,
    end: at + lead[0].length,
  };
}

const EMPTY = { volume: null, issue: null, page: null, year: null, pin: null, marked: false } as const;
const BRACKETED_YEAR = (name: string): string =>
  `[([](?:\\p{L}+\\.? )?(?<${name}>(?:1[5-9]|20)\\d\\d)(?:[-/]\\d{2,4})?[)\\]][.,]?\\s*`;
// "(January)", "(Winter)", "(Spring/Summer)": an issue by its month or season
const SEASONAL =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)(?:[-/]\\p{Lu}\\p{Ll}{2,8})?';
const BEFORE = new RegExp(
  `[\\s,.]*(?:${BRACKETED_YEAR('y1')})?` +
    `(?:(?:[Vv]ol(?:ume|\\.)?\\s?)?(?<v>\\d{1,4}(?:[-/]\\d{1,4})?|${ROMAN}(?=[ (]))` +
    `(?:\\s?\\((?<i>\\d{1,3}(?:[-/]\\d{1,3})?|[IVX]{1,4}|${SEASONAL})\\)|[:.]\\d{1,2}(?:[/-]\\d{1,2}|\\(\\d\\))?)?(?:,? (?:[Nn]o|[Ii]ssue)\\.? ?\\d{1,3},?)?\\s+)?` +
    `(?:${BRACKETED_YEAR('y2')})?(?:\\(${SEASONAL}\\)\\s+)?`,
  'uy',
);

// also "345 ff. (353)"
const SEPARATOR = /(?: ?(?:ff?|et seqq?)\b)?[\s,;:.]*/y;
const PAGE = '\\d{1,5}(?: ?-{1,2} ?\\d{1,6})?';
const SHAPES: readonly (readonly [Token['sort'], RegExp])[] = [
  ['year', /[([](?:[\p{L}/-]+\.?,? )?(1[5-9]\d\d|20\d\d)(?:[-/](?:\d{2,4}|[IVX]{1,4}))?[)\]]/uy],
  // "1987-VII": the year and the volume of that year; "1983/1, p. 14": and its issue
  ['year', /((?:19|20)\d\d)(?:-[IVX]{1,4}\b|\/\d{1,2}(?=, (?:p|S)\. ?\d))/y],
  [
    'volume',
    new RegExp(
      `(?:[Vv]ol(?:ume|\\.)?|[Bb]d\\.|Band|[Tt]ome|t\\.|Jg\\.) ?(\\d{1,4}|${ROMAN}|\\w-\\w\\b)`,
      'y',
    ),
  ],
  [
    'issue',
    /(?:\((\d{1,3}(?:[-/]\d{1,3})?)\)|(?:[Nn]os?\b\.?|n\.|[Ii]ssue|Heft|H\.|[Nn]r\.|n°) ?\d{1,4}(?:[-/]\d{1,3})?\b)/y,
  ],
  [
    'pages',
    new RegExp(
      `(?:at |[Pp]p?\\b\\.? ?|[Pp]ages? |S\\. ?|Art(?:icle|\\.) )(${PAGE}|[ivxl]{1,6}\\b)(?!\\d)`,
      'y',
    ),
  ],
  [
    'month',
    /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)[a-z]*\b\.?/y,
  ],
  // "European Journal of International Law (EJIL) (2002) 853": the letters that the note sets up for the journal; "SCLR (2d)": its series
  ['letters', /\((?:\p{Lu}[\p{L}.]{0,8}\p{Lu}\.?|[Nn]\.? ?[Ss]\.?|\d{1,2}(?:d|[nr]d|st|th|e))\)/uy],
  ['range', /(\d{1,5} ?-{1,2} ?\d{1,6})(?!\d)/y],
  [
    'number',
    new RegExp(
      `(\\d{1,5}(?![\\d/]|\\.\\d)|${ROMAN})(?: ?\\(?(\\d{1,3}(?:[-/]\\d{1,3})?)\\)(?=[\\s,:]))?`,
      'y',
    ),
  ],
];

function tokens(plain: string, at: number, limit: number): Token[] {
  const found: Token[] = [];
  let position = at;
  while (position < limit && found.length < 14) {
    const gap = sticky(SEPARATOR, plain, position)?.[0] ?? '';
    const next = tokenAt(plain, position + gap.length, limit, gap);
    if (next === null) break;
    found.push(next);
    position = next.end;
  }
  return found;
}

function tokenAt(plain: string, at: number, limit: number, gap: string): Token | null {
  for (const [sort, expression] of SHAPES) {
    const hit = sticky(expression, plain, at);
    if (hit === null || at + hit[0].length > limit) continue;
    const value = hit[1] ?? '';
    if (hit[0] === '') continue;
    const rest = plain.slice(at + hit[0].length, limit + 1);
    const asYear =
      sort === 'number' &&
      ((hit[2] === undefined && isYear(value, rest, gap)) ||
        SEASON.test(plain.slice(Math.max(0, at - 12), at + hit[0].length)));
    const apart = gap.includes(',') || gap.includes(':');
    return {
      sort: asYear ? 'year' : sort,
      value,
      start: at,
      end: at + hit[0].length,
      issue: hit[2] ?? null,
      apart,
    };
  }
  return null;
}

// "Autumn 1996, at 9"; ", Dec. 2008, at 2", no "12 December 2008"
const SEASON =
  /(?:Spring|Summer|Autumn|Fall|Winter|, (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6})?\.?) (?:1[89]|20)\d\d$/;

/** "IIC, 2020, 51, pp. 751"; "L. 1996, 333", "Rivers 1984, vol. 45" where no year in brackets follows. */
function isYear(value: string, rest: string, gap: string): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(value) || /\([^()]*(?:1[89]|20)\d\d\)/.test(rest)) return false;
  return gap.includes(',') || /^, ?(?:(?:pp?|[Vv]ol)\.? ?)?\d/.test(rest);
}

interface Draft {
  volume: string | null;
  issue: string | null;
  page: string | null;
  year: number | null;
  marked: boolean;
  pinStart: number;
}

function assign(found: readonly Token[], at: number, volumeKnown: boolean): Locus {
  const draft: Draft = { volume: null, issue: null, page: null, year: null, marked: false, pinStart: -1 };
  let end = at;
  for (const [i, token] of found.entries()) {
    const paged = found
      .slice(i + 1)
      .some((t) => t.sort === 'pages' || t.sort === 'range' || t.sort === 'number');
    if (draft.page !== null && token.sort !== 'year' && token.sort !== 'month' && token.sort !== 'letters') {
      if (draft.pinStart < 0) draft.pinStart = token.start;
    } else place(draft, token, !volumeKnown && paged, i > 0);
    end = token.end;
    if (token.sort === 'year' && draft.page !== null) break;
  }
  const last = found.findLast(
    (t) => t.sort !== 'year' && t.sort !== 'month' && t.sort !== 'letters' && t.end <= end,
  );
  const pin = draft.pinStart < 0 ? null : { start: draft.pinStart, end: last?.end ?? end };
  const { volume, issue, page, year, marked } = draft;
  return { volume, issue, page, year, marked, start: at, end, pin };
}

/** Gives a number its part: a first bare number is the volume where a page follows and no volume stood before. */
function place(draft: Draft, token: Token, volumeOpen: boolean, later: boolean): void {
  switch (token.sort) {
    case 'year':
      draft.year ??= Number(token.value);
      return;
    case 'volume':
      draft.volume = token.value;
      return;
    case 'issue':
      draft.issue = token.value;
      return;
    case 'month':
    case 'letters':
      return;
    case 'pages':
      draft.marked = true;
      draft.page = firstPage(token.value);
      return;
    case 'range':
      draft.page = firstPage(token.value);
      return;
    case 'number': {
      const numbered = token.issue !== null || ((!token.apart || later) && volumeOpen);
      if (draft.volume === null && numbered) {
        draft.volume = token.value;
        draft.issue = token.issue;
      } else draft.page = token.value;
      return;
    }
    default:
      unreachable(token.sort);
  }
}

/** "141-172" -> "141". */
function firstPage(pages: string): string {
  return (pages.split('-', 1)[0] ?? pages).trim();
}

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
