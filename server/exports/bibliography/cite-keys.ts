import { bare } from '#ingest/works/fold.js';
import type { Entry } from './entry.js';

/** Words that say nothing of a title. */
const IDLE = new Set(['a', 'an', 'and', 'der', 'die', 'das', 'in', 'la', 'le', 'of', 'on', 'the', 'to']);

/** Keys by which a text cites entries: "akande2003jurisdiction", the next of these "akande2003jurisdiction-b". */
export class CiteKeys {
  readonly #given = new Map<string, number>();

  /** Of the next entry: no two are alike. */
  keyOf(entry: Entry): string {
    const key = keyOf(entry);
    const before = this.#given.get(key) ?? 0;
    this.#given.set(key, before + 1);
    return before === 0 ? key : `${key}-${letters(before)}`;
  }
}

/** Author, year and the first word of the title; without an author some words of it and the year. */
function keyOf({ authors, title, year, id }: Entry): string {
  const [family, told] = [latin(authors[0]?.family ?? '').join(''), latin(title)];
  const said = told.filter((word) => !IDLE.has(word));
  const when = year === null ? '' : String(year);
  const key = family === '' ? said.slice(0, 3).join('') + when : family + when + (said[0] ?? '');
  return key === '' ? id : key;
}

/** The words of a text in the letters and digits that every TeX takes in a key. */
function latin(text: string): string[] {
  return text.split(' ').flatMap((word) => bare(word).replace(/[^a-z0-9]/g, '') || []);
}

/** 1 is "b", 25 is "z", 26 is "ba". */
function letters(number: number): string {
  const [rest, last] = [Math.floor(number / 26), number % 26];
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(97 + last);
}
