import { editDistance, fold, nearlySame, skeleton, words } from '../fold.js';

/** Words that carry no name. */
const LIGHT = new Set('the a an of on in for to and or der die das und le la les et de du des'.split(' '));

/**
 * How well a short title names a title, 0 to 1: the same .97, its beginning .92, a stretch of it .86, its words in
 * order .8, three quarters of its words .65. Scan slips are forgiven; numbers must agree.
 */
export function titleFit(short: string, title: string): number {
  const [query, full] = [nameWords(short), nameWords(title)];
  const heavy = query.filter((word) => !LIGHT.has(word));
  if (heavy.length === 0 || full.length === 0) return 0;
  if (heavy.length === 1 && (heavy[0] ?? '').length < 4 && full.length > 1) return 0;
  if (sameRun(query, full)) return 0.97;
  if (query.length < full.length) {
    const start = runIn(query, full);
    if (start === 0) return 0.92;
    if (start > 0) return 0.86;
  }
  return looseFit(heavy, full);
}

/** Words of a name, folded, an article in front left out. */
export function nameWords(text: string): string[] {
  const all = words(text);
  return all.length > 1 && /^(?:the|an?)$/.test(all[0] ?? '') ? all.slice(1) : all;
}

/** Initials of a name, all of its words' and its capitalised words' only: "General Data Protection Regulation" -> gdpr. */
export function initialsOf(name: string): string[] {
  const parts = name.split(/[\s-]+/).filter((part) => /^\p{L}/u.test(part));
  const main = parts.filter((part) => !LIGHT.has(fold(part)));
  return [parts, main].map((some) => some.map((part) => fold(part)[0] ?? '').join(''));
}

/** "U.N.", "UrhG", "ICC": a short run of letters with capitals, no word. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{L}\d&-]{1,8}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

function looseFit(heavy: readonly string[], full: readonly string[]): number {
  let at = 0;
  let inOrder = 0;
  let anywhere = 0;
  for (const word of heavy) {
    const next = full.findIndex((other, i) => i >= at && sameWord(word, other));
    if (next >= 0) {
      at = next + 1;
      inOrder++;
      anywhere++;
    } else if (full.some((other) => sameWord(word, other))) anywhere++;
    else if (/\d/.test(word)) return 0;
  }
  if (heavy.length >= 2 && inOrder === heavy.length) return 0.8;
  return heavy.length >= 3 && anywhere >= 0.75 * heavy.length ? 0.65 : 0;
}

function sameRun(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [skeleton(a.join(' ')), skeleton(b.join(' '))];
  if (x === y) return true;
  if (numbersOf(a) !== numbersOf(b)) return false;
  const limit = Math.floor(Math.min(x.length, y.length) / 12);
  return limit > 0 && editDistance(x, y, limit) <= limit;
}

/** Where `query` stands as a stretch of `full`; -1 where it does not. */
function runIn(query: readonly string[], full: readonly string[]): number {
  for (let start = 0; start + query.length <= full.length; start++) {
    if (query.every((word, i) => sameWord(word, full[start + i] ?? ''))) return start;
  }
  return -1;
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/^(?:\d+|[ivx]+)$/.test(a) || /^(?:\d+|[ivx]+)$/.test(b)) return false;
  return nearlySame(a, b) || isAbbreviation(a, b) || isAbbreviation(b, a);
}

/** "int" of "international", "crim" of "criminal": three letters or more from the front. */
function isAbbreviation(short: string, long: string): boolean {
  return short.length >= 3 && short.length < long.length && long.length >= 6 && long.startsWith(short);
}

function numbersOf(list: readonly string[]): string {
  return list.filter((word) => /^(?:\d+|[ivx]+)$/.test(word)).join(' ');
}
