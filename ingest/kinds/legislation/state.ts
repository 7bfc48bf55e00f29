import { codes } from '#ingest/tables/codes.js';
import type { LawLocator } from './law-locator.js';

/**
 * "Cal. Penal Code § 187", "18 Pa. Cons. Stat. § 301", "Ala. Admin. Code r. 660-2-1", "2005 Tex. Gen. Laws 1505",
 * "29 Ark. Reg. 45": a state's code, session law or register by its table name, with a place in it. The first of a text.
 */
export function stateLaws(plain: string): LawLocator[] {
  if (!SIGN.test(plain)) return [];
  const section = plain.indexOf('§');
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(plain); head !== null; head = HEAD.exec(plain)) {
    if (!heads.has(headOf(head[0]))) continue;
    for (const end of wordEnds(plain, head.index)) {
      if (!isCode(plain.slice(head.index, end), section >= end)) continue;
      const found = placeIn(plain, head.index, end);
      if (found !== null) return [found];
      break;
    }
  }
  return [];
}

/** Where the names of one to eight words end that begin at `at`, the longest first. */
function wordEnds(plain: string, at: number): number[] {
  const ends: number[] = [];
  let from = at;
  while (ends.length < 8 && from < plain.length) {
    const space = plain.indexOf(' ', from);
    const end = space < 0 ? plain.length : space;
    ends.unshift(end);
    from = end + 1;
  }
  return ends;
}

/** Words that stand in such names. */
const SIGN = /§|Code|CODE|Stat|STAT|Law|LAW|Ann\.|Acts|Regs?\.|Admin\.|Serv\.|Bull\.| R\. /;
// a word that begins with a capital
const HEAD = /(?<!\S)[A-Z]\S+/g;

const folded = (text: string): string => text.toLowerCase().replace(/[\s.,'’]/g, '');
const headOf = (word: string): string => folded(word).slice(0, 4);
/** Of the whole country: they have shapes of their own. */
const FEDERAL = new Set(['C.F.R.', 'FR', 'N.Y.', 'Pub. L.', 'Pvt. L.', 'Stat.', 'U.S.C.']);
const names = new Set(
  codes
    .map(([name]) => name)
    .filter((name) => !FEDERAL.has(name))
    .map(folded),
);
const heads = new Set(codes.map(([name]) => headOf(name.split(' ')[0] ?? '')));

/** A name of the table; before a section also one of its shape: "Utopia Water Code". */
function isCode(words: string, sectioned: boolean): boolean {
  return names.has(folded(words)) || (sectioned && NAMED.test(words));
}

const NAMED =
  /^[A-Z][A-Za-z]{0,5}\.(?: ?[A-Z][A-Za-z]{0,5}\.)? .*\b(?:Code|Law|Stat\.|Laws|CODE|LAWS?|STAT\.)(?: A(?:nn|NN)\.)?$/;

/** The name [start, end) with the number before it and the place behind it; null where no place stands there. */
function placeIn(plain: string, start: number, end: number): LawLocator | null {
  const before = NUMBER.exec(plain.slice(Math.max(0, start - 16), start))?.[1] ?? null;
  const code = endOf(SECTION, plain, end) ?? endOf(TITLE, plain, end) ?? endOf(RULE, plain, end);
  const stop = code ?? (before === null ? null : endOf(PAGE, plain, end));
  if (stop === null) return null;
  const from = before === null ? start : start - before.length - 1;
  return {
    value: plain.slice(from, stop),
    scheme: 'statute',
    start: from,
    end: stop,
    weight: code === null ? 0.93 : 0.95,
    sort: code === null ? 'session' : 'code',
  };
}

function endOf(place: RegExp, plain: string, at: number): number | null {
  place.lastIndex = at;
  return place.test(plain) ? place.lastIndex : null;
}

// "18 ", "2005 ", "12-34-56 ": the title, year or volume before the name
const NUMBER = /(?<![\w.§-])((?:\d{1,4}|\d{1,2}[A-Z])(?:-\d{1,4}){0,3}) $/;
// what may come between a code's name and its section: "Ann.", "(West 2000)", "tit. 18,", "Penal"; "§ 1.501(c)(3)-1" goes on
const SECTION =
  /(?: ?(?:Ann|Rev|tit|ch|art)\.,?| \([^()]{1,30}\)|,| \d{1,3}[A-Z]{0,2},| [A-Z][a-z]+\.?| &){0,6} ?§§? ?[\dA-Z][\dA-Za-z.:-]{0,12}(?:\([0-9A-Za-z]{1,4}\))*(?:(?<=\.\d[\w()]{0,24})-\d{1,2}[A-Z]?(?![\d-])(?:\([0-9A-Za-z]{1,4}\))*)?/y;
// " tit. 35, pt. 200", " ch. 93A"
const TITLE = /,? tit\. ?\d{1,3}[A-Z]?(?:,? (?:pts?|rr?|chs?)\. ?\d{1,4}[A-Z]?(?:[.-]\d{1,4})*)?/y;
// " r. 660-2-1-.01", " 173-303-070", " R. 64B8-9.003": a number of several parts
const RULE = /,? (?:[Rr]\. ?)?\d{1,5}[A-Z]{0,2}\d{0,3}(?:[-.:]{1,2}\d{1,5}[A-Z]{0,2}\d{0,3}){1,6}(?![\w/])/y;
// " 1505", " ch. 577", " No. 45", " Act 12", " 5/2-615"
const PAGE =
  /,? (?:(?:[Cc]h|[Nn]o|[Aa]rt)\. ?|Act (?:No\. ?)?)?\d{1,5}(?:\/\d{1,3}[A-Z]?(?:[.-]\d{1,4})*|-\d{1,4})?(?![\w/])/y;
