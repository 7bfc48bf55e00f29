import { filingWords } from '#ingest/tables/filing-words.js';
import type { Reading } from '#schema/work.js';
import { squeeze } from '../shape/fold.js';
import { slice, type Parts } from '../shape/parts.js';
import { pinsFrom } from '../shape/pinpoint.js';
import { VERSUS } from './named.js';

/** What stands on the file of a case, named before the case. */
export interface Filing {
  /** "Brief for Petitioner"; null for the court's own order or opinion, which is the case's decision. */
  readonly title: string | null;
  readonly pin: { readonly start: number; readonly end: number } | null;
  /** Where the case's name begins. */
  readonly caseStart: number;
}

/** "Brief for Petitioner at 12, Lee v. Moe, 505 U.S. 1003 (1992)", "Order ¶ 4, In re Roe": null where none is named. */
export function filingIn(parts: Parts): Filing | null {
  const caseStart = nameStart(parts.plain);
  if (caseStart === null || ABROAD.test(parts.plain)) return null;
  const end = caseStart - 2;
  const place = PLACE.exec(parts.plain.slice(0, end))?.index ?? end;
  const pin = place === end ? null : pinsFrom(parts.plain, place, false);
  if (pin !== null ? pin.end !== end : place !== end) return null;
  const words = parts.plain.slice(0, place);
  if (pin !== null && DECIDED.test(words)) return { title: null, pin, caseStart };
  return isFiling(words) ? { title: slice(parts, 0, place), pin, caseStart } : null;
}

/** The filing and the case of a filing that is cited: "Brief for Petitioner, Lee v. Moe", "Transcript of Oral Argument, Lee"; null for a decision. */
export function filedIn({ kind, title, identifiers }: Reading): { filing: string; name: string } | null {
  const start = kind !== 'case' || title === null ? null : (nameStart(title) ?? shortNameStart(title));
  if (title === null || start === null || !isFiling(title.slice(0, start - 2))) return null;
  if (ABROAD.test(title) || identifiers.some(({ value }) => ABROAD.test(value))) return null;
  return { filing: squeeze(title.slice(0, start - 2)), name: title.slice(start) };
}

/** Where a case's name begins behind ", "; null where none does. */
function nameStart(plain: string): number | null {
  const matter = IN_RE.exec(plain)?.index ?? plain.length;
  const versus = VERSUS.exec(plain)?.index ?? plain.length;
  if (Math.min(matter, versus) === plain.length) {
    const reported = REPORTED.exec(plain)?.index;
    return reported === undefined ? null : reported + 2;
  }
  if (matter < versus) return matter + 2;
  let comma = plain.lastIndexOf(', ', versus);
  while (comma > 0 && COMPANY.test(plain.slice(comma, comma + 12)))
    comma = plain.lastIndexOf(', ', comma - 1);
  return comma < 4 ? null : comma + 2;
}

/** Where the one name begins that a case goes by behind words that are plainly a filing. */
function shortNameStart(title: string): number | null {
  const comma = title.lastIndexOf(', ');
  return comma > 0 && LED.test(title) ? comma + 2 : null;
}

function isFiling(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    words.length < 240 &&
    !/[;:"(]|\d{3}/.test(words) &&
    words.split(/[ ,]+/).some((word) => filingWords.has(word))
  );
}

const IN_RE = /, (?:In [Rr]e|Ex [Pp]arte|(?:In the )?Matter of) (?=\p{Lu})/u;
// ", Loper Bright, 144 S. Ct. 2244": a case by a short name and its report
const REPORTED =
  /, (?=\p{Lu}[\p{L}.'&-]*(?: [\p{L}.'&-]+){0,4}, \d{1,4} \p{Lu}[\p{L}\d]{0,5}(?:\. ?[\p{L}\d]{1,5}){0,3}\.? \d)/u;
// "Brief for Petitioner", "Joint Appendix at", "Transcript of Oral Argument"
const LED =
  /^(?:(?:Joint|Reply|Opening|Supplemental|Amended|First|Second|Answering|Amicus) ){0,2}(?:Affidavit|Answer|Appendix|Brief|Complaint|Deposition|Motion|Petition|Reply|Transcript)(?: (?:of|for|in|to|on|by)\b|,)/;
const PLACE = /,? (?:at \d|¶|pp?\. \d)/;
// "Roe, Inc. v. Moe"
const COMPANY = /^, (?:Inc|Ltd|LLC|LLP|L\.|Co\b|Corp|Jr|Sr|N\.A|S\.A|et al)/;
// "Memorandum Opinion and Order", "Order Granting Motion to Dismiss"
const DECIDED =
  /^(?:(?:Memorandum|Preliminary|Final|Minute|Slip) )?(?:Order|Opinion|Decision|Judgment|Ruling|Verdict|Injunction)\b/;
// courts whose filings have numbers of their own, and declarations of their judges
const ABROAD = /\bProsecutor v|^ICC-|I\.? ?C\.? ?J\b|ITLOS|ICSID|ECtHR|\b(?:Judge|President) \p{Lu}/u;
