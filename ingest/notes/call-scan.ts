import { isBlank, isLineEnd } from '#ingest/pages/lines.js';
import { misreadWeight } from './call-misread.js';
import { followsFigure, followsWord, isCounted } from './call-number.js';
import { isRaisedDigit, raisedValue } from './label-shape.js';
import { Quotes } from './quotes.js';

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
 * `quotes`: what is open at `from`. By offset. Linear.
 */
export function scanCalls(text: string, from: number, to: number, quotes = new Quotes()): ScannedCall[] {
  const calls: ScannedCall[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = code < 0x2200 ? KIND[code] : 0;
    if (kind !== ODD && !(kind === ALIKE && isPoint(text.charCodeAt(at - 1)))) {
      if (isLineEnd(code)) quotes.lineEnd(text, at);
      at++;
      continue;
    }
    const end = runEnd(text, at, to);
    if (kind === ALIKE && !isGap(text.charCodeAt(end))) {
      at = end;
      continue;
    }
    const start = quotes.stepOver(text, at, end);
    const call =
      start < end ? (nextInList(text, start, end, calls.at(-1)) ?? readCall(text, start, end)) : null;
    if (call) calls.push(call);
    at = end;
  }
  return calls;
}

/** Figures, raised figures, and signs that scans make of them. */
const ODD = 1;
/** Letters that scans make of figures: told from words by what stands around them. */
const ALIKE = 2;

const KIND = kinds();

function kinds(): Uint8Array {
  const table = new Uint8Array(0x2200);
  for (const sign of '0123456789¹²³⁰⁴⁵⁶⁷⁸⁹®©™°*#^~<>§¢£¥«»†‡%\\|•¤€{}`´ºª+!?”’"\'“‘')
    table[sign.charCodeAt(0)] = ODD;
  for (const letter of 'lIOoSBi') table[letter.charCodeAt(0)] = ALIKE;
  return table;
}

/** Where the run of such signs ends; letters at its end belong to it where no word goes on. */
function runEnd(text: string, at: number, to: number): number {
  let end = at;
  let sure = at;
  while (end < to && end - at < 64) {
    const code = text.charCodeAt(end);
    const kind = code < 0x2200 ? KIND[code] : 0;
    if (!kind) break;
    end++;
    if (kind === ODD) sure = end;
  }
  return end > sure && isWordSign(text.charCodeAt(end)) ? Math.max(sure, at + 1) : end;
}

function isGap(code: number): boolean {
  return isBlank(code) || isLineEnd(code) || Number.isNaN(code);
}

function isWordSign(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250);
}

/** . , ; : ) ] ” " ! ? */
function isPoint(code: number): boolean {
  return (
    code === 46 || code === 44 || code === 59 || code === 58 || code === 41 || code === 93 || code === 0x201d
  );
}

function readCall(text: string, start: number, end: number): ScannedCall | null {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (isBlank(before) || isLineEnd(before)) {
    const run = text.slice(start, Math.min(end, start + 8));
    return /^\d{5,7}$/.test(run) ? afterYear(text, start, end, run) : afterBlank(text, start, end);
  }
  const run = text.slice(start, Math.min(end, start + 12));
  if (isRaisedDigit(run.charCodeAt(0))) return raised(run, start, end);
  if (/^\d{1,12}$/.test(run)) return plain(text, start, end, run);
  return misread(text, start, end, before, run);
}

function raised(run: string, start: number, end: number): ScannedCall | null {
  let number = 0;
  for (let at = 0; at < run.length; at++) {
    if (!isRaisedDigit(run.charCodeAt(at))) return null;
    number = number * 10 + raisedValue(run.charCodeAt(at));
  }
  return number > 0 && number < 10_000 ? { start, end, number, weight: 1 } : null;
}

function plain(text: string, start: number, end: number, run: string): ScannedCall | null {
  if (run.length > 4 || run.startsWith('0')) return null;
  const number = Number(run);
  const bracket = bracketBefore(text, start, end);
  if (bracket) {
    const close = bracket.after.test(text[start - bracket.length - 1] ?? ' ');
    return close ? { start: start - bracket.length, end: end + 1, number, weight: bracket.weight } : null;
  }
  if (!endsHere(text, end) && !goesOnAsList(text, end, number)) return null;
  if (followsWord(text, start, end)) return { start, end, number, weight: isYear(number) ? 0.6 : 1 };
  return followsFigure(text, start, end) ? { start, end, number, weight: 0.3 } : null;
}

/** What parts the call-outs of one place, and the number after it: "12,13", "12, 13", "12–14". */
const NEXT = /(, ?|[–-])(\d{1,4})(?!\d)/y;

function goesOnAsList(text: string, end: number, number: number): boolean {
  NEXT.lastIndex = end;
  const found = NEXT.exec(text);
  return found !== null && isNextInList(number, found[1] ?? '', Number(found[2]));
}

/** After a comma or a blank the next number, after a dash one a little higher: "1,000" is no list. */
function isNextInList(number: number, mark: string, next: number): boolean {
  return /[–-]/.test(mark) ? next > number && next - number < 9 : next === number + 1;
}

/** A number close after another call-out: the "13" of "law.12,13" and of "law.12 13". */
function nextInList(
  text: string,
  start: number,
  end: number,
  last: ScannedCall | undefined,
): ScannedCall | null {
  if (!last || last.number === 0 || start - last.end > 2 || end - start > 4) return null;
  const mark = text.slice(last.end, start);
  const number = Number(text.slice(start, end));
  if (!/^(?:, ?|[–\- ])$/.test(mark) || !isNextInList(last.number, mark, number)) return null;
  const ended = endsHere(text, end) || goesOnAsList(text, end, number);
  return ended ? { start, end, number, weight: last.weight } : null;
}

function isYear(number: number): boolean {
  return number >= 1500 && number <= 2050;
}

interface Bracket {
  readonly length: number;
  /** What it stands close after. */
  readonly after: RegExp;
  readonly weight: number;
}

const SQUARE: Bracket = { length: 1, after: /[\p{L}.,;:”"’)]/u, weight: 1 };
const NAMED: Bracket = { length: 3, after: /[\p{L}.,;:”"’)]/u, weight: 1 };
/** "said.(1)" calls a note, "article 12(1)" none, and "s(1)" may be either, "said(1)" rather does. */
const ROUND: Bracket = { length: 1, after: /[.,;:”"’»]/, weight: 0.8 };
const ROUND_AFTER_WORD: Bracket = { length: 1, after: /\p{Ll}/u, weight: 0.4 };

/** "[12]", "[FN12]", "(12)"; null where the number stands in none. */
function bracketBefore(text: string, start: number, end: number): Bracket | null {
  if (text[end] === ']') {
    if (text[start - 1] === '[') return SQUARE;
    return text.slice(start - 3, start).toUpperCase() === '[FN' ? NAMED : null;
  }
  if (text[end] !== ')' || text[start - 1] !== '(') return null;
  return /\p{Ll}{3}\($/u.test(text.slice(Math.max(0, start - 4), start)) ? ROUND_AFTER_WORD : ROUND;
}

/** A raised number close after a year: "the Act of 186643 and" has call-out 43. */
function afterYear(text: string, start: number, end: number, run: string): ScannedCall | null {
  const alone =
    isBlank(text.charCodeAt(start - 1)) || isLineEnd(text.charCodeAt(start - 1)) || text[start - 1] === '(';
  const parts = /^(?:1[5-9]|20)\d{2}([1-9]\d{0,2})$/.exec(run);
  if (!alone || !parts?.[1] || !endsHere(text, end)) return null;
  return { start: start + 4, end, number: Number(parts[1]), weight: 0.5 };
}

/** A number or sign after a blank that follows the end of a sentence: ".” 4", "worth having” 2!", ". *". */
function afterBlank(text: string, start: number, end: number): ScannedCall | null {
  const gap = start - 1;
  const run = text.slice(start, end);
  if (text[end] === '/') return slashed(text, start, end, run);
  if (/[,;]/.test(text[gap - 1] ?? ' ')) return afterComma(text, start, end, run);
  if (
    isLineEnd(text.charCodeAt(gap)) ||
    run.length > 4 ||
    !/[.?!][”"’)]?$|”$/.test(text.slice(Math.max(0, gap - 2), gap))
  )
    return null;
  const listed = /^\d{1,3}$/.test(run) && goesOnAsList(text, end, Number(run)) && endsSentence(text, gap);
  if (listed) return { start, end, number: Number(run), weight: 0.3 };
  if (!isBlank(text.charCodeAt(end)) && !isLineEnd(text.charCodeAt(end))) return null;
  if (/^\d{1,3}$/.test(run)) {
    const sentence =
      beginsSentence(text, end) || (isLineEnd(text.charCodeAt(end)) && endsSentence(text, gap));
    return sentence ? { start, end, number: Number(run), weight: 0.3 } : null;
  }
  if (!/[\d!?®*]/.test(run) || /[*•]/.test(text.slice(gap - 3, gap) + text.slice(end, end + 3))) return null;
  return { start, end, number: 0, weight: 0.4 };
}

/** "in discovery, 35 but cannot": a blank before the raised number, which a small word follows. Little speaks for it alone. */
function afterComma(text: string, start: number, end: number, run: string): ScannedCall | null {
  const word = text.slice(Math.max(0, start - 8), start - 1);
  if (!/^[1-9]\d{0,2}$/.test(run) || !/\p{Ll}{3}[”"’)]?[,;]$/u.test(word)) return null;
  return /^\s\p{Ll}{2}/u.test(text.slice(end, end + 3))
    ? { start, end, number: Number(run), weight: 0.2 }
    : null;
}

/** After blanks and a line's end, as wide as a converter leaves them. */
const SENTENCE = /\s{1,160}[\p{Lu}“"]/uy;

function beginsSentence(text: string, end: number): boolean {
  SENTENCE.lastIndex = end;
  return SENTENCE.test(text);
}

/** A word and its full stop: "scholars. 3" at a line's end; "paras. 3" goes on. */
function endsSentence(text: string, end: number): boolean {
  const head = text.slice(Math.max(0, end - 24), end);
  return /\p{Ll}{2}[.?!][”"’)]?$/u.test(head) && !isCounted(head);
}

/** "the Convention 1/ and": how documents of the United Nations called notes. */
function slashed(text: string, start: number, end: number, run: string): ScannedCall | null {
  if (!/^[1-9]\d{0,2}$/.test(run) || !/[\s.,;:]/.test(text[end + 1] ?? ' ')) return null;
  const word = text.slice(Math.max(0, start - 12), start - 1);
  if (!/[\p{L}.,;:”"’)]$/u.test(word) || /\b(?:at|of|in|nos?|pp?|arts?|paras?|vols?)\.?$/i.test(word))
    return null;
  return { start, end: end + 1, number: Number(run), weight: 0.9 };
}

/** Letters and figures that are a number when the letters are read as figures: "l6", "2O". */
function likeNumber(run: string): string | null {
  if (!/^[\dlIOo]{1,3}$/.test(run) || !/\d/.test(run)) return null;
  return run.replace(/[lI]/g, '1').replace(/[Oo]/g, '0');
}

/** Characters that a scan made of figures. */
function misread(text: string, start: number, end: number, before: number, run: string): ScannedCall | null {
  const marks = /^[”"’']{1,3}(?=\d{1,3}$)/.exec(run)?.[0].length ?? 0;
  const figures = likeNumber(run);
  const number =
    marks > 0
      ? plain(text, start + marks, end, run.slice(marks))
      : figures
        ? plain(text, start, end, figures)
        : null;
  if (number) return number;
  const last = String.fromCharCode(before);
  if (end - start > 5 || !endsHere(text, end) || !/[\p{L}.,:;)\]”"’“‘?!—]/u.test(last)) return null;
  return { start, end, number: 0, weight: misreadWeight(run, /[.,:;)\]”]/.test(last)) };
}

/** A call-out ends at a blank, a line's end or punctuation. */
function endsHere(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (end >= text.length || isBlank(next) || isLineEnd(next)) return true;
  return /[.,;:)\]”"’—–]/.test(text[end] ?? ' ') && !/\d/.test(text[end + 1] ?? ' ');
}
