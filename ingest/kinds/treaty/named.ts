import { fold } from '../shape/fold.js';
import { treaties, type TreatyRow } from '#ingest/tables/treaties.js';

/** A well-known treaty named in a text. */
export interface NamedTreaty {
  readonly row: TreatyRow;
  readonly start: number;
  readonly end: number;
  /** Only letters stand for it: "CAT", "RS". */
  readonly acronym: boolean;
}

/**
 * The well-known treaty that the words from `from` on name, the longest name winning; null where none begins there.
 * Words are compared without case, accents, small words and stops. Reads no more words than the longest name has.
 */
export function treatyAt(plain: string, from: number, to: number): NamedTreaty | null {
  WORD.lastIndex = from;
  const words: NamedWord[] = [];
  for (
    let hit = WORD.exec(plain);
    hit !== null && hit.index < to && words.length < longest;
    hit = WORD.exec(plain)
  ) {
    const text = key(hit[0]);
    if (text === '' || SMALL.has(text)) continue;
    if (words.length === 0 && !heads.has(text)) return null;
    words.push({ text, start: hit.index, end: hit.index + hit[0].length });
  }
  const hit = longestOf(words);
  // "CAT", "ICCSt": a word in small letters is no acronym
  return hit !== null && hit.acronym && !/^[A-Z][A-Z. -]*(?:St\.?)?$/.test(plain.slice(hit.start, hit.end))
    ? null
    : hit;
}

interface NamedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The row whose name or short name this is, whole; null where none. */
export function treatyOf(name: string): TreatyRow | null {
  return (
    byName.get(
      name
        .split(/[\s-]+/)
        .map(key)
        .filter((w) => w !== '' && !SMALL.has(w))
        .join(' '),
    ) ?? null
  );
}

function key(word: string): string {
  const folded = fold(word).replace(/[^a-z0-9]/g, '');
  return SPELT.get(folded) ?? folded;
}

const WORD = /[\p{L}\p{M}\d.'’]+/gu;
const SMALL = new Set(['of', 'the', 'on', 'for', 'to', 'and', 'in', 'a', 'an']);
const SPELT = new Map([
  ['intl', 'international'],
  ['uns', 'un'],
  ['organisation', 'organization'],
  ['crim', 'criminal'],
  ['ct', 'court'],
  ['eur', 'european'],
  ['conv', 'convention'],
]);
const byName = new Map<string, TreatyRow>();
const heads = new Map<string, number>();
for (const row of treaties) {
  for (const name of [row.name, ...row.short]) {
    const words = name
      .split(/[\s-]+/)
      .map(key)
      .filter((w) => w !== '' && !SMALL.has(w));
    byName.set(words.join(' '), row);
    const head = words[0] ?? '';
    heads.set(head, Math.max(heads.get(head) ?? 0, words.length));
  }
}
const longest = Math.max(...heads.values());

function longestOf(words: readonly NamedWord[]): NamedTreaty | null {
  const first = words[0];
  if (first === undefined) return null;
  for (let n = Math.min(words.length, heads.get(first.text) ?? 0); n > 0; n--) {
    const row = byName.get(
      words
        .slice(0, n)
        .map((w) => w.text)
        .join(' '),
    );
    const last = words[n - 1];
    if (row !== undefined && last !== undefined)
      return { row, start: first.start, end: last.end, acronym: n === 1 };
  }
  return null;
}
