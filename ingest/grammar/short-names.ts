import type { Citation } from '#schema/citation.js';
import { isUpperAt } from './chars.js';
import { ListedNames } from './listed-names.js';

/** The short names known so far in a document, as its notes set them up. */
export interface ShortNames {
  /** How a text that begins like `text.slice(at, end)` names a known source: the end of the name, or null. */
  nameEnd(text: string, at: number, end: number): number | null;
}

/** Grows note by note: hereinafter names, authors' family names, case names, acronyms in brackets. */
export class KnownNames implements ShortNames {
  readonly #names = new Set<string>();
  readonly #listed = new ListedNames();
  #longest = 0;

  /** What a list of sources sets up for all notes. */
  learnListed(citation: Citation): void {
    this.learn(citation);
    this.#listed.learn(citation);
  }

  learn(citation: Citation): void {
    if (citation.form !== 'full') return;
    if (citation.hereinafter !== null) this.#add(citation.hereinafter);
    if (citation.reading.kind === 'case')
      for (const name of caseNames(citation.reading.title)) this.#add(name);
  }

  nameEnd(text: string, at: number, end: number): number | null {
    const limit = Math.min(end, at + this.#longest);
    for (let i = limit; i > at + 1; i--) {
      if (!(isWordChar(text, i - 1) || '’”\'")'.includes(text[i - 1] ?? ' ')) || isWordChar(text, i))
        continue;
      if (this.#names.has(key(text.slice(at, i)))) return i;
    }
    return this.#listed.nameEnd(text, at, end);
  }

  #add(name: string): void {
    const known = key(name);
    if (known.length < 2) return;
    this.#names.add(known);
    // Room for "the", quotation marks and a dash that the text has and the name has not.
    this.#longest = Math.min(80, Math.max(this.#longest, name.length + 6));
  }
}

/** "Infopaq International v Danske Dagblades" is also "Infopaq International" and "Infopaq". */
function caseNames(title: string | null): string[] {
  if (title === null) return [];
  const subject = SUBJECT.exec(title)?.groups?.['subject'];
  if (subject !== undefined) return [title, subject];
  const [first = '', second] = title.split(/\sv\.?\s|\svs\.?\s/u);
  const names = [title];
  if (second === undefined)
    return isUpperAt(title, 0) && title.length < 60 ? [...names, ...bareMatter(title)] : [];
  const party = GOVERNMENT.test(first) ? second : first;
  names.push(party);
  const shortened = shortenedName(first, second);
  if (shortened !== null) names.push(shortened);
  const word = party.split(/[\s,(]/u)[0] ?? '';
  if (word.length > 4 && !COMMON.test(word)) names.push(word);
  return names;
}

/** "Re B (Children)" is also "Re B". */
function bareMatter(title: string): string[] {
  const bare = /^(?:In )?[Rr]e:? [^(]{1,40}(?= \()/u.exec(title)?.[0];
  return bare === undefined ? [] : [bare];
}

/** "Salini Costruttori S.p.A. v. Kingdom of Morocco" is also "Salini v. Morocco". */
function shortenedName(first: string, second: string): string | null {
  const [head = ''] = first.split(' ');
  const tail =
    second
      .split(/\s\(|,/u)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return GOVERNMENT.test(head) || !isUpperAt(tail, 0) || head.length < 2 ? null : `${head} v ${tail}`;
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|in(?=\sre\s))\s/u, '')
    .replace(/[’‘'“”".]/gu, '')
    .replace(/[\s–—-]+/gu, ' ')
    .trim();
}

function isWordChar(text: string, at: number): boolean {
  const char = text[at];
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

// "M/V “SAIGA” (No. 2) (Saint Vincent v. Guinea)": what a case is about, before its parties
const SUBJECT = /^(?<subject>\p{Lu}.{3,90}|[“"].{3,90}) \([^()]{3,80} v\.? [^()]{3,80}\)$/u;
// Parties that name no case: the other side gives the short name.
const GOVERNMENT =
  /^(?:The\s)?(?:Prosecutor|State|United States|U\.?\s?S\.?|R|Regina|Rex|The Queen|The King|People|Commonwealth|Commission|Council)\b\.?$/u;
const COMMON =
  /^(?:Republic|Government|United|National|International|European|American|First|State|Kingdom|Secretary|Minister|Ministry|People|Democratic)$/u;
