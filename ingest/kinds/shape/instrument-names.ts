import { fold } from './fold.js';

/** A well-known instrument: its name and its other names, none of which fits another row of the table. */
interface Row {
  readonly name: string;
  readonly short: readonly string[];
}

/** A well-known instrument named in a text. */
export interface NamedInstrument<R extends Row> {
  readonly row: R;
  readonly start: number;
  readonly end: number;
  /** Only letters stand for it: "CAT", "RS". */
  readonly acronym: boolean;
}

interface NamedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a table of instruments. Words are compared without case, accents, small words and stops. */
export class InstrumentNames<R extends Row> {
  readonly #byName = new Map<string, R>();
  /** By a name's first word: how many words the longest name has. */
  readonly #heads = new Map<string, number>();
  readonly #longest: number;

  constructor(rows: readonly R[]) {
    for (const row of rows) for (const name of [row.name, ...row.short]) this.#learn(name, row);
    this.#longest = Math.max(...this.#heads.values());
  }

  /**
   * The instrument that the words from `from` on name, the longest name winning; null where none begins there.
   * Reads no more words than the longest name has.
   */
  at(plain: string, from: number, to: number): NamedInstrument<R> | null {
    WORD.lastIndex = from;
    const words: NamedWord[] = [];
    for (
      let hit = WORD.exec(plain);
      hit !== null && hit.index < to && words.length < this.#longest;
      hit = WORD.exec(plain)
    ) {
      const text = key(hit[0]);
      if (text === '' || SMALL.has(text)) continue;
      if (words.length === 0 && !this.#heads.has(text)) return null;
      words.push({ text, start: hit.index, end: hit.index + hit[0].length });
    }
    const hit = this.#longestOf(words);
    // "CAT", "ICCSt": a word in small letters is no acronym
    return hit !== null && hit.acronym && !/^[A-Z][A-Z. -]*(?:St\.?)?$/.test(plain.slice(hit.start, hit.end))
      ? null
      : hit;
  }

  /** The row whose name or short name this is, whole; null where none. */
  of(name: string): R | null {
    return this.#byName.get(wordsOf(name).join(' ')) ?? null;
  }

  #learn(name: string, row: R): void {
    const words = wordsOf(name);
    const [head = ''] = words;
    this.#byName.set(words.join(' '), row);
    this.#heads.set(head, Math.max(this.#heads.get(head) ?? 0, words.length));
  }

  #longestOf(words: readonly NamedWord[]): NamedInstrument<R> | null {
    const [first] = words;
    if (first === undefined) return null;
    for (let n = Math.min(words.length, this.#heads.get(first.text) ?? 0); n > 0; n--) {
      const taken = words.slice(0, n);
      const row = this.#byName.get(taken.map(({ text }) => text).join(' '));
      if (row !== undefined)
        return { row, start: first.start, end: taken.at(-1)?.end ?? first.end, acronym: n === 1 };
    }
    return null;
  }
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s-]+/)
    .map(key)
    .filter((word) => word !== '' && !SMALL.has(word));
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
