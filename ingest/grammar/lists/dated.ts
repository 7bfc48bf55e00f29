import { collectionIn } from './collection.js';

/**
 * What stands behind the year of an entry, as a note would have it.
 *   "First sands. Norvik: Roe." of 2010                          "First sands (Norvik: Roe 2010)"
 *   "Tides. In Waters, edited by Bo Roe." of 2010                "“Tides,” in Waters (2010)"
 *   "Tides of the law. Norvik Law Review, 23(1), 33–60." of 2012   "“Tides of the law,” 23 Norvik Law Review 33 (2012)"
 */
export function dated(said: string, year: string): string {
  const address = ADDRESS.exec(said);
  return address === null
    ? bookOrPart(said, year)
    : `${bookOrPart(said.slice(0, address.index), year)}, ${address[0].trim()}`;
}

function bookOrPart(said: string, year: string): string {
  const { title, rest } = titleOf(said.replace(FIRST_EDITION, ''));
  const collection = collectionIn(rest);
  if (collection !== null) return `“${title},” in ${collection} (${year})`;
  const hosted = HOSTED.exec(rest)?.groups;
  if (hosted) return `“${title},” in ${hosted['host'] ?? ''} (${hosted['publisher'] ?? ''} ${year})`;
  const { name, volume, page } = journalIn(rest) ?? {};
  if (name !== undefined && page === undefined) return `“${title},” ${name} ${volume ?? ''} (${year})`;
  if (name !== undefined) return `“${title},” ${volume ?? ''} ${name} ${page ?? ''} (${year})`;
  const edition = EDITION_IN_BRACKETS.exec(title);
  const imprint = [edition?.[1], rest, year].filter((part) => part !== undefined && part !== '').join(' ');
  return `${edition === null ? title : title.slice(0, edition.index)} (${imprint})`;
}

/** The journal, its volume and the first page; null where the rest of an entry is none. */
function journalIn(rest: string): Record<string, string | undefined> | null {
  return JOURNALS.map((shape) => shape.exec(rest)).find((found) => found !== null)?.groups ?? null;
}

/** A title in quotation marks, else up to the sentence that a journal, a collection or a publisher begins. */
function titleOf(said: string): { title: string; rest: string } {
  const quoted = QUOTED.exec(said)?.groups;
  if (quoted) return { title: quoted['title'] ?? '', rest: withoutStop(quoted['rest'] ?? '') };
  const stops = [...said.matchAll(STOP)].slice(0, MOST_STOPS).map(({ index }) => index);
  const stop = stops.find((at) => isSource(withoutStop(said.slice(at + 2)))) ?? stops[0];
  if (stop === undefined) return { title: withoutStop(said), rest: '' };
  const marked = said[stop] === '.' ? stop : stop + 1;
  return { title: said.slice(0, marked), rest: withoutStop(said.slice(stop + 2)) };
}

const isSource = (rest: string) =>
  journalIn(rest) !== null || collectionIn(rest) !== null || PUBLISHED.test(rest);

const withoutStop = (text: string) => text.replace(/[.,]$/, '');

// no stop of "v." or an initial
const STOP = /(?<!\bvs?|\b\p{Lu})[.?!] (?=[\p{Lu}\p{N}(])/gu;
/** Sentences of a title and the abbreviations behind it. */
const MOST_STOPS = 6;
// "Norvik: Roe", "2nd ed. Norvik, NC: Roe Press"
const PUBLISHED = /^(?:\d{1,2}\p{Ll}{1,2} ed\. )?\p{Lu}[^:.]{2,40}: \p{Lu}[^:.]{1,50}$/u;
// " https://...", " doi: https://..."
const ADDRESS = / (?:(?:URL|doi):? ?)?https?:\/\/\S.*$/;
// " (1st ed. 1927.)"
const FIRST_EDITION = / \((?:1st|orig)[^()]{2,30}\)\.?$/;
const EDITION_IN_BRACKETS = / \((\d{1,2}\p{Ll}{1,2} ed(?:n|ition)?\.?)\)$/u;
const QUOTED = /^[“‘"'](?<title>[^“”"]{3,300}?)[.,]?[”’"'][.,]?\s(?<rest>\S.{2,200})$/;
// "Waters of the North: cases. Roe Press. 47–76"
const HOSTED = /^(?<host>[^.]{8,200})\. (?<publisher>\p{Lu}[^.\d]{2,40})\. \d{1,4}[–-]\d{1,4}$/u;
const JOURNALS: readonly RegExp[] = [
  // "Norvik Law Review, 23(1), 33–60", "Norvik Law Review, vol. 23, no. 1, pp. 33–60"
  /^(?<name>[^,\d]{3,80}), (?:vol\. ?)?(?<volume>\d{1,4})(?:\s?\(\d{1,4}\)|, no\. ?\d{1,4})?, (?:pp?\. ?)?(?<page>[A-Z]?\d{1,5})/,
  // "Norvik Law Review. 29, 1 (1988), 1–26", "Norvik Law Review 98, (2004)"
  /^(?<name>[^,.\d]{3,80})[.,]? (?<volume>\d{1,4}),(?: \d{1,3})? \([^()]{4,14}\)(?:, (?<page>\d{1,5}))?/,
  // "Norvik Law Review 12 (3): 1–20", "J. Int. Law 12, 33–45", "Sands (Norvik, N.Y.) 3 (12): 4"
  /^(?<name>(?:\p{Lu}\p{L}{0,5}\. ?){0,5}[^,.\d()]{3,80}?)(?: \([^()\d]{3,30}\))?,? (?<volume>\d{1,4})(?:\s?\(\d{1,4}\))?(?:: ?|, )(?<page>[A-Z]?\d{1,5})/u,
  // "Norvik Data 3 (March)"
  /^(?<name>[^,.\d()]{3,80}) (?<volume>\d{1,4}) \(\p{Lu}\p{Ll}{2,9}(?: \d{1,2})?\)$/u,
];
