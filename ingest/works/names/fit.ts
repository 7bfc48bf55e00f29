import { givenAgree, sameFamily } from '../authors.js';
import { editDistance, nearlySameForm, skeleton, slips } from '../fold.js';
import { decisionFit } from './decisions.js';
import { isDispute } from './disputes.js';
import type { IssuedName, NamePart, NameQuery } from './query.js';
import { phrase, titleFit } from './words.js';
import type { Phrase } from './words.js';
import type { Alias, WorkNames } from './work-names.js';

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
export function nameFit(query: NameQuery, work: WorkNames): NameFit {
  if (query.bare === '') return NO_FIT;
  const fits: NameFit[] = [
    { fit: aliasFit(query, work), of: 'alias' },
    { fit: authorFit(query, work), of: 'author' },
    { fit: institutionFit(query, work), of: 'institution' },
    { fit: partyFit(query.text, query.phrase, work), of: 'party' },
    { fit: decidedFit(query, work), of: 'party' },
    { fit: query.dispute !== null && isDispute(query.dispute, work.reading) ? 0.9 : 0, of: 'party' },
    { fit: wholeTitleFit(query, work), of: 'title' },
    { fit: identifierFit(query, work), of: 'identifier' },
    { fit: initialsFit(query, work), of: 'initials' },
    { fit: work.words && titleFit(query.phrase, work.words) > 0 ? 0.7 : 0, of: 'words' },
  ];
  return fits.reduce((best, fit) => (fit.fit > best.fit ? fit : best), NO_FIT);
}

function aliasFit(query: NameQuery, work: WorkNames): number {
  const limit = slips(query.form.length);
  return Math.max(
    0,
    ...work.aliases.map((alias) => {
      if (alias.bare === query.bare) return 1;
      if (alias.form === query.form) return 0.98;
      if (limit === 0 || alias.isAcronym || isOfOther(query, alias)) return 0;
      return editDistance(query.form, alias.form, limit) <= limit ? 0.94 : 0;
    }),
  );
}

/** "Stakić Appeal Judgement" is no slip of "Tadić Appeal Judgement", long as what both share is. */
function isOfOther({ decision }: NameQuery, { party }: Alias): boolean {
  return decision !== null && party !== null && !nearlySameForm(skeleton(decision.name), party);
}

/** Authors in order, then perhaps a title, a year, "eds". */
function authorFit(query: NameQuery, work: WorkNames): number {
  let found = 0;
  while (found < work.authors.length && isAuthor(query.parts[found], work, found)) found++;
  if (found === 0) return leadingFamily(query, work);
  const rest = [
    ...query.parts.slice(found).map((part) => part.text),
    ...(query.bracket ? [query.bracket] : []),
  ];
  const years = rest.filter((part) => /^\(?\d{4}[a-z]?\)?$/.test(part));
  const title = rest.filter((part) => !years.includes(part)).join(' ');
  if (years.length > 0 && work.year !== null && !years.some((year) => year.includes(String(work.year))))
    return 0.3;
  if (title !== '') return withTitle(phrase(title), work, 0.3);
  const all = found === work.authors.length || query.others;
  return (all ? 0.95 : found > 1 ? 0.86 : 0.82) + (years.length > 0 ? 0.02 : 0);
}

/** After the author or issuer a title must fit: it then says as much as it would alone. */
function withTitle(title: Phrase, work: WorkNames, otherwise: number): number {
  const fit = Math.max(0, ...work.titles.map((one) => titleFit(title, one)));
  return fit >= 0.6 ? Math.max(0.85, fit) : otherwise;
}

function isAuthor(part: NamePart | undefined, work: WorkNames, place: number): boolean {
  const author = work.authors[place];
  if (!author || !part) return false;
  if (part.words.length > 1 && nearlySameForm(part.form, author.forms.family)) return true;
  if (sameFamily(part.person, author)) return givenAgree(part.person.given, author.given);
  if (part.words.length < 2) return false;
  const own = [...author.given, ...author.family.split(' ')];
  return part.words.every((word) => word.length > 1 && own.includes(word));
}

/** "Posner Economic Analysis": the family name, then words of the title with no mark between. */
function leadingFamily(query: NameQuery, work: WorkNames): number {
  const [author] = work.authors;
  const [first = '', ...rest] = query.text.split(/\s+/);
  if (!author || rest.length === 0 || !nearlySameForm(phrase(first).whole, author.forms.family)) return 0;
  const title = phrase(rest.join(' '));
  return work.titles.some((one) => titleFit(title, one) >= 0.8) ? 0.95 : 0;
}

/** The issuer, alone or followed by a title: "INT'L CRIM. CT.", "PCBS, Final Report". */
function institutionFit(query: NameQuery, work: WorkNames): number {
  return Math.max(0, ...query.issuers.map((issuer) => issuedFit(issuer, work)));
}

function issuedFit(issuer: IssuedName, work: WorkNames): number {
  const { title } = issuer;
  if (work.institutions.length === 0) {
    // "the Commission's Final Report" of a work whose issuer the full citation leaves unsaid
    return issuer.possessive && title && title.words.length > 1 ? withTitle(title, work, 0) * 0.8 : 0;
  }
  if (!work.institutions.some(({ key, form }) => key === issuer.key || nearlySameForm(form, issuer.form)))
    return 0;
  return title === null ? 0.9 : Math.max(withTitle(title, work, 0.4), partyFit('', title, work));
}

function wholeTitleFit(query: NameQuery, work: WorkNames): number {
  if (work.parties.length > 0 && COMMON_PARTY.test(query.text)) return 0;
  const spelledOut = query.spelledOut;
  return Math.max(
    0,
    ...work.titles.map((title) => titleFit(query.phrase, title)),
    ...(spelledOut ? work.titles.map((title) => titleFit(spelledOut, title)) : []),
  );
}

/** "GDPR", "ICCPR" by all initials; "CEDAW" by those left when "All Forms" is left out. */
function initialsFit(query: NameQuery, work: WorkNames): number {
  if (!query.isAcronym) return 0;
  if (work.initials.includes(query.bare)) return 0.85;
  return work.someInitials.includes(query.bare) ? 0.81 : 0;
}

/** One side of a case; a side that half of all cases have ("Prosecutor") says little. */
function partyFit(text: string, name: Phrase, work: WorkNames): number {
  if (work.parties.length === 0 || COMMON_PARTY.test(text)) return 0;
  const fit = Math.max(0, ...work.parties.map((party) => titleFit(name, party)));
  return fit >= 0.8 ? Math.max(fit - 0.04, 0.8) : 0;
}

/** "Katanga Trial Judgment": a side of the case, and the sort of decision that its citations speak of. */
function decidedFit({ decision }: NameQuery, work: WorkNames): number {
  if (decision === null || partyFit(decision.name, decision.party, work) === 0) return 0;
  return decisionFit(decision.sort, work.decisions);
}

const COMMON_PARTY =
  /^(?:the )?(?:prosecutor|united states|u\.?s\.?a?\.?|state|people|commonwealth|r|regina|rex|commission|council)$/i;

function identifierFit(query: NameQuery, work: WorkNames): number {
  const { resolution } = query;
  return Math.max(
    0,
    ...work.identifiers.map(({ value, form }) => {
      if (form.length >= 5 && query.form.includes(form)) return 0.98;
      return resolution !== null && value.split(/\D+/).includes(resolution) ? 0.88 : 0;
    }),
  );
}
