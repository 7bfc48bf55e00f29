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
  /** "pp. 1-20": the page was marked or a range. */
  readonly marked: boolean;
}

interface Token {
  readonly sort: 'year' | 'volume' | 'issue' | 'pages' | 'number' | 'range' | 'month';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly issue: string | null;
  /** A comma stood before it. */
  readonly apart: boolean;
}

/**
 * Reads the numbers from `at`: "33(4), 609-632", " (2001) 37", ", Vol. 1, No. 2, pp. 67-82", "71, 93", ", 2020, 51, pp. 751".
 * `volumeKnown`: the volume stood before the container, so that the first bare number is the page.
 */
export function readLocus(plain: string, at: number, limit: number, volumeKnown: boolean): Locus {
  return assign(tokens(plain, at, limit), at, volumeKnown);
}

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
const BEFORE =
  /[\s,.]*(?:[([](?:\p{L}+\.? )?(?<y1>1[5-9]\d\d|20\d\d)(?:[-/]\d{2,4})?[)\]],?\s*)?(?:(?:[Vv]ol(?:ume|\.)?\s?)?(?<v>\d{1,4}(?:[-/]\d{1,4})?|[IVXLC]{1,7}(?=[ (]))(?:\s?\((?<i>\d{1,3}(?:[-/]\d{1,3})?)\)|[:.](?:\d{1,2}))?(?:,? (?:[Nn]o|[Ii]ssue)\.? ?\d{1,3},?)?\s+)?(?:[([](?<y2>1[5-9]\d\d|20\d\d)[)\]],?\s*)?/uy;

const SEPARATOR = /[\s,;:.]*/y;
const SHAPES: readonly (readonly [Token['sort'], RegExp])[] = [
  ['year', /[([](?:[\p{L}/-]+\.?,? )?(1[5-9]\d\d|20\d\d)(?:[-/]\d{2,4})?[)\]]/uy],
  ['volume', /(?:[Vv]ol(?:ume|\.)?|[Bb]d\.|Band|[Tt]ome|Jg\.) ?(\d{1,4}|[IVXLC]{1,7}|\w-\w)\b/y],
  [
    'issue',
    /(?:\((\d{1,3}(?:[-/]\d{1,3})?)\)|(?:[Nn]os?\b\.?|[Ii]ssue|Heft|H\.|[Nn]r\.|n°) ?\d{1,3}(?:[-/]\d{1,3})?\b)/y,
  ],
  [
    'pages',
    /(?:at |[Pp]p?\b\.? ?|[Pp]ages? |S\. ?|Art(?:icle|\.) )([ivxl]{1,6}|\d{1,5})(?: ?-{1,2} ?\d{1,5})?(?!\d)/y,
  ],
  [
    'month',
    /(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)[a-z]*\b\.?/y,
  ],
  ['range', /(\d{1,5}) ?-{1,2} ?\d{1,6}(?!\d)/y],
  [
    'number',
    /(\d{1,5}|[IVXLC]{1,7}(?![A-Za-z]))(?![\d/]|\.\d)(?: ?\(?(\d{1,3}(?:[-/]\d{1,3})?)\)(?=[\s,:]))?/y,
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
    const asYear =
      sort === 'number' && /^(?:1[89]|20)\d\d$/.test(value) && /^,/.test(gap) && hit[2] === undefined;
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

function assign(found: readonly Token[], at: number, volumeKnown: boolean): Locus {
  let volume: string | null = null;
  let issue: string | null = null;
  let page: string | null = null;
  let year: number | null = null;
  let pinStart = -1;
  let end = at;
  let marked = false;
  for (const [i, token] of found.entries()) {
    const paged = found
      .slice(i + 1)
      .some((t) => t.sort === 'pages' || t.sort === 'range' || t.sort === 'number');
    if (page !== null && token.sort !== 'year' && token.sort !== 'month') {
      if (pinStart < 0) pinStart = token.start;
    } else if (
      token.sort === 'year' &&
      year === null &&
      !(page === null && !paged && volume !== null && !volumeKnown && false)
    )
      year = Number(token.value);
    else if (token.sort === 'volume') volume = token.value;
    else if (token.sort === 'issue') issue = token.value;
    else if (token.sort === 'pages' || token.sort === 'range') {
      page = token.value;
      marked = true;
    } else if (token.sort === 'number') {
      if (
        volume === null &&
        !volumeKnown &&
        (paged || token.issue !== null) &&
        (!token.apart || i > 0 || token.issue !== null)
      ) {
        volume = token.value;
        issue = token.issue;
      } else page = token.value;
    } else if (token.sort === 'year') break;
    end = token.end;
    if (token.sort === 'year' && page !== null) break;
  }
  const last = found.findLast((t) => t.sort !== 'year' && t.sort !== 'month' && t.end <= end);
  return {
    volume,
    issue,
    page,
    year,
    marked,
    start: at,
    end,
    pin: pinStart < 0 ? null : { start: pinStart, end: last?.end ?? end },
  };
}

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
