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
 * The first well-known treaty that `plain` names, the longest name winning. Words are compared without case, accents,
 * small words and stops, so that "Statute of the Int'l Crim. Ct." still needs its own row. Linear: one walk over words.
 */
export function namedTreaty(plain: string, from: number, to: number): NamedTreaty | null {
  WORD.lastIndex = from;
  const words: { text: string; start: number; end: number }[] = [];
  for (let hit = WORD.exec(plain); hit !== null && hit.index < to; hit = WORD.exec(plain)) {
    const text = key(hit[0]);
    if (text !== '' && !SMALL.has(text))
      words.push({ text, start: hit.index, end: hit.index + hit[0].length });
  }
  for (let i = 0; i < words.length; i++) {
    const hit = longestAt(words, i);
    if (hit !== null && !(hit.acronym && !/^[A-Z][A-Z. -]*$/.test(plain.slice(hit.start, hit.end))))
      return hit;
  }
  return null;
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

function longestAt(
  words: readonly { text: string; start: number; end: number }[],
  i: number,
): NamedTreaty | null {
  const first = words[i];
  if (first === undefined) return null;
  for (let n = heads.get(first.text) ?? 0; n > 0; n--) {
    const taken = words.slice(i, i + n);
    const row = byName.get(taken.map((w) => w.text).join(' '));
    const last = taken.at(-1);
    if (row !== undefined && last !== undefined)
      return { row, start: first.start, end: last.end, acronym: n === 1 };
  }
  return null;
}
