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
  const behind = BEHIND.exec(entry.slice(end));
  if (names.length === 0 || behind === null) return null;
  const authors = names.join(' and ');
  const said = entry.slice(end + behind[0].length);
  const year = behind.groups?.['year'];
  if (year !== undefined) return `${authors}, ${dated(said, year)}`;
  const sentences = behind[0].startsWith('.') || behind[0] === ' ';
  return `${authors}, ${sentences ? withoutSentences(said) : said.replace(PLACE_AND_YEAR, ' ($1)')}`;
}

// " (2010). ", ", (2010) ", " (ed.), ", ", ", ": ", ". ", " "
const BEHIND =
  /^(?:[.,]?\s\((?<year>(?:1[89]|20)\d\d[a-z]?)\)[.,:]?\s|,?\s\((?:[Ee]ds?|Hrsg)\.?\)[,.:]?\s|[,:.]?\s)(?=\S)/;

/** "First Sands. Norvik: Roe, 2010." -> "First Sands (Norvik: Roe, 2010)". */
function withoutSentences(said: string): string {
  const stop = said.lastIndexOf('. ');
  const last = stop < 0 ? '' : said.slice(stop + 2).replace(/\.$/, '');
  return PUBLISHED.test(last) ? `${said.slice(0, stop)} (${last})` : said;
}

/** "Tides of the law. Norvik Law Review, 23(1), 33–60." of 2012 -> "“Tides of the law,” 23 Norvik Law Review 33 (2012)". */
function dated(said: string, year: string): string {
  const stop = said.search(/[.?!] \p{Lu}/u);
  const title = stop < 0 ? said.replace(/\.$/, '') : said.slice(0, stop);
  const last = stop < 0 ? '' : said.slice(stop + 2).replace(/\.$/, '');
  const { name, volume, page } = IN_JOURNAL.exec(last)?.groups ?? {};
  return name === undefined
    ? `${title} (${last === '' ? '' : `${last} `}${year})`
    : `“${title},” ${volume ?? ''} ${name} ${page ?? ''} (${year})`;
}

/** ", Berlin/New York 2010" */
const PLACE_AND_YEAR = /, (\p{Lu}[\p{L}/]{2,20}(?:[ /]\p{Lu}\p{L}{2,20})? (?:1[5-9]|20)\d\d)\.?$/u;
/** "Norvik: Roe, 2010" */
const PUBLISHED = /^[^.:]{2,40}: [^:]{2,60}, (?:1[5-9]|20)\d\d$/;
/** "Norvik Law Review, 23(1), 33–60" */
const IN_JOURNAL =
  /^(?<name>[^,]{3,80}), (?<volume>\d{1,4})(?:\s?\(\d{1,3}\))?, (?:pp?\. ?)?(?<page>\d{1,5})/;
