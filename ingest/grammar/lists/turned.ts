import { dated } from './dated.js';
import { turnedNames } from './turned-names.js';

/**
 * An entry as a note would have it: lists of sources are sorted by family names, which stand first in them. Null where it does
 * not begin with a name turned round.
 *   "Lee, Ann, First Sands, Norvik 2010"          "Ann Lee, First Sands (Norvik 2010)"
 *   "Lee, Ann/Moe, Bo: Die Sande, Norvik 2010"    "Ann Lee and Bo Moe, Die Sande (Norvik 2010)"
 *   "Lee, Ann. First Sands. Norvik: Roe, 2010."   "Ann Lee, First Sands (Norvik: Roe, 2010)"
 *   "Lee, A. (2010). First sands. Norvik: Roe."   "A. Lee, First sands (Norvik: Roe 2010)"
 */
export function turned(entry: string): string | null {
  const { names, end } = turnedNames(entry);
  if (names.length === 0) return initialsBehind(entry);
  const behind = BEHIND.exec(entry.slice(end));
  if (behind === null) return null;
  const authors = names.join(' and ');
  const said = entry.slice(end + behind[0].length);
  const year = behind.groups?.['year'] ?? behind.groups?.['bare'];
  if (year !== undefined) return `${authors}, ${dated(said, year)}`;
  const sentences = behind[0].startsWith('.') || behind[0] === ' ';
  return `${authors}, ${sentences ? withoutSentences(said) : said.replace(PLACE_AND_YEAR, ' ($1)')}`;
}

// " (2010). ", ", (2010) ", ". 2010. ", " (ed.), ", ", ", ": ", ". ", " "
const BEHIND =
  /^(?:[.,]?\s\((?<year>(?:1[89]|20)\d\d[a-z]?)\)[.,:]?\s|[.,]?\s(?<bare>(?:1[89]|20)\d\d[a-z]?)[.,:]\s|,?\s\((?:[Ee]ds?|Hrsg)\.?\)[,.:]?\s|[,:.]?\s)(?=\S)/;

/** "Lee A, Moe BC (2010) First sands. Norvik: Roe": names as journals of science have them. */
function initialsBehind(entry: string): string | null {
  const found = YEAR_IN_BRACKETS.exec(entry);
  const names = entry
    .slice(0, found?.index ?? 0)
    .split(/, and |, & |, | and | & /)
    .map((name) => FAMILY_AND_INITIALS.exec(name)?.groups);
  if (found === null || !names.every((name) => name !== undefined)) return null;
  const authors = names.map(
    (name) => `${[...(name?.['initials'] ?? '')].join('. ')}. ${name?.['family'] ?? ''}`,
  );
  const said = entry.slice(found.index + found[0].length);
  return `${authors.join(' and ')}, ${dated(said, found.groups?.['year'] ?? '')}`;
}

const YEAR_IN_BRACKETS = / \((?<year>(?:1[89]|20)\d\d[a-z]?)\)[.:,]? (?=\S)/;
const FAMILY_AND_INITIALS = /^(?<family>\p{Lu}[\p{L}’'-]+) (?<initials>\p{Lu}{1,3})$/u;

/** "First Sands. Norvik: Roe, 2010." -> "First Sands (Norvik: Roe, 2010)". */
function withoutSentences(said: string): string {
  const stop = said.lastIndexOf('. ');
  const last = stop < 0 ? '' : said.slice(stop + 2).replace(/\.$/, '');
  return PUBLISHED.test(last) ? `${said.slice(0, stop)} (${last})` : said;
}

/** ", Berlin/New York 2010" */
const PLACE_AND_YEAR = /, (\p{Lu}[\p{L}/]{2,20}(?:[ /]\p{Lu}\p{L}{2,20})? (?:1[5-9]|20)\d\d)\.?$/u;
/** "Norvik: Roe, 2010" */
const PUBLISHED = /^[^.:]{2,40}: [^:]{2,60}, (?:1[5-9]|20)\d\d$/;
