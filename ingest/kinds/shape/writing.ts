import type { Segment } from '../kind.js';
import { imprintOf, trailingYear, type Imprint } from './imprint.js';
import { journalAfter, journalWithin, type Journal } from './journal.js';
import { readHead, type Head } from './head.js';
import { partsOf, slice, type Parts } from './parts.js';
import { collectionAfter, collectionWithin, isCapitals, pinOf, placesOf, type Stretch } from './places.js';
import { quotedTitle, type QuotedTitle } from './quoted.js';

export { isCapitals } from './places.js';

/** What the shape of a piece of writing tells: who, what, in what, when. The kinds of writing judge it. */
export interface Writing {
  readonly parts: Parts;
  readonly head: Head;
  readonly quoted: QuotedTitle | null;
  readonly title: Stretch | null;
  /** The title stands in capitals (small capitals in print). */
  readonly capitals: boolean;
  readonly journal: Journal | null;
  /** What follows "in": the collection's matter. */
  readonly collection: Stretch | null;
  readonly imprint: Imprint | null;
  /** A newspaper, site or series named between title and date. */
  readonly site: Stretch | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly pin: Stretch | null;
}

const memory = new WeakMap<Segment, Writing>();

/** The shape of a segment as a piece of writing; worked out once for all kinds. */
export function writingOf(segment: Segment): Writing {
  const known = memory.get(segment);
  if (known !== undefined) return known;
  const writing = makeWriting(partsOf(segment));
  memory.set(segment, writing);
  return writing;
}

/** The title's words, without outer quotes and a closing comma. */
export function titleText(writing: Writing): string | null {
  if (writing.title === null) return null;
  const text = slice(writing.parts, writing.title.start, writing.title.end).replace(/[.,]$/, '');
  return /[\p{L}\p{N}]/u.test(text) ? text : null;
}

export function stretchText(writing: Writing, stretch: Stretch | null): string | null {
  if (stretch === null) return null;
  const text = slice(writing.parts, stretch.start, stretch.end);
  return text === '' ? null : text;
}

function makeWriting(parts: Parts): Writing {
  const quoted = quotedTitle(parts);
  const named = readHead(parts, quoted?.open ?? parts.end, quoted !== null);
  const noble = quoted === null && named.end === 0 ? nobleHead(parts, named) : null;
  const head = noble ?? named;
  const from = quoted?.after ?? skip(parts, head.end);
  const collection = quoted === null ? collectionWithin(parts, from) : collectionAfter(parts, from);
  const imprint = imprintOf(parts, from);
  const found =
    collection !== null ? null : quoted === null ? journalWithin(parts, from) : journalAfter(parts, from);
  // "Living Law: Studies in Rivers, Aldershot: Ashgate 2008": a publisher is no journal
  const journal = found !== null && imprint?.bare === true && found.end > imprint.start ? null : found;
  const bare = imprint === null ? trailingYear(parts, from) : null;
  // "Commentary on the Convention of 12 August 1949, Geneva, 1958": a day before the year is the title's
  const lastDate = parts.dates.findLast((d) => d.start >= from && !(bare !== null && d.end < bare.start));
  const dateStart = lastDate !== undefined && imprint === null ? lastDate.start : parts.end;
  const stop = Math.min(imprint?.start ?? parts.end, bare?.start ?? parts.end, dateStart);
  const matter = { parts, quoted, from, stop, collection, journal, imprint };
  const pin = pinOf(matter);
  const end = pin !== null && pin.start > from && pin.start < stop ? pin.start : stop;
  const placed = placesOf({ ...matter, stop: end }, head);
  const words = placed.title === null ? '' : parts.plain.slice(placed.title.start, placed.title.end);
  const when = dateOf({ journal, imprint, bare, last: lastDate, head: head.year });
  return {
    parts,
    head: placed.head,
    quoted,
    title: placed.title,
    capitals: isCapitals(words),
    journal,
    collection,
    imprint,
    site: placed.site,
    ...when,
    pin,
  };
}

/** "O. v. Roe, Title, Berlin: Weidmann 1868": a party's name is written so as well, but has no publisher. */
function nobleHead(parts: Parts, head: Head): Head | null {
  const name = NOBLE.exec(parts.plain)?.[1];
  if (name === undefined || imprintOf(parts, name.length)?.bare !== true) return null;
  return { ...head, authors: [name], end: name.length + 2 };
}

const NOBLE = /^(\p{Lu}\. v\. \p{Lu}[\p{L}'-]+), /u;

function skip(parts: Parts, at: number): number {
  return at + (/^[\s,]*/.exec(parts.plain.slice(at, at + 8))?.[0].length ?? 0);
}

interface When {
  readonly journal: Journal | null;
  readonly imprint: Imprint | null;
  readonly bare: { readonly year: number } | null;
  readonly last: { readonly year: number; readonly iso: string | null } | undefined;
  readonly head: number | null;
}

function dateOf({ journal, imprint, bare, last, head }: When): { year: number | null; date: string | null } {
  if (imprint !== null && imprint.date !== null) return { year: imprint.year, date: imprint.date };
  const placed = journal === null ? null : (journal.before.year ?? journal.after.year);
  const year =
    placed ??
    imprint?.year ??
    head ??
    (journal === null ? null : bare?.year) ??
    last?.year ??
    bare?.year ??
    null;
  return { year, date: last !== undefined && last.year === year ? last.iso : null };
}
