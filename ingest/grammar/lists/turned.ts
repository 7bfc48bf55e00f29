import { dated } from './dated.js';
import { initialsBehind } from './initials-behind.js';
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

/** "First Sands. Norvik: Roe, 2010. ISBN 978-0-1" -> "First Sands (Norvik: Roe, 2010), ISBN 978-0-1". */
function withoutSentences(entry: string): string {
  const isbn = ISBN.exec(entry);
  const said = isbn === null ? entry : entry.slice(0, isbn.index);
  const stop = said.lastIndexOf('. ');
  const last = stop < 0 ? '' : said.slice(stop + 2).replace(/\.$/, '');
  if (!PUBLISHED.test(last)) return entry;
  return `${said.slice(0, stop)} (${last})${isbn === null ? '' : `, ${isbn[0].trim()}`}`;
}

const ISBN = / ISBN:? [\d-]{10,17}[\dX]?(?=\.?$)/;

/** ", Berlin/New York 2010" */
const PLACE_AND_YEAR = /, (\p{Lu}[\p{L}/]{2,20}(?:[ /]\p{Lu}\p{L}{2,20})? (?:1[5-9]|20)\d\d)\.?$/u;
/** "Norvik: Roe, 2010" */
const PUBLISHED = /^[^.:]{2,40}: [^:]{2,60}, (?:1[5-9]|20)\d\d$/;
