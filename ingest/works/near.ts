import type { Reading, WorkKind } from '#schema/work.js';
import { isOneDecision } from '#ingest/kinds/case/version.js';
import { reportPlace } from '#ingest/kinds/case/volume.js';
import { areApart, paperNumbers, sameIdentifier } from './apart.js';
import { givenAgree, personName, sameFamily } from './authors.js';
import { editDistance, skeleton, trimMarks, words } from './fold.js';
import { institutionName } from './institutions.js';
import { nameContinues, titleContinues, titlesLean, titlesNear } from './titles.js';

/** Comparisons for each reading within one block: keeps long documents linear. */
const WINDOW = 64;

/**
 * Pairs of readings that one document's reader takes for one work though their keys differ: scan slips in a
 * title, a resolution with and without its title, a case by docket and by name, a page by its URL. A reading
 * that could go to two others by a shortened name alone goes to none.
 */
export function nearPairs(readings: readonly Reading[]): [number, number][] {
  const sure: [number, number][] = [];
  const byName: [number, number][] = [];
  for (const [a, b] of blockPairs(readings)) {
    const [x, y] = [readings[a], readings[b]];
    if (!x || !y || areApart(x, y)) continue;
    if (isOfProceeding(x, y)) byName.push([a, b]);
    else if (isSame(x, y)) sure.push([a, b]);
    else if (isSameByName(x, y)) byName.push([a, b]);
  }
  const partners = new Map<number, Set<string>>();
  for (const [a, b] of byName) {
    partners.set(a, (partners.get(a) ?? new Set()).add(factsOf(readings[b])));
    partners.set(b, (partners.get(b) ?? new Set()).add(factsOf(readings[a])));
  }
  const unique = byName.filter((pair) => pair.every((at) => partners.get(at)?.size === 1));
  return [...sure, ...unique];
}

/** What tells a reading from others: one that is printed alike three times ("Hadley, (1854) 9 Exch") is one. */
function factsOf(reading: Reading | undefined): string {
  const names = reading?.identifiers.map(({ value }) => skeleton(value)) ?? [];
  return [skeleton(reading?.title ?? ''), reading?.date ?? reading?.year ?? '', ...names].join('|');
}

/** One docket, and only one of the two says on which day: it may be any decision of that proceeding. */
function isOfProceeding(a: Reading, b: Reading): boolean {
  const shared = a.identifiers.filter((one) => b.identifiers.some((other) => sameIdentifier(one, other)));
  return (
    (a.date === null) !== (b.date === null) &&
    yearsAgree(a, b) &&
    shared.length > 0 &&
    shared.every(({ scheme, value }) => scheme === 'docket' && !isOneDecision(value))
  );
}

function isSame(a: Reading, b: Reading): boolean {
  if (a.identifiers.some((one) => b.identifiers.some((other) => sameIdentifier(one, other)))) {
    return a.kind === b.kind || a.kind === null || b.kind === null;
  }
  if (sharesPage(a, b)) return true;
  if (a.title === null || b.title === null || !kindsAgree(a.kind, b.kind)) return false;
  const sameTitle = (share: number) =>
    a.title !== null &&
    b.title !== null &&
    (titlesNear(a.title, b.title, share) || titleContinues(a.title, b.title));
  if (a.authors.length > 0 && b.authors.length > 0) {
    return sameAuthors(a, b) && sameTitle(0.85) && (yearsAgree(a, b) || samePlace(a, b));
  }
  if (!yearsAgree(a, b) || skeleton(a.title).length < 10) return false;
  if (a.authors.length !== b.authors.length) return sameTitle(0.92) && containersAgree(a, b);
  return sameTitle(0.92) && institutionsAgree(a, b) && containersAgree(a, b) && a.kind === b.kind;
}

/** By a shortened name, which another work might share: the caller sees that none does. */
function isSameByName(a: Reading, b: Reading): boolean {
  if (a.kind !== b.kind || a.title === null || b.title === null || !yearsAgree(a, b)) return false;
  switch (a.kind) {
    case 'treaty':
    case 'legislation':
      return nameContinues(a.title, b.title) || titlesNear(a.title, b.title, 0.92);
    case 'case':
      return (
        sharesVolume(a, b) ||
        (titlesNear(a.title, b.title, 0.9) && (a.identifiers.length === 0 || b.identifiers.length === 0))
      );
    default:
      return false;
  }
}

/** "Rylands, (1868) LR 3 HL" and "Rylands v Fletcher (1868) LR 3 HL 330": one volume, one of them without its page. */
function sharesVolume(a: Reading, b: Reading): boolean {
  const [x, y] = [volumesOf(a), volumesOf(b)];
  const shared = x.some((one) =>
    y.some((other) => one.volume === other.volume && (one.page === null) !== (other.page === null)),
  );
  if (!shared) return false;
  const [short, long] = [words(a.title ?? ''), words(b.title ?? '')].sort((c, d) => c.length - d.length);
  const telling = (short ?? []).filter((word) => word.length > 2 && !/^\d+$/.test(word));
  return telling.length > 0 && telling.every((word) => long?.includes(word));
}

function volumesOf(reading: Reading): { volume: string; page: string | null }[] {
  return reading.identifiers
    .filter(({ scheme }) => scheme === 'reporter')
    .map(({ value }) => reportPlace(value))
    .map(({ volume, page }) => ({ volume: skeleton(volume), page }));
}

function sharesPage(a: Reading, b: Reading): boolean {
  const known = new Set(a.urls.flatMap((url) => pageOf(url) ?? []));
  if (b.urls.some((url) => known.has(pageOf(url) ?? '')))
    return a.title === null || b.title === null || titlesLean(a.title, b.title);
  if (a.perma === null || b.perma === null) return false;
  return (
    editDistance(skeleton(a.perma), skeleton(b.perma), 1) <= 1 && titlesLean(a.title ?? '', b.title ?? '')
  );
}

/** A URL as the name of one page; null where it names a site only or was cut off. */
function pageOf(url: string): string | null {
  const path = url
    .toLowerCase()
    .replace(/^https?:\/*/, '')
    .replace(/^www\./, '')
    .split('#', 1)[0];
  const whole = trimMarks(path ?? '', '/');
  const last = whole.slice(whole.lastIndexOf('/') + 1);
  return whole.includes('/') && last.length >= 4 && last !== 'uploads' ? whole : null;
}

function sameAuthors(a: Reading, b: Reading): boolean {
  const [x, y] = [a.authors.map(personName), b.authors.map(personName)];
  const count = Math.min(x.length, y.length);
  return x.slice(0, count).every((one, i) => {
    const other = y[i];
    return other !== undefined && sameFamily(one, other) && givenAgree(one.given, other.given);
  });
}

function yearsAgree(a: Reading, b: Reading): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}

function samePlace(a: Reading, b: Reading): boolean {
  return a.volume !== null && a.volume === b.volume && a.page !== null && a.page === b.page;
}

function institutionsAgree(a: Reading, b: Reading): boolean {
  if (a.institution === null || b.institution === null) return true;
  const [x, y] = [institutionName(a.institution), institutionName(b.institution)];
  return x.key === y.key || titlesNear(x.name, y.name, 0.88) || nameContinues(x.name, y.name);
}

function containersAgree(a: Reading, b: Reading): boolean {
  return a.container === null || b.container === null || titlesNear(a.container, b.container, 0.8);
}

const LOOSE: readonly WorkKind[] = ['report', 'web', 'news', 'speech'];
const SCHOLARLY: readonly WorkKind[] = ['article', 'chapter', 'book', 'report'];

function kindsAgree(a: WorkKind | null, b: WorkKind | null): boolean {
  if (a === b || a === null || b === null) return true;
  return [LOOSE, SCHOLARLY].some((group) => group.includes(a) && group.includes(b));
}

/** Pairs that share an author, a title's first or last words, an identifier or a URL; nothing else is compared. */
function* blockPairs(readings: readonly Reading[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  readings.forEach((reading, i) => {
    for (const block of new Set(blocksOf(reading))) {
      const members = blocks.get(block);
      if (members) members.push(i);
      else blocks.set(block, [i]);
    }
  });
  const seen = new Set<number>();
  for (const members of blocks.values()) {
    for (let i = 0; i < members.length; i++) {
      for (const b of members.slice(i + 1, i + 1 + WINDOW)) {
        const a = members[i] ?? b;
        const pair = a * readings.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function blocksOf(reading: Reading): string[] {
  const title = words((reading.title ?? '').replace(/^\W*(?:the|an?)\s+/i, ''));
  const [author] = reading.authors;
  return [
    ...(author ? [`author ${skeleton(personName(author).family.split(' ').at(-1) ?? '')}`] : []),
    ...(title.length > 0
      ? [`first ${skeleton(title.slice(0, 2).join(' '))}`, `last ${skeleton(title.slice(-2).join(' '))}`]
      : []),
    ...reading.identifiers.map((identifier) => `name ${skeleton(identifier.value).slice(-8)}`),
    ...reading.identifiers.flatMap((identifier) => paperNumbers(identifier.value)),
    ...volumesOf(reading).map(({ volume }) => `volume ${volume}`),
    ...reading.urls.flatMap((url) => pageOf(url) ?? []).map((page) => `page ${page}`),
    ...(reading.perma
      ? [`perma ${skeleton(reading.perma).slice(0, 4)}`, `perma ${skeleton(reading.perma).slice(-4)}`]
      : []),
  ];
}
