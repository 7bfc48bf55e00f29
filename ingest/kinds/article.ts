import { germanCourts } from '#ingest/tables/german-courts.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { isNewspaper } from './news.js';
import { journalPlace } from './shape/journal-place.js';
import { journalKey, journalWeight } from './shape/journal-names.js';
import { writingLabel } from './shape/labels.js';
import { placeKey, writingKeys } from './shape/keys.js';
import { withoutSort } from './shape/piece-sort.js';
import { makeReading } from './shape/reading.js';
import { southAfricanArticle } from './shape/south-african.js';
import { yearAndPage } from './shape/year-and-page.js';
import { stretchText, titleText, writingOf, type Writing } from './shape/writing.js';
import { ARXIV_DOI, slice } from './shape/parts.js';

/** Pieces in a journal or law review: author, title, volume, container, page, in whatever order the style has them. */
export const articleKind: Kind = {
  kind: 'article',
  read,
  keys: (reading) =>
    writingKeys(
      reading,
      placeKey(reading, reading.container === null ? null : journalKey(reading.container)),
    ),
  label: writingLabel,
};

function read(segment: Segment): KindReading | null {
  const writing = writingOf(segment);
  const { journal } = writing;
  if (germanCourts.has(DECIDED.exec(writing.parts.plain)?.[1] ?? '')) return null;
  const placed = yearAndPage(writing.parts);
  if (placed !== null) return makeReading('article', writing.parts, placed, 0.95, placed.pin);
  const bare = journalPlace(writing.parts);
  if (bare !== null) return makeReading('article', writing.parts, bare, 0.85, bare.pin);
  const southern = southAfricanArticle(writing.parts);
  if (southern !== null) return makeReading('article', writing.parts, southern, 0.955, southern.pin);
  if (journal === null) return readPreprint(writing) ?? readUnnumbered(writing);
  const container = slice(writing.parts, journal.nameStart, journal.nameEnd);
  const title = titleText(writing);
  const volume = journal.before.volume ?? journal.after.volume;
  const found = {
    authors: writing.head.authors,
    institution: writing.head.institution,
    title: title === null ? null : withoutSort(title),
    container,
    volume,
    page: journal.after.page,
    year: writing.year,
    date: writing.date,
  };
  return makeReading(
    'article',
    writing.parts,
    found,
    confidence(writing, container),
    stretchText(writing, writing.pin),
  );
}

// "OLG Frankfurt, Beschl. v. 10.7.2018 - 20 W 956/18, GmbHR 2018, 97": a decision that a journal prints
const DECIDED = /^(\p{Lu}\p{L}{1,7})(?: [^,\d]{2,30})?, (?:Urt|Beschl)/u;

function confidence(writing: Writing, container: string): number {
  const weight = writing.journal?.weight ?? 0;
  const authored = writing.head.authors.length > 0;
  const base =
    weight >= 0.85
      ? 0.95
      : weight >= 0.6
        ? authored
          ? 0.84
          : 0.6
        : authored && writing.quoted !== null
          ? 0.74
          : 0.35;
  const untitled = writing.title === null ? 0.25 : 0;
  const paper = isNewspaper(container) ? 0.2 : 0;
  const parties = !authored && / v\.? \p{Lu}/u.test(titleText(writing) ?? '') ? 0.4 : 0;
  return base - untitled - paper - parties - (authored || writing.quoted !== null ? 0 : 0.15);
}

/** "Author, Title, arXiv:2105.12345 (May 21, 2021)": a paper of arXiv, whose number is a DOI. */
function readPreprint(writing: Writing): KindReading | null {
  const { head, parts } = writing;
  const title = titleText(writing);
  if (head.authors.length === 0 || title === null || writing.collection !== null) return null;
  if (!parts.dois.some((doi) => doi.startsWith(ARXIV_DOI))) return null;
  const found = { authors: head.authors, title, container: 'arXiv', year: writing.year, date: writing.date };
  return makeReading('article', parts, found, 0.95, stretchText(writing, writing.pin));
}

/** "Author, Title, GLOBAL JUST. J. (May 27, 2020)": a journal without volume and page. */
function readUnnumbered(writing: Writing): KindReading | null {
  const container = stretchText(writing, writing.site);
  if (container === null || writing.head.authors.length === 0 || isNewspaper(container)) return null;
  if (journalWeight(container) < 0.85 || writing.year === null) return null;
  const found = {
    authors: writing.head.authors,
    title: titleText(writing),
    container,
    year: writing.year,
    date: writing.date,
  };
  return makeReading('article', writing.parts, found, 0.82, stretchText(writing, writing.pin));
}
