import type { Reading } from '#schema/work.js';
import type { Kind, KindReading, Segment } from './kind.js';
import { familyName, squeeze } from './shape/fold.js';
import { writingLabel } from './shape/labels.js';
import { writingKeys } from './shape/keys.js';
import { readHead } from './shape/head.js';
import { isPerson, notAName } from './shape/person.js';
import { partsOf, slice, tidy, type Parts } from './shape/parts.js';
import { pagesEnd, pinsFrom, pinWithin } from './shape/pinpoint.js';
import { isPublisher } from './shape/publisher.js';
import { makeReading } from './shape/reading.js';
import { isSwissHost, swissEntry } from './shape/swiss-entry.js';
import { isCapitals, titleText, writingOf, type Writing } from './shape/writing.js';

/** Essays and entries in collections, commentaries, encyclopaedias and proceedings. */
export const chapterKind: Kind = {
  kind: 'chapter',
  read,
  keys: (reading) => writingKeys(reading, entryKey(reading)),
  label: writingLabel,
};

/**
 * "Roe, in: Moe/Poe, UrhG, 7. Aufl. 2022": an entry without a title is known by its author, its host and the year; a
 * Swiss one, "BSK OR I-Roe", which is never cited with it, by author and host.
 */
function entryKey({ title, authors, container, year }: Reading): string | null {
  if (title !== null || container === null || authors.length === 0) return null;
  if (year === null)
    return isSwissHost(container) ? `entry:${authors.map(familyName).join('+')}:${squeeze(container)}` : null;
  return `entry:${authors.map(familyName).join('+')}:${squeeze(container)}:${String(year)}`;
}

function read(segment: Segment): KindReading | null {
  const swiss = swissEntry(partsOf(segment));
  if (swiss !== null) return makeReading('chapter', partsOf(segment), swiss, 0.96, swiss.pin);
  const writing = writingOf(segment);
  const { collection, parts, head } = writing;
  if (collection === null) return readCommentary(segment, writing) ?? readEntry(writing);
  const host = readHost(writing, collection.start);
  const family = head.authors.length > 0 ? null : familyBefore(writing);
  const found = {
    authors: family === null ? head.authors : [family.author],
    title: family === null ? titleText(writing) : family.title,
    container: host.container,
    page: host.page,
    year: writing.year ?? pagedYear(parts) ?? updatedYear(parts) ?? editionYear(parts),
  };
  const authored = found.authors.length > 0;
  const sure =
    (authored ? 0.94 : 0.7) -
    (host.container === null && !host.edited ? 0.2 : 0) -
    (found.title === null && family === null ? (host.edited && host.container !== null ? 0.1 : 0.4) : 0);
  return makeReading('chapter', parts, found, sure, host.pin ?? sectionIn(parts, collection.start));
}

/** "Roe, in: Moe/Poe, UrhG, 7. Aufl. 2022, § 2 Rn. 12": the section commented on, where no page is told. */
function sectionIn(parts: Parts, from: number): string | null {
  const found = pinWithin(parts.plain, from, parts.end);
  const pin = found === null ? null : slice(parts, found.start, found.end);
  return pin !== null && /^(?:§|Art)/.test(pin) ? pin : null;
}

/** "Tomuschat, in: Simma et al. (eds), ...", "Bothe, Friedenssicherung und Kriegsrecht, in: ...": an author by family name only. */
function familyBefore(writing: Writing): { author: string; title: string | null } | null {
  const text = titleText(writing);
  if (text === null || writing.quoted !== null || isCapitals(text)) return null;
  if (isPerson(text) && /^\p{Lu}{1,3} |^\p{Lu}\./u.test(text)) return { author: text, title: null };
  const [, author, title = null] = /^(\p{Lu}\p{Ll}[\p{L}'’-]+)(?:, (\p{Lu}.{5,}))?$/u.exec(text) ?? [];
  return author === undefined || notAName(author) ? null : { author, title };
}

// ", 2012, 114 (139)": year, first page and pinpoint of a German collection
const PAGED_YEAR =
  /, (?<year>(?:1[5-9]|20)\d\d), (?:S\. )?(?<page>\d{1,4})(?: ff?\.?| et seqq?\.?)?(?: \((?<pin>\d{1,4}(?:-\d{1,4})?)\)|,? (?<mark>(?:paras?\.?|mn\.?|Rn\.?) ?\d{1,3}(?:-\d{1,3})?))?\.?$/;

function pagedYear(parts: Parts): number | null {
  const year = PAGED_YEAR.exec(parts.plain.slice(0, parts.end))?.groups?.['year'];
  return year === undefined ? null : Number(year);
}

/** "(last updated April 2019)": an entry of an encyclopaedia that is kept up to date. */
function updatedYear(parts: Parts): number | null {
  const year = /\(last updated(?: \p{L}{3,9})? ((?:19|20)\d\d)\)/u.exec(parts.segment.text)?.[1];
  return year === undefined ? null : Number(year);
}

/** "in: Basler Kommentar, 3. Auflage 2023, Art. 1": behind the edition, where an article stands last. */
function editionYear(parts: Parts): number | null {
  const year = /, \d{1,2}\. Aufl(?:\.|age),? ((?:19|20)\d\d)(?=,)/.exec(parts.plain)?.[1];
  return year === undefined ? null : Number(year);
}

interface Host {
  readonly container: string | null;
  readonly page: string | null;
  readonly pin: string | null;
  readonly edited: boolean;
}

// "The Oxford Handbook of Rivers, ed. by Ann Roe and Bo Moe (Oxford: OUP, 2020)": behind the collection
const EDITED_BY = /^[^()]{4,160}, \(?(?:eds?\.?|edited) by /i;
const EDS = /\(?\b(?:[Ee]ds?|EDS?|[Hh]rsg|[Ee]ditors?)\b\.?\)?/;

/** "COLLECTION 123, 125 (A Ed ed., 2005)", "E Editor (ed), Collection (CUP 2001) 12", "Proceedings of X (pp. 7-9)". */
function readHost(writing: Writing, from: number): Host {
  const { parts } = writing;
  const matter = parts.plain.slice(from, parts.end);
  const eds = EDS.exec(matter);
  const early =
    eds !== null &&
    !EDITED_BY.test(matter) &&
    !isCapitals(matter.slice(0, 24).split(/\d/)[0] ?? '') &&
    !insideImprint(writing, from + eds.index, matter)
      ? eds
      : null;
  let start = from;
  if (early !== null) start = from + early.index + early[0].length;
  else if (
    /^\p{Lu}\.? ?\p{Lu}|^\p{Lu}\. /u.test(matter) &&
    !FESTSCHRIFT.test(matter) &&
    !isCapitals(matter.slice(0, 30).split(/[\d(]/)[0] ?? '')
  )
    start = Math.max(from, readEditors(writing, from));
  start += /^[\s,:]*/.exec(parts.plain.slice(start))?.[0].length ?? 0;
  const later = /^\(?(?:n|fn|note|footnote|supra|above|op\. ?cit)\b\.? ?(?:note |n\.? ?)?\d?/.test(
    parts.plain.slice(start),
  );
  const end = containerEnd(writing, start);
  const container =
    later || end <= start ? null : tidy(slice(parts, start, end)).replace(/^['"‘“]|['"’”]$/g, '');
  const place = pagesOf(writing, start, end, later);
  return { container: container === '' ? null : container, edited: eds !== null, ...place };
}

// "FS Roe": whom a book honours is no editor of it
const FESTSCHRIFT = /^(?:FS|GS|FG|Festschrift|Festgabe|Gedächtnisschrift) /;

function insideImprint(writing: Writing, at: number, matter: string): boolean {
  const group = writing.parts.groups.find((g) => g.start < at && g.end > at);
  return group !== undefined && group.end - group.start > 10 && matter.length > 0;
}

/** Editors without a mark: "in W Twining and S Halliday, Rethinking". */
function readEditors(writing: Writing, from: number): number {
  const segment = { ...writing.parts.segment, text: writing.parts.text.slice(from) };
  const parts = {
    ...writing.parts,
    segment,
    text: writing.parts.text.slice(from),
    plain: writing.parts.plain.slice(from),
    end: writing.parts.end - from,
  };
  return from + readHead(parts, parts.end, false).end;
}

// "in Roe and Moe, supra note 8, 2117": the collection was named before
const NAMED_EARLIER = /, (?:supra|above|op\. ?cit\.) ?,? ?(?:note|n\.?|fn\.?)? ?\d{0,3}\b/;

function containerEnd(writing: Writing, start: number): number {
  const { parts, imprint } = writing;
  let end = imprint?.bare === true && imprint.start > start ? imprint.start : parts.end;
  for (const group of parts.groups) {
    if (group.start <= start || group.start > end) continue;
    const inner = parts.plain.slice(group.start + 1, group.end - 1);
    if (
      /\d{4}|\bed|\bpp?\.|n \d|Press|OUP|CUP|forthcoming|Verlag/.test(inner) &&
      !/^Volume|^Vol\. \d+$/.test(inner)
    ) {
      end = group.start;
      break;
    }
  }
  const matter = parts.plain.slice(start, end);
  const earlier = NAMED_EARLIER.exec(matter);
  if (earlier !== null) return start + earlier.index;
  for (const hit of matter.matchAll(/, (?=([^,(]{2,60}))/g)) {
    if (
      isPublisher(hit[1] ?? '') ||
      /^(?:(?:1[5-9]|20)\d\d|pp?\. ?\d|\d{1,4}(?:-\d+)?$|[Vv]ol\. |S\. \d|at \d|paras?\.? \d|mn\.? \d|[§¶]|\d+(?:st|nd|rd|th) ed|\d{1,2}\. (?:Aufl|Ed))/.test(
        hit[1] ?? '',
      )
    )
      return start + hit.index;
  }
  const by = /, \(?(?:eds?\.?|edited) by /i.exec(matter);
  if (by !== null) return start + by.index;
  const pages = /[\s,]\d{1,4}(?:-\d+)?(?:, ?(?:at )?\d{1,4}(?:-\d{1,4})?)*[\s,]*$/.exec(matter);
  return pages === null ? end : start + pages.index;
}

/** Bluebook: first page, then pinpoint; elsewhere "pp. 12-20" are the chapter's pages and bare figures behind the imprint a pinpoint. */
function pagesOf(
  writing: Writing,
  start: number,
  end: number,
  later: boolean,
): { page: string | null; pin: string | null } {
  const { parts } = writing;
  const earlier = NAMED_EARLIER.exec(parts.plain.slice(end));
  if (earlier?.index === 0) return pagesOf(writing, start, end + earlier[0].length, later);
  const between =
    /^[\s,]+(?:at )?(?!(?:1[5-9]|20)\d\d(?:,|$))(\d{1,4})(?![A-Za-z\d]|\. (?:Aufl|Ed))(?:-\d{1,4})?(?:, (?=\d))?/.exec(
      parts.plain.slice(end),
    );
  if (between !== null && end > start && !later) {
    const at = end + between[0].length;
    const to = between[0].endsWith(', ') ? pagesEnd(parts.plain, at) : -1;
    const marked = to < 0 && parts.plain.startsWith(', at ', at) ? pinsFrom(parts.plain, at, false) : null;
    const pin = marked === null ? behind(writing) : slice(parts, marked.start, marked.end);
    return { page: between[1] ?? null, pin: to < 0 ? pin : slice(parts, at, to) };
  }
  const paged = later ? null : PAGED_YEAR.exec(parts.plain.slice(0, parts.end));
  if (paged !== null && paged.index >= end - 1)
    return {
      page: paged.groups?.['page'] ?? null,
      pin: paged.groups?.['pin'] ?? paged.groups?.['mark'] ?? null,
    };
  const rest = parts.plain.slice(end);
  const on = PAGE_ON.exec(rest)?.groups;
  if (on !== undefined) return { page: on['page'] ?? null, pin: on['pin'] ?? null };
  const first = FIRST_AND_PIN.exec(rest);
  if (first !== null) {
    const pin = pinsFrom(parts.plain, end + first.index + first[0].length, true);
    return { page: first[1] ?? null, pin: pin === null ? null : slice(parts, pin.start, pin.end) };
  }
  const marked = /(?:\(|, ?|\s)(?:pp\. ?|S\. ?|pages )(\d{1,4}|[ivx]+) ?-{1,2} ?\d{1,4}/.exec(rest);
  if (marked !== null) {
    const pin = pinsFrom(parts.plain, end + marked.index + marked[0].length, true);
    return { page: marked[1] ?? null, pin: pin === null ? null : slice(parts, pin.start, pin.end) };
  }
  return { page: null, pin: behind(writing) };
}

// "(2000) 15, at 37", "(Vancouver: UBC Press, 2007) 23 at 30": first page and pinpoint behind the imprint
const FIRST_AND_PIN = /\),? (\d{1,4})(?:-\d{1,4})?,? (?=at (?:p\. ?)?\d)/;

// "(1997), 65 et seq. (67)"
const PAGE_ON =
  /^ ?\([^()]*\),? (?<page>\d{1,4}) ?(?:ff?\.?|et seqq?\.?)(?: \((?<pin>\d{1,4}(?:-\d{1,4})?)\))?\.?$/;

function behind(writing: Writing): string | null {
  const last = [...writing.parts.groups].reverse().find((g) => g.end <= writing.parts.end + 1);
  if (last === undefined) {
    const tail = /,? (?:1[5-9]|20)\d\d,? (?=(?:pp?\.? ?|at )?\d)/.exec(writing.parts.plain);
    const pin = tail === null ? null : pinsFrom(writing.parts.plain, tail.index + tail[0].length, true);
    return pin === null ? null : slice(writing.parts, pin.start, pin.end);
  }
  const pin = pinsFrom(writing.parts.plain, last.end, true);
  if (pin !== null) return slice(writing.parts, pin.start, pin.end);
  const year = /^,? (?:1[5-9]|20)\d\d,? /.exec(writing.parts.plain.slice(last.end));
  const edition = /(?:Aufl\.?|[Ee]dn?\.?|Auflage),? (?:1[5-9]|20)\d\d, (?=\S)/.exec(
    writing.parts.plain.slice(last.end),
  );
  const later =
    year !== null
      ? pinsFrom(writing.parts.plain, last.end + year[0].length, true)
      : edition === null
        ? null
        : pinsFrom(writing.parts.plain, last.end + edition.index + edition[0].length, true);
  const found = later ?? pinWithin(writing.parts.plain, last.end, writing.parts.end);
  return found === null ? null : slice(writing.parts, found.start, found.end);
}

const ENCYCLOPAEDIA = /\bMPEPIL\b|\bEPIL\b|\bEncyclop(?:a|ae|æ)dia of\b/;

/** "Tomuschat, ‘Human Rights’, MPEPIL (2019), para. 5": an entry of an encyclopaedia that nothing calls "in". */
function readEntry(writing: Writing): KindReading | null {
  const { parts, head, quoted, journal } = writing;
  if (quoted === null || head.authors.length === 0) return null;
  const name = ENCYCLOPAEDIA.exec(parts.plain.slice(quoted.after));
  if (name === null) return null;
  const start = quoted.after + (journal === null ? name.index : 0);
  const container = /^[^(,\d[]{4,80}/.exec(parts.text.slice(start).replace(/^[\s,]+/, ''))?.[0] ?? name[0];
  const found = {
    authors: head.authors,
    title: titleText(writing),
    container: tidy(container),
    year: writing.year,
  };
  return makeReading('chapter', parts, found, 0.95, behind(writing));
}

// "BeckOK UrhR/Grübler, 42. Ed. 1.5.2024, UrhG § 60c Rn. 5"; "Dreier/Schulze/Dreier, 7. Aufl. 2022, UrhG § 60c Rn. 1"
const COMMENTARY =
  /^(?<host>\p{Lu}[\p{L}\p{M}.\- ]*(?:\/\p{Lu}[\p{L}\p{M}.\- ]*)*)\/(?<author>\p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}.-]*)?),/u;

// "Roe/Moe, Schweizerisches Flussrecht, 12. Aufl., Bern 2018, § 2 N 10": a title and a place, by all who stand before it
const TEXTBOOK =
  /^ \p{Lu}\p{L}{5,}(?: [\p{L}-]+){1,12}, (?:\d{1,2}\. (?:Aufl\.|Auflage),? )?\p{Lu}\p{L}+(?: ?[/,] ?\p{Lu}\p{L}+| am Main| a\.M\.){0,3} (?:19|20)\d\d\b/u;

/** A German commentary's entry: the collection, a stroke, the entry's author. */
function readCommentary(segment: Segment, writing: Writing): KindReading | null {
  if (!segment.text.includes('/')) return null;
  const hit = COMMENTARY.exec(segment.text);
  // by margin number, section or article; "Larenz/Canaris, Methodenlehre, S. 63" are two authors
  if (hit === null || !/\bR[nz]\b|\bRdn|, (?:§|Art\.)/.test(segment.text)) return null;
  const { parts } = writing;
  if (TEXTBOOK.test(parts.plain.slice(hit[0].length))) return null;
  const year = /\b(?:Aufl\.?|Ed\.?|Auflage),? ?(?:\d{1,2}\. ?\d{1,2}\. ?)?((?:19|20)\d\d)/.exec(
    parts.plain,
  )?.[1];
  const date = parts.dates.find((d) => d.iso !== null);
  const last = /(?:19|20)\d\d, /.exec(parts.plain);
  const found = {
    authors: [hit.groups?.['author'] ?? ''],
    container: hit.groups?.['host'] ?? null,
    year: date?.year ?? (year === undefined ? null : Number(year)),
    date: date?.iso ?? null,
  };
  return makeReading(
    'chapter',
    parts,
    found,
    0.95,
    last === null ? null : slice(parts, last.index + last[0].length, parts.end),
  );
}
