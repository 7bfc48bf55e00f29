import { pinpointLabels } from '#ingest/tables/pinpoint-labels.js';
import { opinionEnd } from './opinions.js';
import { isDigitAt, isLetterAt, isLowerAt, isSpaceAt, isUpperAt, skipSpace } from './chars.js';

export interface Pinpoint {
  /** As printed, with scan slips for ¶ mended: "¶¶ 23-28", "arts. 15(3), 53(1)", "at 12 n.4". */
  readonly text: string;
  readonly end: number;
}

/** How a bare number is read: as a page (after "(n 12)", "ibid"), or not at all. */
export type BareNumbers = 'pages' | 'none';

/**
 * The pinpoint that begins at `at`: a chain of labelled places ("art. 5 para. 2", "at 155-57 n.4",
 * "paras 63–78") and, where `bare` allows, of page numbers. Null where none begins. Linear in its length.
 */
export function pinpointAt(text: string, at: number, end: number, bare: BareNumbers): Pinpoint | null {
  const parts: string[] = [];
  let last = at;
  let from = at;
  // "Separate Opinion of Judge Roe, 324": pages of it need no label
  let opened = false;
  for (let guard = 0; guard < 24; guard++) {
    const element = elementAt(text, from, end, opened ? 'pages' : guard === 0 ? bare : 'none');
    if (element === null) break;
    opened = opinionEnd(text, from) === element.end;
    parts.push((guard === 0 ? '' : text.slice(last, from)) + element.text);
    last = element.end;
    const after = separatorEnd(text, last, end);
    if (after === null) break;
    from = after;
  }
  return last > at ? { text: mended(parts.join('').replace(/\s+/gu, ' ')), end: last } : null;
}

/** "at 1O19-2O", "n.l6": figures that a scan took for letters. */
function mended(text: string): string {
  return text.replace(MISREAD, (figures) => figures.replace(/O/gu, '0').replace(/[lI]/gu, '1'));
}

// a letter between figures, an O behind them, an l before them
const MISREAD = /\d[OlI]+(?=\d)|\dO(?![A-Za-z])|(?<=n\.\s?)[lI](?=\d)/gu;

/** Space, comma or "and" between two elements of a chain. */
function separatorEnd(text: string, at: number, end: number): number | null {
  let i = skipSpace(text, at, end);
  if (text[i] === ',' || (text[i] === '.' && i === at && isSpaceAt(text, i + 1) && isLowerAt(text, i + 2)))
    i = skipSpace(text, i + 1, end);
  const to = rangeTo(text, i);
  if (to !== null) return to;
  AND.lastIndex = i;
  const and = AND.exec(text);
  if (and) i += and[0].length;
  return i > at && i < end ? i : null;
}

/** "page 12, line 4 to page 13", "p. 12, l. 3–p. 14": a range from place to place. */
function rangeTo(text: string, at: number): number | null {
  RANGE.lastIndex = at;
  const range = RANGE.exec(text);
  return range === null ? null : at + range[0].length;
}

function elementAt(text: string, at: number, end: number, bare: BareNumbers): Pinpoint | null {
  if (at >= end) return null;
  return (
    opinion(text, at, end) ??
    commentary(text, at, end) ??
    labelled(text, at, end) ??
    bracketed(text, at, end) ??
    marked(text, at, end) ??
    (bare === 'pages' ? bareList(text, at, end) : null)
  );
}

/** "Commentary to art 16". */
function commentary(text: string, at: number, end: number): Pinpoint | null {
  COMMENTARY.lastIndex = at;
  const lead = COMMENTARY.exec(text)?.[0].length ?? 0;
  const place = lead === 0 ? null : labelled(text, at + lead, end);
  return place === null ? null : { text: text.slice(at, place.end), end: place.end };
}

/** "Dissenting Opinion of Judge Oda". */
function opinion(text: string, at: number, end: number): Pinpoint | null {
  const stop = opinionEnd(text, at);
  return stop === null || stop > end ? null : { text: text.slice(at, stop), end: stop };
}

/** "paras 63–78", "art. 87(7)", "at 12 n.4", "Annex I", "Preamble". */
function labelled(text: string, at: number, end: number): Pinpoint | null {
  let i = at;
  while (i < end && isLetterAt(text, i)) i++;
  if (i === at) return null;
  const label = text.slice(at, i).toLowerCase();
  // "S.S. Lotus": a ship, not "S. 63"; "P.C.I.J."
  if ((text[at] === 'S' || text[at] === 'P') && i === at + 1 && !/^\.?\s?\d/u.test(text.slice(i, i + 3)))
    return null;
  if (!pinpointLabels.has(label)) return /^passim$/u.test(label) ? { text: 'passim', end: i } : null;
  if (text[i] === '.') i++;
  const from = skipSpace(text, i, end);
  if (label === 'at' || label === 'preambular') {
    const inner = elementAt(text, from, end, label === 'at' ? 'pages' : 'none');
    if (inner) return { text: text.slice(at, from) + inner.text, end: inner.end };
    return null;
  }
  const list = listAt(text, from, end, true);
  if (list !== null) return { text: text.slice(at, list), end: list };
  return STANDALONE.test(label) && (isUpperAt(text, at) || label.startsWith('p'))
    ? { text: text.slice(at, i), end: text[i - 1] === '.' ? i - 1 : i }
    : null;
}

/** "¶ 23", "§§ III., IV.E.", and what scans make of ¶: "{ 139", "] 21", "q 48", "19 23-28". */
function marked(text: string, at: number, end: number): Pinpoint | null {
  for (const [pattern, sign] of MARKS) {
    pattern.lastIndex = at;
    const mark = pattern.exec(text);
    if (mark === null) continue;
    const from = at + mark[0].length;
    const list = listAt(text, from, end, sign.startsWith('§'));
    if (list !== null)
      return { text: (sign === '' ? mark[0].trimEnd() : sign) + ' ' + text.slice(from, list), end: list };
  }
  return null;
}

/** OSCOLA's paragraph of a judgment: "[82]", "[12]–[15]". */
function bracketed(text: string, at: number, end: number): Pinpoint | null {
  BRACKETED.lastIndex = at;
  const found = BRACKETED.exec(text);
  return found && at + found[0].length <= end ? { text: found[0], end: at + found[0].length } : null;
}

/** "20", "5–6, 15", "xii": pages without a label. */
function bareList(text: string, at: number, end: number): Pinpoint | null {
  if (!isDigitAt(text, at) && text[at] !== '*' && !ROMAN_PAGE.test(text.slice(at, at + 8))) return null;
  const list = listAt(text, at, end, false);
  return list === null ? null : { text: text.slice(at, list), end: list };
}

/** The end of a list of values from `at`: "15(3), 53(1)", "63–78 and 90 ff."; null where no value stands. */
function listAt(text: string, at: number, end: number, letters: boolean): number | null {
  let last = valueAt(text, at, end, letters);
  if (last === null) return null;
  for (let guard = 0; guard < 40; guard++) {
    LIST_SEPARATOR.lastIndex = last;
    const separator = LIST_SEPARATOR.exec(text);
    if (separator === null) break;
    const from = last + separator[0].length;
    if (separator[0].length === 0 || from >= end) break;
    const value: number | null = valueAt(text, from, end, false);
    if (value === null || belongsToNext(text, from, value, separator[0])) break;
    last = value;
  }
  FOLLOWING.lastIndex = last;
  const following = FOLLOWING.exec(text);
  if (following && last + following[0].length <= end) last += following[0].length;
  return last;
}

/** A number after a comma that opens the next citation or names a year: "at 155, 504 U.S. 655". */
function belongsToNext(text: string, from: number, value: number, separator: string): boolean {
  if (/^\s*[-–—]/u.test(separator)) return false;
  // "para. 3, 665 (1990)": the next resolution
  if (/^\s\((?:1[5-9]|20)\d\d\)/u.test(text.slice(value, value + 7))) return true;
  if (text[value] === ' ' && isDigitAt(text, value + 1)) return true;
  if (
    text[value] === ' ' &&
    isUpperAt(text, value + 1) &&
    !/^(?:[A-Z]{1,8}\b(?!\.|\s\d)|Abs|Satz)/u.test(text.slice(value + 1, value + 14))
  )
    return true;
  return (
    /^(?:1[6-9]|20)\d\d$/u.test(text.slice(from, value)) &&
    separator.includes(',') &&
    !/^\s*(?:and|&)/u.test(separator)
  );
}

function valueAt(text: string, at: number, end: number, letters: boolean): number | null {
  const pattern = letters ? LETTERED : VALUE;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const stop = at + found[0].length;
  return stop <= end ? stop : null;
}

// a year in brackets is none of it: "§ 187 (1971)"
// "155", "142K(1)(a)", "6.229", "9:249", "87 (7)", "ix"
const VALUE =
  /\*{0,2}\d(?:[\dOlI]*\d)?(?:[.:]\d+)*(?:[\s-]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b(?!\s\d)|[A-Za-z]{0,2})(?![A-Za-z])(?:\s?\((?!(?:1[5-9]|20)\d\d\))[0-9A-Za-z]{1,5}\))*(?:\s?n\.\s?[lI]?\d+)?|(?:[ivxl][ivxlc]*|c[ivxl]+)\b(?!\.)(?:\s?\([0-9a-z]{1,4}\))*|\((?:\d{1,3}|[ivx]{1,5}|[a-z])\)(?:\([a-z]{1,4}\))*/uy;
// As VALUE; and "III.A.3", "IV", "A", "a"
const LETTERED =
  /\*{0,2}\d+(?:[.:]\d+)*(?:-[a-z])?(?:[\s-]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)\b(?!\s\d)|[A-Za-z]{0,2})(?![A-Za-z])(?:\.[A-Za-z0-9]\b)*(?:\s?\((?!(?:1[5-9]|20)\d\d\))[0-9A-Za-z]{1,5}\))*(?:\s?n\.\s?\d+)?|\(\d+\)(?:\([a-z]\))*|[IVXLC]+(?![a-zA-Z])(?:\.[A-Z0-9]+(?![A-Za-z])|\.[a-z](?![a-z])|\([0-9A-Za-z]{1,4}\))*|[A-Za-z](?![A-Za-z’'])(?:\.\d+)*(?:\([0-9A-Za-z]{1,4}\))*|[ivxl]+\b/uy;
// ", " " and " " & " "-" "–" " to " "und"
const LIST_SEPARATOR =
  /\s{0,2}(?:[-–—]{1,2}|,(?:\s(?:and|&|or|und))?|and\b|&|or\b|und\b|to\b|bis\b|et\b|y\b)\s{0,2}|(?=\()/uy;
const FOLLOWING = /\s?(?:et\s+seqq?\.?|ff?\.?(?![A-Za-z])|sqq?\.?(?![A-Za-z])|passim\b)/uy;
const AND = /(?:and|&|und)\s+/uy;
const RANGE = /(?:to\s|[-–]\s?)(?=(?:pp?\.|pages?|ll?\.|lines?)\s?\d)/uy;
const BRACKETED =
  /(?:para(?:s|graphs?)?\.?\s)?\[(?!(?:1[5-9]|20)\d\d\])\d{1,4}(?:\.\d{1,3}){0,3}\](?:\s?[-–—,]\s?\[\d{1,4}(?:\.\d{1,3}){0,3}\]|-\d{1,4}\])*/uy;
const COMMENTARY = /[Cc]ommentary\s(?:to|on)\s(?:draft\s)?(?=[Aa]rt|[Pp]rin|[Rr]ule)/uy;
const ROMAN_PAGE = /^(?:[ivxl][ivxlc]{0,8}|c[ivxl]{1,8})\b/u;
const STANDALONE = /^(?:preamble|pmbl|annex|annexe|appendix|app)$/u;
// Two signs before one: "19 23-28" is "¶¶ 23-28".
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/¶\s?¶\s?/uy, '¶¶'],
  [/¶\s?/uy, '¶'],
  [/§\s?§\s?/uy, '§§'],
  [/§\s?/uy, '§'],
  [/(?:19|99|91|11|14|41|44|49|94|77|qq|q9|9q|\{\{|\]\]|\{q|\{\]|JJ|TT|ff|\|\|)\s(?=\d)/uy, '¶¶'],
  [/[{}\][|]\s?(?=\d+(?![\d\]]))/uy, '¶'],
  [/[qgJT194]\s(?=\d)/uy, '¶'],
];
