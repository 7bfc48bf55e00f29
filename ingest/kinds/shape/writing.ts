import type { Segment } from '../kind.js';
import { imprintOf, trailingYear, type Imprint } from './imprint.js';
import { journalAfter, journalWithin, type Journal } from './journal.js';
import { readHead, type Head } from './names.js';
import { partsOf, slice, tidy, type Parts } from './parts.js';
import { pagesEnd, pinsFrom } from './pinpoint.js';
import { quotedTitle, type QuotedTitle } from './quoted.js';

type Stretch = { readonly start: number; readonly end: number };

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
  return text === '' ? null : text;
}

export function stretchText(writing: Writing, stretch: Stretch | null): string | null {
  if (stretch === null) return null;
  const text = slice(writing.parts, stretch.start, stretch.end);
  return text === '' ? null : text;
}

/** Whether letters are mostly capitals: "AN INTRODUCTION TO", "ALL THE MISSING SOULS". */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 3) return false;
  return letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.85;
}

function makeWriting(parts: Parts): Writing {
  const quoted = quotedTitle(parts);
  const head = readHead(parts, quoted?.open ?? parts.end, quoted !== null);
  const from = quoted?.after ?? skip(parts, head.end);
  const collection = quoted === null ? collectionWithin(parts, from) : collectionAfter(parts, from);
  const journal =
    collection !== null ? null : quoted === null ? journalWithin(parts, from) : journalAfter(parts, from);
  const imprint = imprintOf(parts, from);
  const bare = imprint === null ? trailingYear(parts, from) : null;
  const lastDate = parts.dates.findLast((d) => d.start >= from);
  const when = dateOf(journal, imprint, bare, lastDate, parts);
  const bounds = { parts, quoted, from, collection, journal, imprint, lastDate, bare };
  const site = journal !== null || collection !== null ? null : siteOf(bounds);
  const title = quoted ?? plainTitle(bounds, site);
  const pin = pinOf(bounds, site, title);
  const words = title === null ? '' : parts.plain.slice(title.start, title.end);
  return {
    parts,
    head,
    quoted,
    title: trimPin(title, pin),
    capitals: isCapitals(words),
    journal,
    collection,
    imprint,
    site: trimPin(site, pin),
    ...when,
    pin,
  };
}

interface Bounds {
  readonly parts: Parts;
  readonly quoted: QuotedTitle | null;
  readonly from: number;
  readonly collection: Stretch | null;
  readonly journal: Journal | null;
  readonly imprint: Imprint | null;
  readonly lastDate: Stretch | undefined;
  readonly bare: { readonly start: number } | null;
}

function skip(parts: Parts, at: number): number {
  return at + (/^[\s,]*/.exec(parts.plain.slice(at, at + 8))?.[0].length ?? 0);
}

// "Title', in E Editor (ed), Collection", "Title. In: Proceedings of"
function collectionAfter(parts: Parts, from: number): Stretch | null {
  const hit = /^[\s,.]*(?:[Ii]n|IN):?\s+(?=[\p{Lu}"'(\p{Ll}])/u.exec(parts.plain.slice(from, from + 12));
  return hit === null ? null : { start: from + hit[0].length, end: parts.end };
}

function collectionWithin(parts: Parts, from: number): Stretch | null {
  for (const hit of parts.plain
    .slice(from, parts.end)
    .matchAll(/(?:[,.?!] ?|\s)[Ii]n:? (?=[\p{Lu}\d"'])/gu)) {
    const start = from + hit.index + hit[0].length;
    const rest = parts.plain.slice(start, parts.end);
    const marked = /^[,.?!]/.test(hit[0]) || hit[0].includes(':');
    const proceedings =
      /^Proceedings of|^(?:The )?(?:Oxford|Max Planck|Cambridge|Routledge|Research) (?:Handbook|Encyclop|Companion)/.test(
        rest,
      );
    const edited = /\b[Ee]ds?\b\.?|\(Hrsg|\bEDS?\b/.test(rest);
    const capital = isCapitals((rest.split(/ \d|\(/)[0] ?? '').trim()) && rest.length > 8;
    if ((marked && (edited || capital || proceedings)) || (proceedings && marked))
      return { start, end: parts.end };
  }
  return null;
}

function dateOf(
  journal: Journal | null,
  imprint: Imprint | null,
  bare: { readonly year: number } | null,
  last: { readonly year: number; readonly iso: string | null } | undefined,
  parts: Parts,
): { year: number | null; date: string | null } {
  if (imprint?.date !== null && imprint?.date !== undefined)
    return { year: imprint.year, date: imprint.date };
  if (journal !== null) {
    const year =
      journal.before.year ??
      journal.after.year ??
      imprint?.year ??
      last?.year ??
      yearIn(parts, journal.start);
    return { year, date: last?.year === year ? (last?.iso ?? null) : null };
  }
  if (last !== undefined && imprint?.year === undefined) return { year: last.year, date: last.iso };
  const year = imprint?.year ?? bare?.year ?? null;
  return { year, date: last !== undefined && last.year === year ? last.iso : null };
}

/** "Baudry (2023), Title": a year in brackets behind the authors. */
function yearIn(parts: Parts, to: number): number | null {
  const hit = /[([](1[5-9]\d\d|20\d\d)[a-z]?[)\]]/.exec(parts.plain.slice(0, to));
  return hit === null ? null : Number(hit[1]);
}

/** Where the matter before date and imprint ends. */
function stopOf(b: Bounds): number {
  const date = b.lastDate !== undefined && b.imprint === null ? b.lastDate.start : b.parts.end;
  return Math.min(b.imprint?.start ?? b.parts.end, b.bare?.start ?? b.parts.end, date);
}

function siteOf(b: Bounds): Stretch | null {
  const stop = stopOf(b);
  if (b.quoted !== null) {
    const start = skip(b.parts, b.quoted.after);
    if (stop > start + 1) return { start, end: stop };
    if (b.imprint === null) return null;
    // "(Site, 3 May 2019)"
    const comma = /^\((?<site>[^()]{2,60}?), ?\d/.exec(b.parts.plain.slice(b.imprint.start, b.imprint.end))
      ?.groups?.['site'];
    const day = b.parts.dates.find((d) => d.start > (b.imprint?.start ?? 0));
    if (comma === undefined && day === undefined) return null;
    return {
      start: b.imprint.start + 1,
      end: comma === undefined ? (day?.start ?? b.imprint.end) : b.imprint.start + 1 + comma.length,
    };
  }
  const matter = b.parts.plain.slice(b.from, stop).replace(/[\s,.]+$/, '');
  const comma = lastComma(matter);
  return comma < 0 ? null : { start: skip(b.parts, b.from + comma), end: b.from + matter.length };
}

/** The last comma outside brackets that is followed by a capital; corporate endings stay with what is before. */
function lastComma(matter: string): number {
  let depth = 0;
  for (let i = matter.length - 1; i > 0; i--) {
    const c = matter[i];
    if (c === ')' || c === ']') depth++;
    else if (c === '(' || c === '[') depth--;
    else if (
      c === ',' &&
      depth === 0 &&
      /^, ["']?(?:[\p{Lu}\d]|the )/u.test(matter.slice(i, i + 5)) &&
      !/^, (?:Inc|Ltd|LLC|Jr|Art|Vol|No)\b/.test(matter.slice(i, i + 6)) &&
      !/^, \d+(?:-\d+)?$/.test(matter.slice(i))
    )
      return i;
  }
  return -1;
}

function plainTitle(b: Bounds, site: Stretch | null): Stretch | null {
  const stop = Math.min(
    stopOf(b),
    b.journal?.start ?? b.parts.end,
    b.collection === null ? b.parts.end : inWord(b),
    site?.start ?? b.parts.end,
  );
  return stop > b.from + 1 ? { start: b.from, end: stop } : null;
}

function inWord(b: Bounds): number {
  const before = b.parts.plain.slice(0, b.collection?.start ?? 0);
  return before.replace(/[,.\s]*[Ii]n:?\s*$/, '').length;
}

/** Pages behind the journal's first page, behind the imprint, or bare before it: "TITLE 7-9 (6th ed. 2020)". */
function pinOf(b: Bounds, site: Stretch | null, title: Stretch | null): Stretch | null {
  if (b.journal !== null) {
    const own = b.journal.after.pin;
    const behind = pinsFrom(b.parts.plain, Math.max(b.journal.end, b.imprint?.end ?? 0), false);
    return own ?? behind;
  }
  if (b.imprint !== null) {
    const behind = pinsFrom(b.parts.plain, b.imprint.end, true);
    if (behind !== null) return behind;
  }
  const end = b.imprint?.start ?? b.parts.end;
  const from = site?.start ?? title?.start ?? b.from;
  return b.collection !== null ? null : pinBefore(b.parts, from, end, b.imprint !== null);
}

function pinBefore(parts: Parts, from: number, end: number, bare: boolean): Stretch | null {
  const matter = parts.plain.slice(from, end);
  const marked =
    /[\s,](?:(?:at|pp?\.?|paras?\.?|¶¶?|§§?|[Cc]h(?:ap)?\.|[Aa]nnex|S\.|Rn\.) ?[\divxIVX][^,]{0,30})[\s,]*$/.exec(
      matter,
    );
  if (marked !== null) {
    const pin = pinsFrom(parts.plain, from + marked.index, false);
    if (pin !== null && pin.end <= end) return pin;
  }
  const pages = /[\s,](?=\d{1,4}(?:n\.\d+)?(?: ?- ?\d{1,4})?(?:, \d{1,4}(?: ?- ?\d{1,4})?){0,4}[\s,]*$)/.exec(
    matter,
  );
  if (pages === null || !bare) return null;
  const start = from + pages.index + 1;
  const to = pagesEnd(parts.plain, start);
  return to < 0 || /^(?:1[89]|20)\d\d$/.test(parts.plain.slice(start, to)) ? null : { start, end: to };
}

function trimPin(stretch: Stretch | null, pin: Stretch | null): Stretch | null {
  if (stretch === null || pin === null || pin.start < stretch.start || pin.start >= stretch.end)
    return stretch;
  return pin.start - stretch.start < 2 ? null : { start: stretch.start, end: pin.start };
}

/** For tests and labels: a stretch's words as printed. */
export function words(parts: Parts, stretch: Stretch): string {
  return tidy(parts.text.slice(stretch.start, stretch.end));
}
