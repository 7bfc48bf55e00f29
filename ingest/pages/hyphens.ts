import { HYPHEN_PREFIXES } from './prefixes.js';

/**
 * Does the hyphen at a line's end belong to the word? `left` ends with it, `right` is the next line's beginning.
 *     "Non-" + "Cooperation"  "ICC-" + "ASP/20"  "155-" + "57"   yes
 *     "cooper-" + "ation"                                        no
 * Yes before capitals, figures and after prefixes that take one; else where the text writes it so elsewhere.
 */
export function keepsHyphen(text: string, left: string, right: string): boolean {
  const before = /(?:[\p{L}\p{N}’']|(?<=\p{L})-(?=\p{L})){1,30}(?=-$)/u.exec(left)?.[0] ?? '';
  const after = /^[\p{L}\p{N}]{1,30}/u.exec(right)?.[0] ?? '';
  if (before === '' || after === '') return true;
  if (!/^\p{Ll}/u.test(after) || /\d$/.test(before) || /^\p{Lu}{2,}$/u.test(before))
    return !isCapitalWord(before, after) && !isAmongCapitals(left, before, after);
  if (before.includes('-')) return !compounds(text).has(`${before}${after}`.toLowerCase());
  const whole = `${before}-${after}`.toLowerCase();
  if (compounds(text).has(whole)) return true;
  return HYPHEN_PREFIXES.has(before.toLowerCase());
}

/** A word in capitals that was broken: "INTERNA-" + "TIONAL". */
function isCapitalWord(before: string, after: string): boolean {
  return /^\p{Lu}{4,}$/u.test(before) && /^\p{Lu}{3,}$/u.test(after);
}

/** A short word in a line of capitals: "THE LEGAL PROFESSION IN CRI-" + "SIS". */
function isAmongCapitals(left: string, before: string, after: string): boolean {
  if (!/^\p{Lu}{2,}$/u.test(before) || !/^\p{Lu}{3,}$/u.test(after)) return false;
  const words = left.split(/\s+/).slice(-4, -1);
  return !HYPHEN_PREFIXES.has(before.toLowerCase()) && words.some((word) => /^\p{Lu}{4,}$/u.test(word));
}

let known: { readonly text: string; readonly words: ReadonlySet<string> } | null = null;

/** Words with a hyphen inside a line, in small letters. Kept for the text that was asked about last. */
function compounds(text: string): ReadonlySet<string> {
  if (known?.text === text) return known.words;
  const words = new Set<string>();
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) {
    const start = wordStart(text, at);
    const end = wordEnd(text, at + 1);
    if (start < at && end > at + 1) words.add(text.slice(start, end).toLowerCase());
  }
  known = { text, words };
  return words;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < 30 && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 30 && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function isLetter(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250);
}
