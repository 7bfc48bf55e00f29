import { organs } from '#ingest/tables/organs.js';
import { fold } from '../shape/fold.js';

/** One name of a resolution, and the key that all its names share. */
export interface ResolutionLocator {
  /** As printed: "S.C. Res. 1593", "U.N. Doc. S/RES/1593". */
  readonly value: string;
  readonly scheme: 'resolution' | 'symbol';
  /** "s-1593", "a-60-1", "asp-20-res-2". */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly weight: number;
}

/** All names of resolutions in a text, by symbol or by organ and number, in order. */
export function resolutionLocators(plain: string): ResolutionLocator[] {
  if (!/\d/.test(plain)) return [];
  const found: ResolutionLocator[] = [];
  if (/RES\/|Res\.|RES\.|Rec\(/.test(plain)) {
    collect(SYMBOL, plain, found, bySymbol);
    collect(ASSEMBLY, plain, found, byAssembly);
    collect(EUROPE, plain, found, byEurope);
  }
  if (/AU\/|EX\.CL/.test(plain)) collect(AFRICAN, plain, found, byAfrican);
  if (/_TA|Assembly|PACE/.test(plain)) collect(PARLIAMENT, plain, found, byParliament);
  if (/[Rr]es|RES/.test(plain)) collect(ORGAN, plain, found, byOrgan);
  if (found.length === 0 && /[Rr]esolution/.test(plain)) collect(LONE, plain, found, byNumber);
  return found.sort((a, b) => a.start - b.start);
}

type Taken = Omit<ResolutionLocator, 'start' | 'end'> & {
  /** How much of the hit stands before the name proper. */
  readonly lead?: number;
};
type Taker = (hit: RegExpExecArray) => Taken | null;

function collect(expression: RegExp, plain: string, found: ResolutionLocator[], take: Taker): void {
  expression.lastIndex = 0;
  for (let hit = expression.exec(plain); hit !== null && found.length < 8; hit = expression.exec(plain)) {
    const taken = take(hit);
    if (taken === null) continue;
    const { lead = 0, ...locator } = taken;
    const start = hit.index + lead;
    const end = hit.index + hit[0].length;
    if (!found.some((f) => f.start < end && f.end > start)) found.push({ ...locator, start, end });
  }
}

// "U.N. Doc. S/RES/1970 (2011)", "A/RES/60/1", "A/RES/ES-10/2", "A/HRC/RES/16/21", "E/RES/1996/31", "A/RES/217(III)"
const SYMBOL =
  /(?:\bU\.?N\.? ?Docs?\.?:? ?)?\b(?<organ>(?:AG|A\/HRC|[ASE]|E\/CN\.4|WHA|HRC|A\/HRC\/S-\d{1,2}|CM|C)\/RES)\.?[/ ]?(?<number>(?:ES-|S-)?\d{1,4}[A-Z]?(?:\/\d{1,4}(?: ?[A-Z](?![\p{L}.]))?(?:\/\d)?)?(?: ?\([IVXLC]{1,7}\))?)(?: ?\[[IVXLC]+\])?(?: \((?<year>(?:19|20)\d\d)\))?/gu;
// "ICC-ASP/20/Res.2", "ICC/ASP/22/Res.3", "RC/Res.6"
const ASSEMBLY =
  /\b(?:ICC[-/] ?ASP\/(?<session>\d{1,2})|(?<review>RC))\/(?:Res|Decl?)\. ?(?<number>[\dlI]{1,2})\b/g;
// "CM/Rec(2010)5", "Rec(2003)5"
const EUROPE = /\b(?:CM\/)?(?:Rec|Res)\((?<year>\d{4})\) ?(?<number>\d{1,3})\b/g;
// "Assembly/AU/Dec.245(XIII) Rev.1", "EX.CL/Dec.639(XVIII)"
const AFRICAN =
  /\b(?:(?:Ext\/)?Assembly\/AU|EX\.CL)\/(?<sort>Decl?|Res)\. ?(?<number>\d{1,4}) ?\([IVXLC]{1,8}\)(?: ?Rev\. ?\d)?/g;
// "P7_TA(2010)0185", "Parliamentary Assembly, Recommendation 1787 (2007)", "PACE Resolution 1675"
const PARLIAMENT =
  /\bP(?<term>\d{1,2})_TA(?:-PROV)?\((?<session>\d{4})\)(?<text>\d{4})|\b(?:Parliamentary Assembly|PACE),? (?<sort>Rec|Res)(?:ommendation|olution)? (?<number>\d{3,4})(?: \((?<year>(?:19|20)\d\d)\))?/g;
// "S.C. Res. 1593", "UNSC Res 1593", "G.A. Res. 217 (III) A", "Security Council resolutions 661 (1990)", "H.R.C. Res. 16/21"
const ORGAN =
  /(?<organ>\b[A-Z](?:[A-Za-z]{0,12}|\.[A-Z]\.(?:[A-Z]\.)?)(?:,? (?:of|on|and|the|[A-Z][A-Za-z.]{0,13})){0,5})?(?: \([A-Z]{2,6}\))?[,']{0,2}s? ?\b[Rr](?:es(?:olutions?)?|ES)\b\.?,? ?(?:[Nn]o\.? ?)?(?<number>(?:ES-|S-)?\d{1,5}(?:\/\d{1,4})?(?: ?\([IVXLC]{1,7}\))?(?: ?[A-F](?![\p{L}.]))?(?: ?\([IVXLC]{1,7}\))?)(?: \((?<year>(?:19|20)\d\d)\)(?! ?[A-Z]))?/gu;
// "resolution 1593 (2005)", the first of "resolutions 1593 (2005) and …": the number's form tells the organ
const LONE =
  /\b[Rr]esolutions? (?<number>\d{1,4}(?:\/\d{1,3})?(?: \([IVXLC]{1,6}\))?)(?: \((?<year>(?:19|20)\d\d)\))?/g;

const spellings = new Map(organs.flatMap((row) => row.spellings.map((s): [string, string] => [s, row.code])));

/** The organ that the last words of `printed` name, and where they begin. */
function organIn(printed: string): { code: string; at: number } | null {
  for (const hit of printed.matchAll(/(?<![^\s,])\S/g)) {
    const words = fold(printed.slice(hit.index))
      .replace(/\./g, '')
      .replace(/,/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const code = spellings.get(words);
    if (code !== undefined) return { code, at: hit.index };
  }
  return null;
}

function bySymbol(hit: RegExpExecArray): Taken | null {
  const organ = (hit.groups?.['organ'] ?? '').replace('/RES', '');
  const number = hit.groups?.['number'] ?? '';
  const code = /HRC/.test(organ)
    ? 'hrc'
    : organ === 'AG'
      ? 'oas'
      : organ === 'E/CN.4'
        ? 'e-cn4'
        : organ.toLowerCase();
  return {
    value: withoutYear(hit[0]),
    scheme: 'symbol',
    key: `${code}-${plainNumber(number)}`,
    year: yearOf(hit),
    weight: 0.97,
  };
}

function byAssembly(hit: RegExpExecArray): Taken {
  const session = hit.groups?.['session'] ?? 'rc';
  // a scan's "Res.l"
  const number = (hit.groups?.['number'] ?? '').replace(/[lI]/g, '1');
  return {
    value: `${hit[0].slice(0, -number.length)}${number}`,
    scheme: 'symbol',
    key: `asp-${session}-res-${number}`,
    year: null,
    weight: 0.97,
  };
}

function byEurope(hit: RegExpExecArray): Taken {
  const number = `${hit.groups?.['year'] ?? ''}-${hit.groups?.['number'] ?? ''}`;
  return { value: hit[0], scheme: 'symbol', key: `cm-${number}`, year: yearOf(hit), weight: 0.9 };
}

function byAfrican(hit: RegExpExecArray): Taken {
  const sort = (hit.groups?.['sort'] ?? '').toLowerCase();
  return {
    value: hit[0],
    scheme: 'symbol',
    key: `au-${sort}-${hit.groups?.['number'] ?? ''}`,
    year: null,
    weight: 0.96,
  };
}

function byParliament(hit: RegExpExecArray): Taken {
  const { session, text, sort = '', number = '' } = hit.groups ?? {};
  const key = text === undefined ? `pace-${sort.toLowerCase()}-${number}` : `ep-ta-${session ?? ''}-${text}`;
  const scheme = text === undefined ? 'resolution' : 'symbol';
  return { value: withoutYear(hit[0]), scheme, key, year: yearOf(hit), weight: 0.96 };
}

function byOrgan(hit: RegExpExecArray): Taken | null {
  const organ = organIn(hit.groups?.['organ'] ?? '');
  if (organ === null) return null;
  const number = hit.groups?.['number'] ?? '';
  const value = withoutYear(hit[0].slice(organ.at));
  return {
    value,
    scheme: 'resolution',
    key: `${organ.code}-${plainNumber(number)}`,
    year: yearOf(hit),
    weight: 0.96,
    lead: organ.at,
  };
}

function byNumber(hit: RegExpExecArray): Taken | null {
  const number = hit.groups?.['number'] ?? '';
  const code = /\/|\([IVX]/.test(number) ? 'a' : hit.groups?.['year'] === undefined ? null : 's';
  if (code === null) return null;
  return {
    value: withoutYear(hit[0]),
    scheme: 'resolution',
    key: `${code}-${plainNumber(number)}`,
    year: yearOf(hit),
    weight: 0.9,
  };
}

function withoutYear(text: string): string {
  return text
    .replace(/ \((?:19|20)\d\d\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "217 (III) A", "217A (III)" and "217 A(III)" are one number. */
function plainNumber(number: string): string {
  const roman = /\(([IVXLC]+)\)/.exec(number)?.[1]?.toLowerCase();
  const rest = number
    .replace(/\([IVXLC]+\)/, '')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace('/', '-');
  const base = /^(?<figures>(?:es-|s-)?\d+(?:-\d+)?)(?<letter>[a-z]?)$/.exec(rest)?.groups;
  const figures = base?.['figures'] ?? rest;
  return [figures, base?.['letter'] ?? '', roman ?? ''].filter((part) => part !== '').join('-');
}

function yearOf(hit: RegExpExecArray): number | null {
  const year = hit.groups?.['year'];
  return year === undefined ? null : Number(year);
}
