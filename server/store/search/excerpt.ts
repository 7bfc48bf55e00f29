import { tokensOf, type Term } from './words.js';

const WORDS = 24;
const BEFORE = 6;

interface Word {
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

/** The part of a text where a query's terms stand, with «» around them and … where it is cut: at most 24 words. */
export function excerptOf(text: string, terms: readonly Term[]): string {
  const words = wordsIn(text);
  const hits = hitsIn(words, terms);
  const from = Math.max(0, Math.min((hits[0]?.[0] ?? 0) - BEFORE, words.length - WORDS));
  const to = Math.min(words.length, from + WORDS);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  let out = from === 0 ? '' : '…';
  let at = start;
  for (const [first, last] of hits) {
    const [begin, finish] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    if (begin < at || finish > end) continue;
    out += `${text.slice(at, begin)}«${text.slice(begin, finish)}»`;
    at = finish;
  }
  return `${out}${text.slice(at, end)}${to === words.length ? '' : '…'}`;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    token: tokensOf(found[0]).join(' '),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** First and last word of each place where a term stands, in the text's order. */
function hitsIn(words: readonly Word[], terms: readonly Term[]): [number, number][] {
  const hits: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const length = Math.max(0, ...terms.map((term) => (stands(words, at, term) ? term.tokens.length : 0)));
    if (length === 0) continue;
    hits.push([at, at + length - 1]);
    at += length - 1;
  }
  return hits;
}

function stands(words: readonly Word[], at: number, { tokens, begun }: Term): boolean {
  return tokens.every((token, i) => {
    const word = words[at + i]?.token ?? '';
    return begun && i === tokens.length - 1 ? word.startsWith(token) : word === token;
  });
}
