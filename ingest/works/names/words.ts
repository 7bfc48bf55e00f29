import { editDistance, fold, nearlySameForm, skeleton, words } from '../fold.js';

/** Words that carry no name. */
const LIGHT = new Set('the a an of on in for to and or der die das und le la les et de du des'.split(' '));
const NUMBER = /^(?:\d+|[ivx]+)$/;

/** A name or title, taken into words once so that it can be held against many. */
export interface Phrase {
  /** Folded words, an article in front left out. */
  readonly words: readonly string[];
  /** The skeleton of each. */
  readonly forms: readonly string[];
  readonly whole: string;
  /** Its numbers, roman ones too, in order. */
  readonly numbers: string;
  /** Words that carry the name, by place. */
  readonly heavy: readonly number[];
}

/** Takes a text into words. Linear. */
export function phrase(text: string): Phrase {
  const all = words(text);
  const own = all.length > 1 && /^(?:the|an?)$/.test(all[0] ?? '') ? all.slice(1) : all;
  return {
    words: own,
    forms: own.map(skeleton),
    whole: skeleton(own.join(' ')),
    numbers: own.filter((word) => NUMBER.test(word)).join(' '),
    heavy: own.flatMap((word, i) => (LIGHT.has(word) ? [] : [i])),
  };
}

/**
 * How well a short title names a title, 0 to 1: the same .97, its beginning .92, a stretch of it .86, its words in
 * order, or three and more in any, .8, three quarters of its words .65. Scan slips are forgiven; numbers must agree.
 */
export function titleFit(query: Phrase, title: Phrase): number {
  if (query.heavy.length === 0 || title.words.length === 0) return 0;
  if (sameRun(query, title)) return 0.97;
  if (
    query.heavy.length === 1 &&
    (query.words[query.heavy[0] ?? 0] ?? '').length < 4 &&
    title.words.length > 1
  )
    return 0;
  if (query.words.length < title.words.length) {
    const start = runIn(query, title);
    if (start === 0) return 0.92;
    if (start > 0) return 0.86;
  }
  return looseFit(query, title);
}

/**
 * Which of a short name's words stand in a text, by place: "Bureau Report" in "Report of the Bureau". Letters stand for
 * words that follow one another ("DRC" for "Democratic Republic of the Congo").
 */
export function sharedWords(query: Phrase, text: Phrase): number[] {
  let letters: string | null = null;
  return query.heavy.filter((place) => {
    if (find(query, place, text, 0) >= 0) return true;
    const word = query.words[place] ?? '';
    if (!/^\p{L}{3,5}$/u.test(word)) return false;
    letters ??= text.heavy.map((at) => text.words[at]?.[0] ?? '').join('');
    return letters.includes(word);
  });
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

function looseFit(query: Phrase, title: Phrase): number {
  let at = 0;
  let inOrder = 0;
  let anywhere = 0;
  for (const place of query.heavy) {
    const next = find(query, place, title, at);
    if (next >= 0) {
      at = next + 1;
      inOrder++;
      anywhere++;
    } else if (find(query, place, title, 0) >= 0) anywhere++;
    else if (/\d/.test(query.words[place] ?? '')) return 0;
  }
  if (query.heavy.length >= 2 && inOrder === query.heavy.length) return 0.8;
  if (query.heavy.length >= 3 && anywhere === query.heavy.length) return 0.8;
  return query.heavy.length >= 3 && anywhere >= 0.75 * query.heavy.length ? 0.65 : 0;
}

function find(query: Phrase, place: number, title: Phrase, from: number): number {
  for (let at = from; at < title.words.length; at++) if (sameWord(query, place, title, at)) return at;
  return -1;
}

function sameRun(a: Phrase, b: Phrase): boolean {
  if (a.whole === b.whole) return true;
  if (a.numbers !== b.numbers) return false;
  const limit = Math.floor(Math.min(a.whole.length, b.whole.length) / 12);
  return limit > 0 && editDistance(a.whole, b.whole, limit) <= limit;
}

/** Where `query` stands as a stretch of `title`; -1 where it does not. */
function runIn(query: Phrase, title: Phrase): number {
  for (let start = 0; start + query.words.length <= title.words.length; start++) {
    if (query.words.every((_, i) => sameWord(query, i, title, start + i))) return start;
  }
  return -1;
}

function sameWord(query: Phrase, i: number, title: Phrase, j: number): boolean {
  const [a, b] = [query.words[i] ?? '', title.words[j] ?? ''];
  if (a === b) return true;
  if (NUMBER.test(a) || NUMBER.test(b)) return false;
  return (
    nearlySameForm(query.forms[i] ?? '', title.forms[j] ?? '') || isAbbreviation(a, b) || isAbbreviation(b, a)
  );
}

/** "int" of "international", "crim" of "criminal": three letters or more from the front. */
function isAbbreviation(short: string, long: string): boolean {
  return short.length >= 3 && short.length < long.length && long.length >= 6 && long.startsWith(short);
}
