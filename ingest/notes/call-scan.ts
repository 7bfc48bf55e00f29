import { isBlank, isLineEnd } from '#ingest/pages/lines.js';
import { isRaisedDigit, raisedValue } from './label-shape.js';

/** A call-out as plain text shows it. */
export interface ScannedCall {
  readonly start: number;
  readonly end: number;
  /** 0 where it is no clean number. */
  readonly number: number;
  readonly weight: number;
}

/**
 * Every place in [from, to) that may be a call-out: a number close after a word or its punctuation ("Act,12",
 * "Act12 ", "Act.[12]", "Act.¹²"), or characters that a scan makes of raised figures (".®", ",”*", ".!?").
 * By offset. Linear.
 */
export function scanCalls(text: string, from: number, to: number): ScannedCall[] {
  const calls: ScannedCall[] = [];
  const quotes = new Quotes();
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const odd = code < 0x2200 ? KIND[code] : 0;
    if (!odd) {
      if (code === 10 || code === 12) quotes.lineEnd(text, at);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && text.charCodeAt(end) < 0x2200 && KIND[text.charCodeAt(end)]) end++;
    const call = readCall(text, at, end, quotes);
    if (call) calls.push(call);
    at = end;
  }
  return calls;
}

const DIGIT = 1;
const RAISED = 2;
/** No writer puts it after a word: ® © ™ ° * # ^ ~ < > § ¢ £ ¥ « » † ‡ % \ | */
const HARD = 3;
/** ! ? */
const SHOUT = 4;
/** ” ’ " ' “ ‘ */
const QUOTE = 5;

const KIND = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x2200);
  for (let code = 48; code < 58; code++) table[code] = DIGIT;
  for (let code = 0x2070; code < 0x207a; code++) if (isRaisedDigit(code)) table[code] = RAISED;
  for (const code of [0xb9, 0xb2, 0xb3]) table[code] = RAISED;
  for (const sign of '®©™°*#^~<>§¢£¥«»†‡%\\|•¤€') table[sign.charCodeAt(0)] = HARD;
  for (const sign of '!?') table[sign.charCodeAt(0)] = SHOUT;
  for (const sign of '”’"\'“‘') table[sign.charCodeAt(0)] = QUOTE;
  return table;
}

/** Which quotation marks are open, so that a closing one is told from a misread figure. Forgotten at a blank line. */
class Quotes {
  double = false;
  single = false;
  straight = false;

  lineEnd(text: string, at: number): void {
    const next = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) === 12 || isLineEnd(next)) this.double = this.single = this.straight = false;
  }
}

function readCall(text: string, start: number, end: number, quotes: Quotes): ScannedCall | null {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const from = afterQuotes(text, start, end, before, quotes);
  if (from === end || isBlank(before) || isLineEnd(before)) return spaced(text, from, end);
  const last = from > start ? text.charCodeAt(from - 1) : before;
  const run = text.slice(from, end);
  if (/^\d+$/.test(run)) return plainNumber(text, from, end, last);
  if (/^[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/.test(run)) return { start: from, end, number: raisedNumber(run), weight: 1 };
  return misread(text, from, end, last, run);
}

/** Steps over quotation marks that open or close what the text says; gives where the rest begins. */
function afterQuotes(text: string, start: number, end: number, before: number, quotes: Quotes): number {
  const opening = isBlank(before) || isLineEnd(before) || before === 40 || before === 91 || before === 0x2014;
  let at = start;
  for (; at < end; at++) {
    const sign = text[at];
    if (sign === '“') quotes.double = true;
    else if (sign === '‘') quotes.single = true;
    else if (sign === '”' && quotes.double) quotes.double = false;
    else if (sign === '"' && (quotes.straight || opening)) quotes.straight = !quotes.straight;
    else if (sign === "'" || sign === '’') {
      if (!closesSingle(text, at, quotes, opening)) break;
    } else break;
  }
  return at;
}

/** An apostrophe in a word or after a plural, or the end of a quotation that was opened. */
function closesSingle(text: string, at: number, quotes: Quotes, opening: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  if (opening) {
    quotes.single = true;
    return true;
  }
  if (/\p{L}/u.test(before)) return /[\p{L}\s]/u.test(text[at + 1] ?? ' ');
  if (!quotes.single) return false;
  quotes.single = false;
  return true;
}

/** A number or sign after a blank that follows the end of a sentence: ".” 4", "worth having” 2!". */
function spaced(text: string, start: number, end: number): ScannedCall | null {
  const gap = start - 1;
  if (start === end || !isBlank(text.charCodeAt(gap))) return null;
  if (!/[.?!][”"’)]?$|”$/.test(text.slice(Math.max(0, gap - 2), gap))) return null;
  const next = text.charCodeAt(end);
  if (!isBlank(next) && !isLineEnd(next)) return null;
  const run = text.slice(start, end);
  if (/^\d{1,3}$/.test(run)) {
    return /^\s+[\p{Lu}“"]/u.test(text.slice(end, end + 4))
      ? { start, end, number: Number(run), weight: 0.3 }
      : null;
  }
  return run.length <= 4 && /[^*.]/.test(run) && /[\d!?®*]/.test(run)
    ? { start, end, number: 0, weight: 0.4 }
    : null;
}

/** Words that a number goes with: "No.1", "p.12", "art.5", "§12". */
const COUNTED =
  /(?:\b(?:nos?|pp?|arts?|paras?|vols?|ch|ex|exh|doc|dkt|fig|rev|res|add|corr|sec|n|nn|fn|dec|v|ver|tit)|[§¶#])\.?$/i;

function plainNumber(text: string, start: number, end: number, before: number): ScannedCall | null {
  const next = text.charCodeAt(end);
  const bracketed = before === 91 && text.charCodeAt(end) === 93;
  if (end - start > 3 || text.charCodeAt(start) === 48) return null;
  if (bracketed) return bracketedNumber(text, start, end);
  if (!endsHere(text, end, next)) return null;
  const head = text.slice(Math.max(0, start - 24), start);
  if (
    !/(?:\p{L}\p{Ll}|\p{Lu}{3}|\p{L}[)\]]|[^\d\s.,:;][.,:;!?]|[^\d\s)][)\]”"’']|[\d)][.,;:]?[”"’]|\d[.,;:]?\)|\d{4}[.,])$/u.test(
      head,
    )
  )
    return null;
  if (COUNTED.test(head) || /[/=@_][\p{L}\d.]*$|www\.|\.[a-z]+\.[a-z]*$/u.test(lastWord(head))) {
    if (!/\d{4}[.,]$|\d[”"’)][.,;:]?$/.test(head) || !/^\s+\p{Lu}/u.test(text.slice(end, end + 4)))
      return null;
  }
  return { start, end, number: Number(text.slice(start, end)), weight: 1 };
}

function lastWord(head: string): string {
  return head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n')) + 1);
}

/** "Act.[12]" */
function bracketedNumber(text: string, start: number, end: number): ScannedCall | null {
  const before = text[start - 2] ?? ' ';
  if (!/[\p{L}.,;:”"’)]/u.test(before)) return null;
  return { start: start - 1, end: end + 1, number: Number(text.slice(start, end)), weight: 1 };
}

/** Characters that a scan made of figures. */
function misread(text: string, start: number, end: number, before: number, run: string): ScannedCall | null {
  const last = String.fromCharCode(before);
  if (run.length > 5 || !/[\p{L}.,:;)\]”"’?!—]/u.test(last) || !endsHere(text, end, text.charCodeAt(end)))
    return null;
  const number = /^\d{1,3}$/.test(run) ? Number(run) : 0;
  return { start, end, number, weight: misreadWeight(run, /[.,:;)\]”]/.test(last)) };
}

function misreadWeight(run: string, afterPoint: boolean): number {
  if (/[®©™°*#^~<>§¢£¥«»†‡%\\|•¤€]/.test(run)) return afterPoint ? 1 : 0.7;
  if (/[!?]/.test(run)) return afterPoint ? 0.9 : run.length > 1 ? 0.4 : 0.1;
  if (/\d/.test(run)) return 0.7;
  return afterPoint ? (run.length > 1 ? 0.8 : 0.6) : 0.15;
}

/** A call-out ends at a blank, a line's end or punctuation. */
function endsHere(text: string, end: number, next: number): boolean {
  if (end >= text.length || isBlank(next) || isLineEnd(next)) return true;
  return /[.,;:)\]”"’—–]/.test(text[end] ?? ' ') && !/\d/.test(text[end + 1] ?? ' ');
}

function raisedNumber(run: string): number {
  let number = 0;
  for (let at = 0; at < run.length; at++) number = number * 10 + raisedValue(run.charCodeAt(at));
  return number < 10_000 ? number : 0;
}
