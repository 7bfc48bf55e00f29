import type { Reading } from '#schema/work.js';
import { familyName, squeeze, tellingWords } from './fold.js';

/** "url:hrw.org/news/2014/01/14/...": host and path, canonical; null where there is no address that names one page. */
export function addressKey(reading: Reading): string | null {
  const first = reading.urls[0];
  if (first === undefined) return null;
  const bare = first
    .toLowerCase()
    .replace(/^https?:\/+/, '')
    .replace(/^www\./, '')
    .split('#', 1)
    .join('')
    .replace(/(?<![/?&])[/?&]+$/, '');
  return bare.includes('/') && bare.length > 10 ? `url:${bare}` : null;
}

/** "doi:10.1093/jicj/mqx001" for each DOI of a reading. */
export function doiKeys(reading: Reading): string[] {
  const given = reading.identifiers.filter(({ scheme }) => scheme === 'doi').map(({ value }) => value);
  const linked = reading.urls
    .map((url) => /10\.\d{4,9}\/.+$/.exec(url)?.[0])
    .filter((doi) => doi !== undefined);
  return [
    ...new Set(
      [...given, ...linked].map((doi) => `doi:${doi.toLowerCase().replace(/(?<![.,;])[.,;]+$/, '')}`),
    ),
  ];
}

/** Families, title words and year: tells a piece of writing by what a reader would compare. Null where too little is known. */
export function authorTitleKey(reading: Reading): string | null {
  const words = reading.title === null ? [] : tellingWords(reading.title).slice(0, 8);
  const families = reading.authors.map(familyName).filter((name) => name !== '');
  if (words.length === 0) return null;
  const who = families.length > 0 ? families.slice(0, 2).join('+') : squeeze(reading.institution ?? '');
  if (who === '' && (words.length < 4 || reading.year === null)) return null;
  if (who !== '' && words.join('').length < 8 && reading.year === null) return null;
  return `work:${who}:${words.join('-')}:${reading.year === null ? '' : String(reading.year)}`;
}

/** Journal, volume and first page; null where one is missing. */
export function placeKey(reading: Reading, journal: string | null): string | null {
  if (journal === null || reading.volume === null || reading.page === null) return null;
  return `article:${squeeze(journal)}-${squeeze(reading.volume)}-${squeeze(reading.page)}`;
}

/** The usual keys of a piece of writing. */
export function writingKeys(reading: Reading, ...stronger: readonly (string | null)[]): string[] {
  const all = [...doiKeys(reading), ...stronger, authorTitleKey(reading), addressKey(reading)];
  return [...new Set(all.filter((key) => key !== null))];
}

/** "Hillebrecht & Straus", "Schöch et al.", an institution, or the title's head. */
export function authorLabel(reading: Reading): string {
  const families = reading.authors.map(printedFamily);
  const [first, second] = families;
  if (first !== undefined)
    return second === undefined ? first : families.length === 2 ? `${first} & ${second}` : `${first} et al.`;
  const text = reading.title ?? reading.institution ?? reading.container ?? reading.urls[0] ?? 'Unknown';
  return text.length <= 48 ? text : `${text.slice(0, 46).trimEnd()}…`;
}

function printedFamily(author: string): string {
  const name = author.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '');
  const comma = name.indexOf(',');
  const words = (comma > 0 ? name.slice(0, comma) : name).trim().split(/\s+/);
  const from = Math.max(
    0,
    words.findIndex((word, i) => i > 0 && /^(?:van|von|de|der|al|bin|da|di|Van|Von|De)$/.test(word)),
  );
  const family = from > 0 ? words.slice(from).join(' ') : (words.at(-1) ?? name);
  return /^\p{Lu}{3,}$/u.test(family) ? family.charAt(0) + family.slice(1).toLowerCase() : family;
}
