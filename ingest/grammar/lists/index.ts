import { readingView } from '#ingest/pages/reading.js';
import type { View } from '#ingest/pages/view.js';
import type { FullCitation } from '#schema/citation.js';
import type { DocumentText, Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { ENTRY_MARK, fromLists, type Entry } from './entries.js';
import { entryNames } from './entry-names.js';
import { headsSources } from './heading.js';
import { linesOf, someLine } from './lines.js';
import { SAME_AUTHOR } from './same-author.js';
import { readSource } from './source.js';
import { behind } from './views.js';

/**
 * The sources that a document lists: its bibliography, its tables of cases and of short names. What stands there in full
 * need not stand so in a note. In the order of the text, not yet numbered. `runs`: those of all pages, in order.
 */
export function readLists(
  { text }: DocumentText,
  body: readonly Span[],
  runs: readonly Run[],
): FullCitation[] {
  if (!someLine(text, body, { longest: 100, is: headsSources })) return [];
  let before: readonly string[] = [];
  return fromLists({ text, lines: linesOf(text, body), runs }, ({ term, source }) => {
    const row = term.length === 0 ? null : readRow({ term, source }, text, runs);
    if (row !== null) return row;
    const entry = withoutMark(readingView(text, [...term, ...source]), before);
    const found = readEntry(entry, before, runs);
    const { names } = entryNames(entry.text, before);
    before = names.length > 0 ? names : namedIn(found);
    return found;
  });
}

/** A source with the short name that stands beside it; null where that is a part of it ("Moe v Roe", beside its reports). */
function readRow({ term, source }: Entry, text: string, runs: readonly Run[]): FullCitation | null {
  const name = readingView(text, term).text;
  const found = SHORT_NAME.test(name) ? readSource(readingView(text, source), [], runs) : null;
  return found === null || found.reading.title === null
    ? null
    : { ...found, hereinafter: found.hereinafter ?? name };
}

/** Who wrote what is read: a mark in the next entry may stand for them. */
function namedIn(source: FullCitation | null): readonly string[] {
  const { authors = [], institution = null } = source?.reading ?? {};
  return authors.length > 0 || institution === null ? authors : [institution];
}

/** The source that an entry is; null where it is none. A short name before it counts where the source is one by its number. */
function readEntry(entry: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const lead = TERM.exec(entry.text) ?? SORTED.exec(entry.text);
  const named = lead === null ? null : readSource(behind(entry, lead[0].length), [], runs);
  if (named !== null && isNumbered(named))
    return { ...named, hereinafter: named.hereinafter ?? lead?.groups?.['term'] ?? null };
  return readSource(entry, before, runs);
}

/** Without its number or bullet, and without a mark for an author whom no entry before it names. */
function withoutMark(view: View, before: readonly string[]): View {
  const entry = behind(view, ENTRY_MARK.exec(view.text)?.[0].length ?? 0);
  const same = before.length === 0 ? (SAME_AUTHOR.exec(entry.text)?.[0].length ?? 0) : 0;
  return same === 0 ? entry : behind(entry, entry.text.slice(same).search(/[^\s.,:]/) + same);
}

function isNumbered({ reading: { kind, identifiers } }: FullCitation): boolean {
  return identifiers.length > 0 || kind === 'treaty' || kind === 'legislation' || kind === 'case';
}

// "VCLT", "Norvik (2010)"; no "Moe v Roe", no "Lee, A."
const SHORT_NAME = /^(?!.* vs?\.? )(?=.*\p{L})[^,;:|]{2,40}$/u;
// "VCLT – ", "Norvik TJ = ", "| Norvik | "
const TERM = /^(?:\|\s)?(?<term>[\p{L}\p{N}][^–—=|:;,]{1,40}?)\s[–—=|]\s/u;
// "NORVIK: Prosecutor v. ", as tribunals sort their cases
const SORTED = /^(?<term>\p{Lu}[\p{Lu}\s&.-]{2,40}):\s(?=.{2,60}\sv\.?\s)/u;
