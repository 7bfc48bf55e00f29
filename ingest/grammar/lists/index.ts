import { readingView } from '#ingest/pages/reading.js';
import { typographyOf } from '#ingest/pages/typography.js';
import type { View } from '#ingest/pages/view.js';
import { sortedName } from '#ingest/works/authors.js';
import type { FullCitation } from '#schema/citation.js';
import type { DocumentText, Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { citationOf } from '../citations.js';
import { findCitations } from '../pieces.js';
import type { ShortNames } from '../short-names.js';
import { LEADER } from './cited-pages.js';
import { ENTRY_MARK, fromLists, type Entry } from './entries.js';
import { entryNames } from './entry-names.js';
import { headsSources } from './heading.js';
import { linesOf, someLine } from './lines.js';
import { turned } from './turned.js';

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
    const entry = withoutMark(readingView(text, [...term, ...source]));
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

const NO_NAMES: ShortNames = { nameEnd: () => null };
/** How much of an entry is its source. */
const MOST = 0.6;
/** Least words of a source that has no number: "Zenodo. https://..." is the end of one. */
const FEWEST = 3;
/** Least confidence of its reading. */
const SURE = 0.5;

/** The source that an entry is; null where it is none. A short name before it counts where the source is one by its number. */
function readEntry(entry: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const lead = TERM.exec(entry.text) ?? SORTED.exec(entry.text);
  const named = lead === null ? null : readSource(behind(entry, lead[0].length), [], runs);
  if (named !== null && isNumbered(named))
    return { ...named, hereinafter: named.hereinafter ?? lead?.groups?.['term'] ?? null };
  return readSource(entry, before, runs);
}

const withoutMark = (view: View) => behind(view, ENTRY_MARK.exec(view.text)?.[0].length ?? 0);

function isNumbered({ reading: { kind, identifiers } }: FullCitation): boolean {
  return identifiers.length > 0 || kind === 'treaty' || kind === 'legislation' || kind === 'case';
}

/** The whole entry; where that is no source, what stands before a note on it. */
function readSource(view: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const whole = readWhole(view, before, runs);
  if (whole !== null) return whole;
  for (const end of endsOfSource(view.text)) {
    const source = readWhole(upTo(view, end), before, runs);
    if (source !== null) return source;
  }
  return null;
}

function readWhole(view: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const said = withoutLeader(view.text);
  const asNote = turned(said, before);
  const text = asNote ?? said;
  const found = findCitations(text, NO_NAMES).find(
    ({ spotted: { form, start, end } }) => form === 'full' && start < 4 && end - start >= MOST * text.length,
  );
  if (!found) return null;
  const read = citationOf(found, {
    view: asNote === null ? view : wholly(asNote, view),
    style: asNote === null ? typographyOf(view, runs) : null,
    id: 'b.0',
    place: { in: 'body', index: 0 },
  });
  if (read.form !== 'full' || read.reading.kind === null || read.confidence < SURE) return null;
  if (read.reading.identifiers.length === 0 && wordsIn(said) < FEWEST) return null;
  return {
    ...read,
    text: asNote === null ? read.text : said,
    signal: null,
    pinpoint: null,
    hereinafter: read.hereinafter ?? lettered(said, read.reading.authors),
  };
}

/** Where the source of an entry may end and a note on it begin: "Oslo: Roe, 2009. The book tells ..." */
function endsOfSource(text: string): number[] {
  return [...text.matchAll(SOURCE_END)]
    .map((found) => found.index + found[0].length)
    .filter((end) => end >= SHORTEST)
    .slice(0, MOST_ENDS);
}

// "2009. ", "(1803). ", "33–60. "
const SOURCE_END = /\d\)?\.(?= [\p{Lu}“"‘])/gu;
/** No annotated source is shorter. */
const SHORTEST = 30;
const MOST_ENDS = 3;

/** Words beside addresses and numbers. */
const wordsIn = (said: string) =>
  said.split(' ').filter((word) => /^\P{L}*\p{L}{2}/u.test(word) && !word.includes('/')).length;

/** Without the dots that lead to the pages of a table: "Moe v. Roe, 5 U.S. 137 (1803) ........ 12, 15". */
function withoutLeader(entry: string): string {
  const dots = entry.search(LEADER);
  return dots < 0 ? entry : entry.slice(0, dots).trimEnd();
}

/** "Lee 2010a": what a work is called that is told apart from others of its year by a letter. */
function lettered(said: string, [author]: readonly string[]): string | null {
  const year = /\b(?:1[89]|20)\d\d[a-z]\b/.exec(said.slice(0, 200))?.[0];
  return author === undefined || year === undefined ? null : `${sortedName(author).family} ${year}`;
}

// "VCLT", "Norvik (2010)"; no "Moe v Roe", no "Lee, A."
const SHORT_NAME = /^(?!.* vs?\.? )(?=.*\p{L})[^,;:|]{2,40}$/u;
// "VCLT – ", "Norvik TJ = ", "| Norvik | "
const TERM = /^(?:\|\s)?(?<term>[\p{L}\p{N}][^–—=|:;,]{1,40}?)\s[–—=|]\s/u;
// "NORVIK: Prosecutor v. ", as tribunals sort their cases
const SORTED = /^(?<term>\p{Lu}[\p{Lu}\s&.-]{2,40}):\s(?=.{2,60}\sv\.?\s)/u;

/** The view from a character on. */
function behind(view: View, at: number): View {
  return at === 0 ? view : { ...view, text: view.text.slice(at), offsets: view.offsets.slice(at) };
}

/** The view up to a character. */
function upTo(view: View, end: number): View {
  return { ...view, text: view.text.slice(0, end), offsets: view.offsets.slice(0, end + 1) };
}

/** Other words, that all stand where the view's do. */
function wholly(text: string, view: View): View {
  const [first, last] = [view.offsets[0] ?? 0, view.offsets[Math.max(0, view.text.length - 1)] ?? 0];
  return {
    ...view,
    text,
    offsets: Array.from({ length: text.length + 1 }, (_, i) => (i === 0 ? first : last)),
  };
}
