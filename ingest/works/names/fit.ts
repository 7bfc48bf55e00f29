import { givenAgree, personName, sameFamily } from '../authors.js';
import { bare, editDistance, fold, nearlySame, skeleton, slips, trimMarks, words } from '../fold.js';
import { institutionName } from '../institutions.js';
import { isAcronym, titleFit } from './words.js';
import type { WorkNames } from './work-names.js';

/** What of a work a name was found to be. */
export type NameOf =
  'alias' | 'author' | 'institution' | 'title' | 'party' | 'identifier' | 'initials' | 'words';

/** How well a name fits a work: 0 not at all, 1 as the text itself set it up. */
export interface NameFit {
  readonly fit: number;
  readonly of: NameOf;
}

const NO_FIT: NameFit = { fit: 0, of: 'words' };

/**
 * Fits a short name ("SCHEFFER", "Hillebrecht & Straus", "POSNER [ECONOMIC ANALYSIS OF LAW]", "INT'L CRIM. CT.",
 * "CJEU, Infopaq II", "UrhG") to a work. Tolerant of capitals, diacritics and scan slips.
 */
export function nameFit(name: string, work: WorkNames): NameFit {
  const query = clean(name);
  if (query === '') return NO_FIT;
  const fits: NameFit[] = [
    { fit: aliasFit(query, work), of: 'alias' },
    { fit: authorFit(query, work), of: 'author' },
    { fit: institutionFit(query, work), of: 'institution' },
    { fit: partyFit(query, work), of: 'party' },
    { fit: wholeTitleFit(query, work), of: 'title' },
    { fit: identifierFit(query, work), of: 'identifier' },
    { fit: initialsFit(query, work), of: 'initials' },
    { fit: work.words !== '' && titleFit(query, work.words) > 0 ? 0.7 : 0, of: 'words' },
  ];
  return fits.reduce((best, fit) => (fit.fit > best.fit ? fit : best), NO_FIT);
}

/** Without the marks around it and words that a name only leans on. */
function clean(name: string): string {
  return trimMarks(name, ',;:"\'“”‘’')
    .replace(/^(?:the|an?)\s+(?=\p{L})/iu, '')
    .replace(PINPOINT_BEHIND, '')
    .trim();
}

/** "First Report, paras 63-78": what points into the work is no part of its name. */
const PINPOINT_BEHIND = /,\s*(?:arts?|articles?|paras?|pp?|ch|chap|sec|ss?|recitals?|at)\b\.?\s?[\d§¶].*$/i;

function aliasFit(query: string, work: WorkNames): number {
  const form = skeleton(query);
  const limit = slips(form.length);
  return Math.max(
    0,
    ...work.aliases.map((alias) => {
      const other = skeleton(alias);
      if (bare(query) === bare(alias)) return 1;
      if (form === other) return 0.98;
      return limit > 0 && !isAcronym(alias) && editDistance(form, other, limit) <= limit ? 0.94 : 0;
    }),
  );
}

/** Authors in order, then perhaps a title, a year, "eds". */
function authorFit(query: string, work: WorkNames): number {
  if (work.authors.length === 0) return 0;
  const bracket = /[[(](?<inside>[^[\]()]+)[\])]/.exec(query);
  const others = /\bet\s+al\b|\band others\b|\bu\.\s?a\./i.test(query);
  const parts = query
    .replace(bracket?.[0] ?? '', ',')
    .replace(/\bet\s+al\b\.?|\band others\b|\bu\.\s?a\.|\beds?\b\.?/gi, ',')
    .split(/[,;&]|\s(?:and|und|et|y)\s/i)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== '');
  let found = 0;
  while (found < work.authors.length && isAuthor(parts[found] ?? '', work, found)) found++;
  if (found === 0) return leadingFamily(query, work);
  const rest = [
    ...parts.slice(found),
    ...(/^eds?\.?$/i.test(bracket?.groups?.inside ?? 'ed') ? [] : [bracket?.groups?.inside ?? '']),
  ];
  return authorsAndRest(found, others, rest, work);
}

function authorsAndRest(found: number, others: boolean, rest: readonly string[], work: WorkNames): number {
  const years = rest.filter((part) => /^\(?\d{4}[a-z]?\)?$/.test(part));
  const title = rest.filter((part) => !years.includes(part)).join(' ');
  if (years.length > 0 && work.year !== null && !years.some((year) => year.includes(String(work.year))))
    return 0.3;
  if (title !== '') return withTitle(title, work, 0.3);
  const all = found === work.authors.length || others;
  return (all ? 0.95 : found > 1 ? 0.86 : 0.82) + (years.length > 0 ? 0.02 : 0);
}

/** After the author or issuer a title must fit: it then says as much as it would alone. */
function withTitle(title: string, work: WorkNames, otherwise: number): number {
  const fit = Math.max(0, ...work.titles.map((one) => titleFit(title, one)));
  return fit >= 0.6 ? Math.max(0.85, fit) : otherwise;
}

function isAuthor(part: string, work: WorkNames, place: number): boolean {
  const author = work.authors[place];
  if (!author || part === '') return false;
  const query = personName(part);
  if (sameFamily(query.family, author.family)) return givenAgree(query.given, author.given);
  const own = new Set([...author.given, ...author.family.split(' ')]);
  const asked = words(part);
  return asked.length > 1 && asked.every((word) => own.has(word) && word.length > 1);
}

/** "Posner Economic Analysis": the family name, then words of the title with no mark between. */
function leadingFamily(query: string, work: WorkNames): number {
  const [first = '', ...rest] = query.split(/\s+/);
  const [author] = work.authors;
  if (!author || rest.length === 0 || !nearlySame(fold(first), author.family)) return 0;
  return work.titles.some((title) => titleFit(rest.join(' '), title) >= 0.8) ? 0.95 : 0;
}

/** The issuer, alone or followed by a title: "INT'L CRIM. CT., supra", "PCBS, Final Report". */
function institutionFit(query: string, work: WorkNames): number {
  const keys = work.institutions.map((name) => institutionName(name).key);
  if (keys.length === 0) return unsaidInstitutionFit(query, work);
  const asked = institutionName(query).key;
  if (keys.some((key) => key === asked || nearlySame(key, asked))) return 0.9;
  for (const cut of query.matchAll(/,\s+|['’]s?\s+|\s(?=\[)|\]\s*,?\s*/g)) {
    const head = institutionName(query.slice(0, cut.index + (cut[0].startsWith(']') ? 1 : 0))).key;
    const tail = query.slice(cut.index + cut[0].length);
    if (!keys.some((key) => key === head || nearlySame(key, head)) || fold(tail) === '') continue;
    if (/^\[\p{L}+\]$/u.test(tail)) return 0.9;
    return Math.max(withTitle(tail, work, 0.4), partyFit(tail, work));
  }
  return 0;
}

/** "Banking Commission's Final Report" for a work whose issuer the full citation leaves unsaid. */
function unsaidInstitutionFit(query: string, work: WorkNames): number {
  const cut = /['’]s?\s+(?=\p{Lu})/u.exec(query);
  if (!cut) return 0;
  const tail = query.slice(cut.index + cut[0].length);
  return fold(tail).includes(' ') ? withTitle(tail, work, 0) * 0.93 : 0;
}

function wholeTitleFit(query: string, work: WorkNames): number {
  if (work.parties.length > 0 && COMMON_PARTY.test(query)) return 0;
  return Math.max(0, ...work.titles.map((title) => titleFit(query, title)));
}

/** One side of a case; a side that half of all cases have ("Prosecutor") says little. */
function partyFit(query: string, work: WorkNames): number {
  if (COMMON_PARTY.test(query)) return 0;
  return Math.max(
    0,
    ...work.parties.map((party) => {
      const fit = titleFit(query, party);
      return fit >= 0.8 ? fit - 0.04 : 0;
    }),
  );
}

const COMMON_PARTY =
  /^(?:the )?(?:prosecutor|united states|u\.?s\.?a?\.?|state|people|commonwealth|r|regina|rex|commission|council)$/i;

function identifierFit(query: string, work: WorkNames): number {
  const form = skeleton(query);
  const number = /\bres(?:olution|\.)?\s*(?<number>\d+)/i.exec(query)?.groups?.number;
  return Math.max(
    0,
    ...work.identifiers.map(({ value }) => {
      const own = skeleton(value);
      if (own.length >= 5 && form.includes(own)) return 0.98;
      return number !== undefined && new RegExp(`(?<!\\d)${number}(?!\\d)`).test(value) ? 0.88 : 0;
    }),
  );
}

function initialsFit(query: string, work: WorkNames): number {
  if (!isAcronym(query)) return 0;
  return work.initials.includes(bare(query)) ? 0.85 : 0;
}
