import { personName } from '#ingest/works/authors.js';
import { fold, words } from '#ingest/works/fold.js';
import type { Citation } from '#schema/citation.js';
import { hit } from './hit.js';

/**
 * Works of a bibliography by their authors: a note names such a work by family name and some words of its title, "Lee, Law
 * of Tides" or "Lee, A., First Sands".
 */
export class ListedNames {
  /** Words of titles by the family names of their first authors, folded. */
  readonly #titles = new Map<string, ReadonlySet<string>[]>();

  learn(citation: Citation): void {
    if (citation.form !== 'full') return;
    const { authors, title } = citation.reading;
    const [first] = authors;
    if (first === undefined || title === null) return;
    const { family } = personName(first);
    this.#titles.set(family, [...(this.#titles.get(family) ?? []), new Set(words(title))]);
  }

  /** Where the name of a listed work ends that begins at `at`; null where none does. */
  nameEnd(text: string, at: number, end: number): number | null {
    if (this.#titles.size === 0) return null;
    const lead = hit(LEAD, text, at);
    if (lead === null || lead.end >= end) return null;
    const titles = this.#titles.get(fold(lead.text.split(/[,/&]|\s(?:and|und|et)\s/, 1)[0] ?? '')) ?? [];
    const stop = endOfWords(text, lead.end, end);
    const said = titles.length === 0 ? [] : words(text.slice(lead.end, stop));
    const told = said.some((word) => word.length > 3);
    if (!told || !titles.some((title) => said.every((word) => title.has(word)))) return null;
    // "Moe, Tides, in: Roe (ed)": a chapter in full
    if (/^[”’"»]?,?\s[Ii]n\b/.test(text.slice(stop, stop + 6))) return null;
    return stop + (CLOSING.exec(text.slice(stop, stop + 2))?.[0].length ?? 0);
  }
}

// "Lee, ", "van der Moe, ", "Lee/Moe, ", "Lee, A., "
const LEAD =
  /(?:(?:van|von|de|der|den|du|la|al|el)\s){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:(?:\s?[/&]\s?|\s(?:and|und|et)\s)\p{Lu}[\p{L}’'-]{1,30}){0,3},\s(?:(?:\p{Lu}\.\s?){1,3},\s)?[“‘"„«]?/uy;

// "”", ",”" as American print has it
const CLOSING = /^,?[”’"“«»]/;

/** Titles go on until a comma, a bracket, the end of a quotation or a sentence. */
function endOfWords(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (',;([)]:”’"“«»'.includes(text.charAt(at)) && !isInWord(text, at)) return at;
  return end;
}

/** "State’s" goes on. */
function isInWord(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /\p{L}/u.test(text.charAt(at + 1));
}
