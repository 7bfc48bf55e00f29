import { isOpinion, opinionEnd } from '#ingest/grammar/opinions.js';

/**
 * Pinpoints: "at 155-57", "¶¶ 89-90", "art. 87(7)", "Annex I, ¶ 7(b)", "pp. 12 and 14", "[45]", "Rn. 5".
 * Each function walks with small sticky expressions, so that it is linear.
 */

/** Where a pinpoint that begins with a word or sign at `at` ends; -1 where none begins there. */
function pinEnd(plain: string, at: number): number {
  const opinion = opinionEnd(plain, at);
  if (opinion !== null) return opinion;
  const commentary = sticky(COMMENTARY, plain, at);
  if (commentary >= 0) return sticky(WORD, plain, commentary) < 0 ? -1 : pinEnd(plain, commentary);
  const word = sticky(WORD, plain, at);
  if (word < 0) {
    const bracket = sticky(BRACKETED, plain, at);
    if (bracket >= 0) return bracket;
    const alone = sticky(ALONE, plain, at);
    if (alone >= 0) return alone;
    const to = sticky(AT, plain, at);
    return to < 0 ? -1 : listEnd(plain, to);
  }
  return listEnd(plain, word);
}

/** Where a bare list of pages at `at` ends: "155-57", "40-43, 50"; -1 where none begins there. */
export function pagesEnd(plain: string, at: number): number {
  const first = sticky(PAGES, plain, at);
  if (first < 0) return -1;
  let end = first;
  for (;;) {
    const joint = sticky(JOINT, plain, end);
    const next = joint < 0 ? -1 : sticky(PAGES, plain, joint);
    if (next < 0) return end;
    end = next;
  }
}

/** The pinpoints that follow one another from `at`, over commas and spaces, as one stretch; null where none. */
export function pinsFrom(plain: string, at: number, bare: boolean): { start: number; end: number } | null {
  const start = sticky(GAP, plain, at);
  let end = -1;
  for (let next = start; next >= 0 && next < plain.length; next = sticky(GAP, plain, end)) {
    let to = end < 0 ? pinEnd(plain, next) : Math.max(pinEnd(plain, next), sticky(WITHIN, plain, next));
    if (to < 0 && bare && end < 0) to = pagesEnd(plain, next);
    if (to < 0) break;
    end = to;
  }
  return end < 0 ? null : { start, end };
}

/** The first pinpoint that stands at the head of a part between commas or brackets in [from, to). */
export function pinWithin(plain: string, from: number, to: number): { start: number; end: number } | null {
  for (let at = from; at >= 0 && at < to;) {
    const found = pinsFrom(plain, at, false);
    if (found !== null && found.end <= to && isOpinion(plain.slice(found.start, found.end)))
      return pinWithin(plain, found.end, to) ?? found;
    if (found !== null) return found.end <= to ? found : null;
    STEP.lastIndex = at;
    at = STEP.test(plain) ? STEP.lastIndex : -1;
  }
  return null;
}

// "chap. I, resolution 1, annex II": a part of a report that is named behind another; "§ 2 N 10", "Art. 279 StPO N 13": a
// Swiss margin number, over the law's letters
const WITHIN =
  /resolutions? \d{1,2}(?=[,.;]|$)|(?:\p{Lu}\p{L}{1,6} )?N \d{1,4}[a-z]?(?:\.\d{1,3})?(?: ff?\.)?(?![\p{L}\d/])/uy;
const STEP = /[,;)\]](?=[\s,])/g;
// a word or sign that begins a pinpoint, with what follows it up to the number
const WORD =
  /(?:at )?(?:(?:¶¶?|§§?|paras?\.?|pars?\.|paragraphs?|pp?\.?|pages?|[Aa]rts?\.?|[Aa]rticles?|[Aa]nnex(?:es)?|apps?\.|[Aa]ppendix|[Cc]h(?:ap)?s?\.?|[Cc]hapters?|[Ss]ec(?:s|ts?)?\.?|[Ss]ections?|ss?\.?|[Rr]eg(?:ulation)?s?\.?|[Rr]ecitals?|[Aa]mends?\.|AMENDS?\.|R[nz]\.?|Rdnr?\.?|[Mm][Nn]\.?|[Mm]argin(?:al)? (?:nos?\.|numbers?)|párrs?\.?|págs?\.?|nn?\.|notes?|fn\.?|footnotes?|[Pp]ts?\.?|Part|cls?\.?|[Ss]ch(?:ed(?:ule)?)?s?\.?|rr?\.?|lines?|lns?\.?|ll?\.|[Rr]ules?|cols?\.?|tbl\.|[Pp]rinciples?|[Gg]uidelines?|[Dd]raft (?:conclusion|article|guideline|principle)s?|[Pp]oints?|OP(?= )|r\.o\.|[Pp]unto|[Rr]easons?|consid\.|cons\.|c\.|E\.|S\.(?! ?C\.))\s?|(?:[Oo]perative )?para(?:graph)?s? )(?=[\d([A-Z¶§])/y;
// "Commentary to art 16, para 5"
const COMMENTARY = /[Cc]omment(?:ary)? (?:to|on) (?:draft )?(?=[Aa]rt|[Pp]rin|[Rr]ule|[Gg]uid)/y;
const AT = /at (?:pp?\. ?)?(?=[\divxlc[(*]|[A-Z]\d)/y;
// a part without a number: "Annex, ¶ 4"
const ALONE = /(?:[Pp]art (?:one|two|three)|[Aa]nnex|[Aa]ppendix|[Pp]reamble|[Pp]reambular part)(?=[,;)]|$)/y;
// "[45]", "[45]-[47]", "at [6.4.2]"
const BRACKETED =
  /(?:at )?\[(?!(?:1[5-9]|20)\d\d\])\d{1,4}(?:\.\d{1,3}){0,3}\](?:(?: ?- ?|, | and )\[\d{1,4}(?:\.\d{1,3}){0,3}\]){0,6}/y;
const PAGES =
  /\*?\d{1,5}(?:n\.? ?\d{1,3}| (?:nn?\.|fn\.?) ?\d{1,3})?(?: ?- ?\d{1,5})?(?:ff?\b\.?| et seq\.)?(?![\d/:]|\.\d| [A-Z][A-Za-z.']+ \d)/y;
const JOINT = /, (?=\d{1,5}(?: ?-|[,;. (]|$))|,? (?:and|&) (?=\d)/y;
// also "p. 14, l. 5 - p. 15"
const GAP = /[\s,;:]*(?:(?:and|in|to)\s|-\s?(?=(?:pp?\.|pages?|ll?\.|lines?)\s?\d))?/y;
// one item: "87(7)", "IV.B", "6.229", "142K", "2D1.1", "3(1)(a)", "XIII"
const ITEM =
  /(?:\d[A-Z]\d{1,2}\.\d{1,2}|\d{1,4}[ -]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b|\*?\d{1,5}(?:[.:]\d{1,4})*[A-Za-z]{0,2}(?![a-z])|[IVXLC]{1,7}(?![A-Za-z])(?:\.[A-Z0-9]{1,4}(?![a-z]))*\.?|[A-Z]\d{0,3}(?![A-Za-z.])|\[\d+\])(?: ?\((?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})\))*(?:-\((?:\d{1,3}|[a-z]{1,4})\))?/y;
const RANGE =
  /\s?-\s?(?=[\d([A-Z])|, (?:and )?(?=\d|[IVX]+[.,]|\()| (?:and|&|to|or) (?:¶ ?)?(?=[\d([]|[IVX]+\b)/y;
const SUB = /\s?\((?:\d{1,3}|[a-z]{1,4})\)/y;
// " ff.", " et seq.", " n.99", " & n.99", " tbl.2", " cmt. d, illus. 3"
const TAIL =
  / ?ff?\b\.?| et seq\.?|(?: &)? nn?\.? ?\d{1,3}(?:-\d{1,3})?| (?:& )?(?:tbls?|figs?|apps?)\. ?[\dA-Z]{1,3}(?:\.\d{1,2})?(?![\p{L}\d])| cmts?\. ?[a-z](?:-[a-z])?(?![\p{L}\d])(?:,? illus\. ?\d{1,2})?/uy;

function listEnd(plain: string, at: number): number {
  let end = sticky(ITEM, plain, at);
  if (end < 0) end = sticky(SUB, plain, at);
  if (end < 0) return -1;
  for (;;) {
    const sub = sticky(SUB, plain, end);
    if (sub >= 0) {
      end = sub;
      continue;
    }
    const joint = sticky(RANGE, plain, end);
    const next = joint < 0 ? -1 : Math.max(sticky(ITEM, plain, joint), sticky(SUB, plain, joint));
    if (next < 0 || startsSource(plain, next)) break;
    end = next;
  }
  return tailEnd(plain, end);
}

/** Where a pinpoint that ends at `end` ends with what may hang on it: a note of the page, a comment of the section. */
export function tailEnd(plain: string, end: number): number {
  const tail = sticky(TAIL, plain, end);
  return tail < 0 ? end : tail;
}

/** ", 2187 U.N.T.S. 90": a number that is the volume of a source, no further item. */
function startsSource(plain: string, end: number): boolean {
  return (
    /^ (?:[A-Z]\p{L}*\.|[A-Z]{2,}\b)/u.test(plain.slice(end, end + 12)) &&
    !/^ [A-Z]\.? ?\d/.test(plain.slice(end, end + 6))
  );
}

function sticky(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}
