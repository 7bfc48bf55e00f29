import { houseBehindPlace, type HouseBehindPlace } from './house-behind-place.js';
import type { Group, Parts } from './parts.js';
import { isPublisher } from './publisher.js';

/**
 * The brackets that close a citation: "(6th ed. 2020)", "(2nd edn, OUP 2010)", "(May 27, 2020)", "(A Smith ed., 2005)";
 * and what stands for them without any: ", Cambridge: Polity Press 2009".
 */
export interface Imprint {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  readonly year: number | null;
  readonly date: string | null;
  readonly edition: boolean;
  readonly editors: boolean;
  readonly forthcoming: boolean;
  /** A publisher or its place stands in it. */
  readonly house: boolean;
  /** Place, publisher and year stand without brackets, behind all but the pages. */
  readonly bare: boolean;
}

/** Place, publisher and year, else the last bracketed group in [from, end) that holds a year, an edition or editors. */
export function imprintOf(parts: Parts, from: number): Imprint | null {
  const placed = houseBehindPlace(parts, from);
  return placed === null ? bracketed(parts, from) : withoutBrackets(parts, placed);
}

function withoutBrackets(parts: Parts, { start, end, year }: HouseBehindPlace): Imprint {
  const inner = parts.plain.slice(start, end).replace(/^, /, '');
  return {
    start,
    end,
    inner,
    year,
    date: null,
    edition: false,
    editors: false,
    forthcoming: false,
    house: true,
    bare: true,
  };
}

function bracketed(parts: Parts, from: number): Imprint | null {
  const reprint = REPRINTED.exec(parts.plain)?.index ?? parts.end;
  for (const group of [...parts.groups].reverse()) {
    if (group.start < from || group.start > parts.end) continue;
    const found = readGroup(parts, group);
    if (found === null || group.start > reprint) continue;
    const before = parts.groups.find(
      (g) => g.end <= group.start && g.end >= group.start - 1 && g.start >= from,
    );
    const first = before === undefined ? null : readGroup(parts, before);
    return first !== null && (first.edition || first.house) && first.year !== null
      ? { ...first, end: found.end }
      : found;
  }
  return null;
}

// "(1843), reprinted in Moe (ed), Rivers (Methuen 1987)"
const REPRINTED = /(?<=\d\)), (?:reprinted|repr\.) in /;

/** "forthcoming 2025", "n.d.", or a year after a comma at the end, alone or behind a place: ", 2004", ", Berlin 1995"; null where none is. */
export function trailingYear(parts: Parts, from: number): { year: number; start: number } | null {
  const hit =
    /(?:, \p{Lu}\p{Ll}{2,14}(?:[/-]\p{Lu}\p{Ll}{2,14})? |[,.(\s](?:Paris |Berlin )?)((?:1[5-9]|20)\d\d)(?=(?:,? (?:pp?\.?|at|S\.|chap|Rn|§|¶|paras?) ?[^,]{1,24}(?:, (?:at|n°|nos?\.?|note) ?[^,]{1,12})?|,? \d{1,4}(?:-\d{1,4})?(?: ?ff?\.?| et seqq?\.?)?(?: \(\d{1,4}\))?)?$)/u.exec(
      parts.plain.slice(from, parts.end),
    );
  return hit === null ? null : { year: Number(hit[1]), start: from + hit.index };
}

const EDITION =
  /\b(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev(?:ised|\.)?|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ew|student) ed(?:n|ition)?\b|\bed(?:n|ition)\b|\bAufl/;
const EDITORS = /\beds?\.?(?:,|$| \d)|\bed(?:s|itors?)\b|\bHrsg\b|\btrans\b\.?|\bhg\./i;

function readGroup(parts: Parts, group: Group): Imprint | null {
  const inner = parts.plain.slice(group.start + 1, group.end - 1);
  const date = parts.dates.findLast((d) => d.start > group.start && d.end < group.end);
  const year = date?.year ?? lastYear(inner);
  const edition = EDITION.test(inner);
  const forthcoming = /\bforthcoming\b|\bin press\b/i.test(inner);
  const house =
    /\b(?:Press|Verlag|Publish|OUP|CUP|Oxford|Cambridge|Hart|Routledge|Penguin)\b/.test(inner) ||
    /^\p{Lu}[\p{L}. ]{2,30}: \p{Lu}[^()]{2,60}, (?:1[5-9]|20)\d\d$/u.test(inner) ||
    isPublisher(withoutYear(inner));
  if (year === null && !edition && !forthcoming && !house) return null;
  if (group.bracket === '[' && year === null) return null;
  return {
    start: group.start,
    end: group.end,
    inner,
    year,
    date: date?.iso ?? null,
    edition,
    editors: EDITORS.test(inner) && !/^(?:\d+\w\w|rev\.) ed\.? \d{4}$/.test(inner),
    forthcoming,
    house,
    bare: false,
  };
}

/** "Penguin 2010", "Hart, 2012": the words before a year at the end. */
export const withoutYear = (inner: string): string => inner.replace(/,? (?:1[5-9]|20)\d\d$/, '');

function lastYear(inner: string): number | null {
  let year: number | null = null;
  for (const hit of inner.matchAll(/(?<![\d/-])(1[4-9]\d\d|20\d\d)(?![\d/])/g)) year = Number(hit[1]);
  return year;
}
