import { filedIn } from '#ingest/kinds/case/filing.js';
import type { Citation, FullCitation } from '#schema/citation.js';
import type { Reading, Work } from '#schema/work.js';
import type { PersonName } from '../authors.js';
import { personName } from '../authors.js';
import { bare, fold, skeleton } from '../fold.js';
import { institutionName } from '../institutions.js';
import { accusedOf, decisionNamed, decisionsIn, type DecisionSort } from './decisions.js';
import { initialsOf, isAcronym, phrase } from './words.js';
import type { Phrase } from './words.js';

/** A short name that the text itself set up. */
export interface Alias {
  readonly bare: string;
  readonly form: string;
  readonly isAcronym: boolean;
  /** "Tadić" of "Tadić Appeal Judgement"; null for a name that ends in no decision. */
  readonly party: string | null;
}

/** An institution, by the key of its canonical name. */
export interface InstitutionKey {
  readonly key: string;
  readonly form: string;
}

/** Everything that a later citation may call a work by, made ready for comparison. */
export interface WorkNames {
  /** [hereinafter X], ('X'), an acronym in brackets. */
  readonly aliases: readonly Alias[];
  readonly authors: readonly PersonName[];
  /** Authors are printed in capitals throughout, as law reviews set authors of books. */
  readonly capitals: boolean;
  readonly institutions: readonly InstitutionKey[];
  readonly titles: readonly Phrase[];
  /** Sides of a case, "Prosecutor v. Al-Bashir". */
  readonly parties: readonly Phrase[];
  /** What the decision is, where the citations of a case say so; the surest first. */
  readonly decisions: readonly DecisionSort[];
  readonly identifiers: readonly { readonly value: string; readonly form: string }[];
  readonly initials: readonly string[];
  /** Of a treaty or law, also those that are left when a run of one to three is left out. */
  readonly someInitials: readonly string[];
  readonly year: number | null;
  readonly reading: Reading;
  /** The words of a source that was not recognised; null for others. */
  readonly words: Phrase | null;
  /** Folded words of all of these, for a look-up by word. */
  readonly allWords: readonly string[];
}

/** Spellings of a name that are kept: enough for slips, few enough for a work that is cited a thousand times. */
const SPELLINGS = 12;

/** The names of a work, from itself and from the citations that gave it. */
export function namesOf(work: Work, citations: readonly Citation[]): WorkNames {
  const fulls = citations.flatMap((citation) => (citation.form === 'full' ? [citation] : []));
  const { reading } = work;
  const titles = unique([...fulls.map((full) => full.reading.title), reading.title]);
  const institutions = unique([...fulls.map((full) => full.reading.institution), reading.institution]);
  const aliases = unique(
    fulls.flatMap((full) => [full.hereinafter, ...bracketed(full.text), ...nicknames(full)]),
  );
  const unread = reading.kind === null ? unique(fulls.map((full) => full.text)).join(' ') : '';
  const canonical = institutions.map((name) => institutionName(name));
  // A court's letters are no name of its decisions.
  const issuers = reading.kind === 'case' ? [] : canonical.map(({ name }) => name);
  const authors = reading.authors.map(personName);
  // A brief is called by what it is: its case's parties name the decision.
  const sides = filedIn(reading) === null ? titles.flatMap(partiesOf) : [];
  const initials = [
    ...[...titles, ...issuers].flatMap(initialsOf).filter((all) => all.length > 1),
    ...(reading.kind === 'case' ? sides.flatMap(initialsOf).filter((all) => all.length > 2) : []),
  ];
  const isLaw = reading.kind === 'treaty' || reading.kind === 'legislation';
  const someInitials = isLaw ? initials.flatMap(withoutRuns) : [];
  // Of several accused the titles say whose decision it is.
  const accused = sides.length > 0 ? [] : reading.identifiers.flatMap(({ value }) => accusedOf(value));
  return {
    aliases: aliases.map(aliasOf),
    authors,
    capitals: isCapitals(reading.authors.join('')),
    institutions: canonical.map(({ key }) => ({ key, form: skeleton(key) })),
    titles: titles.map(phrase),
    parties: reading.kind === 'case' ? [...sides, ...accused].map(phrase) : [],
    decisions: reading.kind === 'case' ? unique(fulls.map((full) => full.text)).flatMap(decisionsIn) : [],
    identifiers: reading.identifiers.map(({ value }) => ({ value, form: skeleton(value) })),
    initials,
    someInitials,
    year: reading.year,
    reading,
    words: unread === '' ? null : phrase(unread),
    allWords: [
      ...[
        ...aliases,
        ...institutions,
        ...titles,
        unread,
        ...accused,
        ...reading.identifiers.map(({ value }) => value),
      ].map(fold),
      ...canonical.map(({ key }) => key),
      ...authors.flatMap((author) => [author.family, ...author.given]),
      ...initials,
      ...someInitials,
    ].flatMap((text) => text.split(' ')),
  };
}

function aliasOf(text: string): Alias {
  const decision = decisionNamed(text);
  const party = decision === null ? null : skeleton(decision.party);
  return { bare: bare(text), form: skeleton(text), isAcronym: isAcronym(text), party };
}

/** Letters of a name are capitals, but for one or two that a scan made small. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const small = letters.replace(/\P{Ll}/gu, '').length;
  return letters.length >= 3 && small * 4 <= letters.length;
}

function withoutRuns(letters: string): string[] {
  if (letters.length < 4 || letters.length > 10) return [];
  return [1, 2, 3]
    .flatMap((size) =>
      Array.from(
        { length: letters.length - size },
        (_, at) => letters.slice(0, at) + letters.slice(at + size),
      ),
    )
    .filter((some) => some.length > 2);
}

function partiesOf(title: string): string[] {
  const sides = title.split(/\s(?:vs?\.?|gegen|c\.)\s/i);
  return sides.length > 1 ? [...sides.map((side) => side.trim()), ...firstCharged(title)] : [];
}

/** "Prosecutor v. Roe, Moe and Poe" is also called by its first name, with or without "et al.". */
function firstCharged(title: string): string[] {
  const first = /^(?:The )?Prosecutor v\.? (?<first>[^,&]{2,40}?)(?:, | and | & )/u.exec(title)?.groups
    ?.first;
  return first === undefined ? [] : [first, `${first} et al.`];
}

/**
 * Acronyms that a citation sets up by brackets: "Urheberrechtsgesetz (UrhG)", "Assembly of States Parties [ASP]".
 * The letters must come, in order, from the words in front, the first from a word's beginning.
 */
function bracketed(text: string): string[] {
  return [...text.matchAll(/[([]["“‘']?(\p{Lu}[\p{L}\d&.-]{1,10})["”’']?[)\]]/gu)].flatMap((found) => {
    const acronym = found[1] ?? '';
    if (!/\p{Lu}.*\p{Lu}/u.test(acronym)) return [];
    const before = fold(text.slice(Math.max(0, found.index - 120), found.index));
    return spells(bare(acronym), before) ? [acronym] : [];
  });
}

/** "Brown v. Board of Education (Brown II), 349 U.S. 294": what a decision goes by, between its parties and its report. */
function nicknames({ text, reading }: FullCitation): string[] {
  const name = reading.kind === 'case' ? NICKNAME.exec(text)?.groups?.['name'] : undefined;
  return name === undefined ? [] : [name.replace(/^The /, '')];
}

const NICKNAME =
  /(?<=\p{L}\.? )\((?<name>\p{Lu}[\p{L}'’.&-]*(?: [\p{L}'’.&-]+){0,4})\),? (?:\d{1,4} \p{Lu}|No\. |\[)/u;

function spells(acronym: string, before: string): boolean {
  const starts = [...before.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map((start) => start.index);
  return starts.slice(-acronym.length - 6).some((start) => {
    if (before[start] !== acronym[0]) return false;
    let at = start;
    for (const letter of acronym) {
      at = before.indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].slice(0, SPELLINGS);
}
