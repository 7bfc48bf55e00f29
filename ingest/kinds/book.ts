import { germanJournalLetters } from '#ingest/tables/german-journals.js';
import { publishingPlaces } from '#ingest/tables/publishers.js';
import { treatises } from '#ingest/tables/treatises.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { squeeze } from './shape/fold.js';
import { writingLabel } from './shape/labels.js';
import { writingKeys } from './shape/keys.js';
import { partsOf, slice, tidy, type Parts } from './shape/parts.js';
import { pinWithin } from './shape/pinpoint.js';
import { isPerson } from './shape/person.js';
import { isPublisher } from './shape/publisher.js';
import { makeReading, type Found } from './shape/reading.js';
import { withoutYear } from './shape/imprint.js';
import { southAfricanBook } from './shape/south-african.js';
import { isCapitals, stretchText, titleText, writingOf, type Writing } from './shape/writing.js';

/** Monographs, treatises, and edited books as a whole. */
export const bookKind: Kind = {
  kind: 'book',
  read,
  keys: (reading) => writingKeys(reading),
  label: writingLabel,
};

function read(segment: Segment): KindReading | null {
  const treatise = readTreatise(partsOf(segment));
  if (treatise !== null) return treatise;
  const southern = southAfricanBook(partsOf(segment));
  if (southern !== null) return makeReading('book', partsOf(segment), southern, 0.94, southern.pin);
  const writing = writingOf(segment);
  // "LG Hamburg, GRUR 2010, 1234": a decision; "AG Roe" is a person as well
  if (germanJournalLetters.has(titleText(writing) ?? '')) return null;
  if (writing.journal !== null || writing.collection !== null) return null;
  const sure = confidence(writing);
  if (sure <= 0) return null;
  const found = {
    authors: writing.head.authors,
    institution: writing.head.institution,
    title: bookTitle(writing),
    volume: writing.head.volume,
    year: writing.year,
  };
  return makeReading('book', writing.parts, found, sure, stretchText(writing, writing.pin));
}

// "Defence Response, ICC-01/05-01/08-3121": a file's number is no title
const DOCKET = /^[A-Z]{2,5}-\d/;

function confidence(writing: Writing): number {
  const { head, imprint, parts } = writing;
  if (writing.title === null || DOCKET.test(parts.plain.slice(writing.title.start))) return 0;
  const authored = head.authors.length > 0;
  const linked = parts.segment.urls.length > 0 || parts.segment.perma !== null;
  const named =
    imprint !== null &&
    (imprint.edition ||
      imprint.inner.split(/[,;]/).some((p) => isPublisher(p.replace(/\b\d{4}\b/g, ''))) ||
      /^\p{Lu}[\p{L}. ]+: ./u.test(imprint.inner));
  const before = capitalHead(writing);
  if (writing.quoted !== null)
    return imprint !== null && named && authored && writing.site === null
      ? isPublisher(withoutYear(imprint.inner))
        ? 0.9
        : 0.7
      : publisherAt(writing) !== null && authored
        ? 0.72
        : 0;
  if (imprint?.editors === true && !authored)
    return before || isCapitals(titleText(writing) ?? '') ? 0.92 : 0.6;
  if (authored && named) return 0.93;
  if (authored && publisherAt(writing) !== null) return 0.9;
  if (authored && before && writing.date === null && (writing.year !== null || !linked)) return 0.92;
  if (!authored && named && head.institution === null) return 0.72;
  if (authored && imprint?.date === null && imprint.year !== null && !linked)
    return writing.site === null ? 0.74 : 0.66;
  if (authored && writing.year !== null && writing.date === null && !linked) return 0.6;
  if (authored && head.volume !== null && writing.pin !== null) return 0.6;
  return 0;
}

/** Author and title in capitals, as small capitals come out in plain text. */
function capitalHead(writing: Writing): boolean {
  const start = writing.title?.start ?? 0;
  return (
    isCapitals(writing.parts.plain.slice(start, start + 40).split(/\d|\(/)[0] ?? '') || smallCaps(writing)
  );
}

function smallCaps(writing: Writing): boolean {
  const start = writing.title?.start ?? 0;
  return writing.parts.segment.smallCaps?.some(([from, to]) => from <= start + 2 && to > start + 6) ?? false;
}

/** Where the first part between commas that names a publisher begins; null where none does. */
function publisherAt(writing: Writing): number | null {
  const from = writing.title?.start ?? 0;
  const matter = writing.parts.plain.slice(from, writing.parts.end);
  for (const hit of matter.matchAll(/, (?:\p{Lu}[\p{L}. ]{1,20}: ?)?(?=([^,(]{2,60}))/gu)) {
    if (isPublisher(hit[1] ?? '')) return from + hit.index;
  }
  return null;
}

/** The title up to the publisher, the edition or the place. */
function bookTitle(writing: Writing): string | null {
  if (writing.quoted !== null) return titleText(writing);
  const start = writing.title?.start ?? 0;
  const publisher = publisherAt(writing);
  const end = Math.min(
    publisher ?? writing.parts.end,
    writing.pin !== null && writing.pin.start > start ? writing.pin.start : writing.parts.end,
    writing.imprint?.start ?? writing.parts.end,
  );
  const whole = tidy(writing.parts.text.slice(start, end).replace(EDITION, '').replace(VOLUME, ''));
  const bare = whole.replace(BEHIND_TITLE, '').replace(BEHIND_TITLE, '').replace(YEAR_BEHIND, '');
  return tidy(withoutPlace(bare).replace(BEHIND_TITLE, ''));
}

// ", 2004", " (2004)"; not of "Conventions of 12 August 1949", "Rivers to 1914" or "Germany 1890–1920"
const YEAR_BEHIND =
  /(?<! (?:of|to|in|since|until|before|after|from) ?)(?<!\d \p{Lu}\p{Ll}{2,8} ?),? ?\(?(?<![-–])(?:1[5-9]|20)\d\d\)?$/u;
// ", 3. Aufl., Berlin 1995, S. 63", ", 11e éd., Paris": what stands behind an edition of the continent
const EDITION = /,? \d{1,2}(?:\. ?Aufl(?:age)?|(?:e|ème|a)\.? ?(?:éd|ed)(?:ition|izione)?)\b.*$/su;
// ", vol. IV, Geneva, ICRC, 1958"
const VOLUME = /, (?:[Vv]ol|Bd)\. ?(?:\d{1,2}|[IVX]{1,4}), .*$/su;
// ", 9th ed.", ", vol. I", ", 3. Aufl."
const BEHIND_TITLE =
  /,? (?:(?:\d+(?:st|nd|rd|th|d|\.ª?)|[IVX]{1,4}) (?:rev(?:ised|\.) )?(?:ed(?:n|ition)?\.?(?: supplemented)?|Aufl(?:age|\.)?)|(?:vol|Vol|Bd)\.? (?:\d+|[IVX]+))[\s,]*$/;

/** "Title, Aldershot" -> "Title": a place that belongs to the publisher behind it. */
function withoutPlace(title: string): string {
  const comma = title.lastIndexOf(', ');
  return comma > 0 && publishingPlaces.has(title.slice(comma + 2)) ? title.slice(0, comma) : title;
}

const byLetters = new Map(treatises.flatMap((row) => row.spellings.map((s) => [s, row] as const)));
// "2 Kent's Commentaries 182", "Co. Litt. 4a", "1 Bl. Com. *91", "Story on the Constitution, § 1169"
const TREATISE =
  /^(?:(?<volume>\d{1,2}) )?(?<name>\p{Lu}[\p{L}.' ,]{2,50}?),? (?<pin>(?:§ ?|p\. ?|sec\. ?|\*)?\d{1,4}[ab]?(?:-\d{1,4})?)$/u;

/** A treatise of the old law, cited by its author's name and a page; a restatement. */
function readTreatise(parts: Parts): KindReading | null {
  const hit = TREATISE.exec(parts.plain.slice(0, parts.end));
  const row = hit === null ? undefined : byLetters.get(squeeze(hit.groups?.['name'] ?? ''));
  if (hit !== null && row !== undefined) {
    const found = { authors: [row.author], title: row.title, volume: hit.groups?.['volume'] ?? null };
    return makeReading('book', parts, found, 0.94, hit.groups?.['pin'] ?? null);
  }
  const named = readFederalist(parts) ?? readDictionary(parts);
  if (named !== null) return named;
  const restated =
    /^RESTATEMENT(?: \([A-Z]+\))?(?: [A-Z]+)+|^Restatement(?: \(\w+\))? of(?:,? (?:\p{Lu}[\p{L}.]+|of|the|and|&|for|in):?){1,12}/u.exec(
      parts.plain,
    );
  if (restated === null) return null;
  const year = /\((?:[^()]* )?(\d{4})\)$/.exec(parts.plain.slice(0, parts.end))?.[1];
  const found = { title: restated[0], year: year === undefined ? null : Number(year) };
  return pinnedBehind(parts, restated[0].length, found, 0.93);
}

/** A work whose title ends at `end`, with the pinpoint behind it. */
function pinnedBehind(parts: Parts, end: number, found: Found, sure: number): KindReading {
  const pin = pinWithin(parts.plain, end, parts.end);
  return makeReading('book', parts, found, sure, pin === null ? null : slice(parts, pin.start, pin.end));
}

// "Utopian Law Dictionary, 11th ed, sub verbo “river”", "Oxford English Dictionary (2nd edn, OUP 1989) vol 3, ‘culpable’"
const DICTIONARY =
  /^(?<title>(?:The )?\p{Lu}[\p{L}'’]+(?: (?:of|and|the|\p{Lu}[\p{L}'’-]+)){0,6} Dictionary)(?:,? \(?\d{1,2}(?:st|nd|rd|th|d) ed|,? (?:sub verbo|s\.?v\.?)[ ,])/u;

/** A dictionary by its title, with its edition or the word looked up. */
function readDictionary(parts: Parts): KindReading | null {
  const title = DICTIONARY.exec(parts.plain)?.groups?.['title'];
  if (title === undefined) return null;
  const year = /[,( ]((?:1[789]|20)\d\d)\)/.exec(parts.plain)?.[1];
  const found = { title: slice(parts, 0, title.length), year: year === undefined ? null : Number(year) };
  return pinnedBehind(parts, title.length, found, 0.94);
}

// "THE FEDERALIST No. 10, at 78 (James Madison) (Clinton Rossiter ed., 1961)"
const FEDERALIST = /^(?<title>The Federalist,? Nos?\. ?\d{1,2})(?!\d)/i;

/** An essay of the Federalist by its number: its author stands in the first bracket, the edition in the last. */
function readFederalist(parts: Parts): KindReading | null {
  const title = FEDERALIST.exec(parts.plain)?.groups?.['title'];
  if (title === undefined) return null;
  const inner = parts.groups.map((group) => parts.plain.slice(group.start + 1, group.end - 1));
  const author = inner.find((words) => isPerson(words));
  const year = /\b(1[789]\d\d|20\d\d)$/.exec(inner.at(-1) ?? '')?.[1];
  const found = {
    authors: author === undefined ? [] : [author],
    title: slice(parts, 0, title.length),
    year: year === undefined ? null : Number(year),
  };
  return pinnedBehind(parts, title.length, found, 0.96);
}
