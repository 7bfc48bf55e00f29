import type { Citation } from '#schema/citation.js';
import type { Identifier, Work } from '#schema/work.js';
import type { PersonName } from '../authors.js';
import { personName } from '../authors.js';
import { fold } from '../fold.js';
import { institutionName } from '../institutions.js';
import { initialsOf } from './words.js';

/** Everything that a later citation may call a work by. */
export interface WorkNames {
  /** Short names that the text itself set up: [hereinafter X], ('X'), an acronym in brackets. As printed. */
  readonly aliases: readonly string[];
  readonly authors: readonly PersonName[];
  /** Printed in capitals throughout, as law reviews set authors of books. */
  readonly capitals: boolean;
  readonly institutions: readonly string[];
  readonly titles: readonly string[];
  /** Sides of a case, "Prosecutor v. Al-Bashir". */
  readonly parties: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly initials: readonly string[];
  readonly year: number | null;
  /** The words of a source that was not recognised; empty for others. */
  readonly words: string;
}

/** The names of a work, from itself and from the citations that gave it. */
export function namesOf(work: Work, citations: readonly Citation[]): WorkNames {
  const fulls = citations.flatMap((citation) => (citation.form === 'full' ? [citation] : []));
  const titles = unique([...fulls.map((full) => full.reading.title), work.reading.title]);
  const institutions = unique([...fulls.map((full) => full.reading.institution), work.reading.institution]);
  const printed = work.reading.authors;
  return {
    aliases: unique(fulls.flatMap((full) => [full.hereinafter, ...bracketed(full.text)])),
    authors: printed.map(personName),
    capitals: printed.length > 0 && isCapitals(printed.join('')),
    institutions,
    titles,
    parties: work.reading.kind === 'case' ? titles.flatMap(partiesOf) : [],
    identifiers: work.reading.identifiers,
    initials: [...titles, ...institutions.map((name) => institutionName(name).name)]
      .flatMap(initialsOf)
      .filter((i) => i.length > 1),
    year: work.reading.year,
    words: work.reading.kind === null ? fulls.map((full) => full.text).join(' ') : '',
  };
}

/** Letters of a name are capitals, but for one or two that a scan made small. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  const small = letters.replace(/\P{Ll}/gu, '').length;
  return letters.length >= 3 && small * 4 <= letters.length;
}

function partiesOf(title: string): string[] {
  const sides = title.split(/\s(?:vs?\.?|gegen|c\.)\s/i);
  return sides.length > 1 ? sides.map((side) => side.trim()) : [];
}

/**
 * Acronyms that a citation sets up by brackets: "Urheberrechtsgesetz (UrhG)", "Assembly of States Parties [ASP]".
 * The letters must come, in order, from the words in front, the first from a word's beginning.
 */
function bracketed(text: string): string[] {
  return [...text.matchAll(/[([]["“‘']?(\p{Lu}[\p{L}\d&.-]{1,10})["”’']?[)\]]/gu)].flatMap((found) => {
    const acronym = found[1] ?? '';
    return /\p{Lu}.*\p{Lu}/u.test(acronym) &&
      spells(fold(acronym).replaceAll(' ', ''), fold(text.slice(0, found.index)))
      ? [acronym]
      : [];
  });
}

function spells(acronym: string, before: string): boolean {
  const starts = [...before.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)]
    .map((start) => start.index)
    .slice(-acronym.length - 6);
  return starts.some((start) => {
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
  return [...new Set(values.flatMap((value) => value ?? []))];
}
