import { institutionAcronyms, institutionWords } from '#ingest/tables/institution-words.js';
import { INSTITUTIONS } from '#ingest/tables/institutions.js';
import { organisations } from '#ingest/tables/organisations.js';
import { squeeze } from './fold.js';

/** Whether words name an institution: "INT'L CRIM. CT.", "Human Rights Watch", "PCBS". */
export function isInstitution(words: string): boolean {
  const text = words.trim();
  if (text.length < 2 || text.length > 120) return false;
  if (institutionAcronyms.has(text.replace(/\./g, ''))) return true;
  if (/ v\.? /.test(text)) return false;
  if (!/^[\p{Lu}\d"']/u.test(text)) return false;
  return (
    text.split(/[\s/()[\]-]+/).some((word) => institutionWords.has(squeeze(word))) || isOrganisation(text)
  );
}

/** Whether words are the name or the letters of a known organisation, though they look like a person's: "IAB Tech Lab", "ICO". */
export function isOrganisation(words: string): boolean {
  return institutionAcronyms.has(words) || (words.length <= longest && known.has(squeeze(words)));
}

const known = new Set(organisations.map(squeeze));
const longest = Math.max(...organisations.map((name) => name.length));

/** Where "Committee on Economic, Social and Cultural Rights" ends that begins at `at`: a name with commas; null for others. */
export function nameWithCommasEnd(text: string, at: number): number | null {
  const name = NAMES_WITH_COMMAS.find((one) => text.startsWith(one, at));
  return name === undefined ? null : at + name.length;
}

const NAMES_WITH_COMMAS = INSTITUTIONS.flatMap(([name, forms]) => [name, ...forms]).filter((name) =>
  name.includes(', '),
);
