import { fold } from '../fold.js';
import type { SearchGroup, SearchResult } from '../store.js';

/** One word of a query. Signs inside make it a phrase: "ICC-02/05" has the tokens icc, 02, 05. */
export interface Term {
  readonly tokens: readonly string[];
  /** Three letters and more may be a beginning. */
  readonly begun: boolean;
}

/** What a query asks for: every term has to be there. [] where there is no word in it; at most sixteen. */
export function termsOf(query: string): Term[] {
  return query
    .slice(0, 400)
    .split(/\s+/)
    .map((word) => ({ tokens: tokensOf(word), begun: fold(word).length > 2 }))
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, 16);
}

/** ASCII has no accents and no forms: most texts are done faster. */
const PLAIN = /^[\0-\x7f]*$/;

/** Runs of letters and digits, without case and accents. */
export function tokensOf(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The same with a blank between two. */
function runsOf(text: string): string {
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return tokensOf(text).join(' ');
}

/**
 * Fields as one line to look into: " | duties to arrest | icc 02 05 | ". A term stands in it where
 * `needleOf(term)` is a part of it; a field is or begins with the whole query where `| query` is.
 */
export function lineOf(fields: readonly (string | null)[]): string {
  const told = new Set(fields.map((field) => runsOf(field ?? '')).filter((field) => field !== ''));
  return ` | ${[...told].map((field) => `${field} | `).join('')}`;
}

export function needleOf({ tokens, begun }: Term): string {
  return ` ${tokens.join(' ')}${begun ? '' : ' '}`;
}

/** The whole query as a field of a line begins with it. */
export function leadOf(terms: readonly Term[]): string {
  return ` | ${terms.flatMap(({ tokens }) => tokens).join(' ')}`;
}

export const SEARCH_GROUPS: readonly SearchGroup[] = ['works', 'documents', 'authors', 'notes'];

export const NOTHING_FOUND: SearchResult = {
  works: [],
  workCount: 0,
  documents: [],
  documentCount: 0,
  authors: [],
  authorCount: 0,
  notes: [],
  noteCount: 0,
};
