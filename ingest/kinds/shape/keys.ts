import type { Reading } from '#schema/work.js';
import { familyName, squeeze, tellingWords } from './fold.js';

/** "url:hrw.org/news/2014/01/14/...": host and path, canonical; null where there is no address that names one page. */
export function addressKey(reading: Reading): string | null {
  const first = reading.urls[0];
  if (first === undefined) return null;
  const [page = first, part = ''] = first.split('#', 2);
  // a contribution to a forum, an entry of a list: the page holds other works too
  if (part !== '' && !/^(?:page=|:~:text|_ftn|fn|top$)/.test(part)) return null;
  const bare = page
    .toLowerCase()
    .replace(/^https?:\/+/, '')
    .replace(/^www\./, '')
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
  if (who === '' && (words.length < 4 || reading.year === null || reading.kind === 'book')) return null;
  if (who !== '' && reading.year === null && (words.length < 2 || words.join('').length < 8)) return null;
  return `work:${who}:${words.join('-')}:${reading.year === null ? '' : String(reading.year)}`;
}

/** Journal, volume (else the year, which then counts the volumes) and first page; null where one is missing. */
export function placeKey(reading: Reading, journal: string | null): string | null {
  const volume = reading.volume ?? (reading.year === null ? null : String(reading.year));
  if (journal === null || volume === null || reading.page === null) return null;
  return `article:${squeeze(journal)}-${squeeze(volume)}-${squeeze(reading.page)}`;
}

/** The usual keys of a piece of writing. */
export function writingKeys(reading: Reading, ...stronger: readonly (string | null)[]): string[] {
  const all = [...doiKeys(reading), ...stronger, authorTitleKey(reading), addressKey(reading)];
  return [...new Set(all.filter((key) => key !== null))];
}
