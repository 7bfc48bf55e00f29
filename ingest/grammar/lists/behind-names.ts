import { OTHERS } from './names.js';

/** What stands behind the names of an entry. */
export interface BehindNames {
  /** Where it stands between the names and the title, with the letter that tells works of one year apart. */
  readonly year: string | null;
  /** Title and imprint are sentences, not parted by commas. */
  readonly sentences: boolean;
  /** The title and the rest. */
  readonly said: string;
}

/** `text`: an entry from the end of its names on, over "et al." and "(eds)". Null where no title follows. */
export function behindNames(text: string): BehindNames | null {
  const others = LEADING_OTHERS.exec(text)?.[0].length ?? 0;
  const editors = EDITORS.exec(text.slice(others))?.[0].length ?? 0;
  const rest = text.slice(others + editors);
  const dated = YEAR_IN_BRACKETS.exec(rest) ?? YEAR.exec(rest);
  const plain = dated ?? TITLE.exec(rest);
  if (plain === null) return null;
  return {
    year: dated?.groups?.['year'] ?? null,
    sentences: plain[0].startsWith('.') || plain[0] === ' ',
    said: rest.slice(plain[0].length),
  };
}

const LEADING_OTHERS = new RegExp(String.raw`^${OTHERS}(?=[\s,.:(])`);
const EDITORS =
  /^,? \(?(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]g|[Dd]irs?|[Cc]oords?|[Cc]omps?)(?![\p{L}’'-])\.?\)?/u;
// " (2010). ", ", (2010) ", " (2021, May). "
const YEAR_IN_BRACKETS =
  /^[.,]?\s\((?<year>(?:1[89]|20)\d\d[a-z]?)(?:, [^()\d]{3,12}(?: \d{1,2})?)?\)[.,:]?\s(?=\S)/;
// ". 2010. ", ". 2010 (accepted). "
const YEAR =
  /^[.,]?\s(?<year>(?:1[89]|20)\d\d[a-z]?)(?: \((?:accepted|forthcoming|in press)\))?[.,:]\s(?=\S)/;
const TITLE = /^[,:.]?\s(?=\S)/;
