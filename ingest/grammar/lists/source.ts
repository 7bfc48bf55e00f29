import { typographyOf } from '#ingest/pages/typography.js';
import type { View } from '#ingest/pages/view.js';
import { sortedName } from '#ingest/works/authors.js';
import type { FullCitation } from '#schema/citation.js';
import type { Run } from '#schema/document.js';
import { citationOf } from '../citations.js';
import { findCitations } from '../pieces.js';
import type { ShortNames } from '../short-names.js';
import { LEADER } from './cited-pages.js';
import { asNote } from './turned.js';
import { upTo, wholly } from './views.js';

const NO_NAMES: ShortNames = { nameEnd: () => null };
/** How much of an entry is its source. */
const MOST = 0.6;
/** Least words of a source that has no number: "Zenodo. https://..." is the end of one. */
const FEWEST = 3;
/** Least confidence of its reading. */
const SURE = 0.5;

/** The whole entry, or what stands before a note on its source. */
export function readSource(view: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const ends = endsOfSource(view.text);
  const isCut = ends.length > 0 && asNote(withoutLeader(view.text), before)?.whole === false;
  const parts = ends.map((end) => upTo(view, end));
  const likely = isCut ? parts.filter(({ text }) => asNote(text, before)?.whole === true) : [];
  for (const part of [...likely, view, ...parts]) {
    const source = readWhole(part, before, runs);
    if (source !== null) return source;
  }
  return null;
}

function readWhole(view: View, before: readonly string[], runs: readonly Run[]): FullCitation | null {
  const said = withoutLeader(view.text);
  const note = asNote(said, before)?.text ?? null;
  const text = note ?? said;
  const found = findCitations(text, NO_NAMES).find(
    ({ spotted: { form, start, end } }) => form === 'full' && start < 4 && end - start >= MOST * text.length,
  );
  if (!found) return null;
  const read = citationOf(found, {
    view: note === null ? view : wholly(note, view),
    style: note === null ? typographyOf(view, runs) : null,
    id: 'b.0',
    place: { in: 'body', index: 0 },
  });
  if (read.form !== 'full' || read.reading.kind === null || read.confidence < SURE) return null;
  if (read.reading.identifiers.length === 0 && wordsIn(said) < FEWEST) return null;
  return {
    ...read,
    text: note === null ? read.text : said,
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
