import { isInstitution } from '#ingest/kinds/shape/institution.js';
import { collectionIn } from './collection.js';

/**
 * What stands in sentences behind the names of an entry, its year last, as a note would have it; as it is where that is not seen.
 *   "First Sands. 2nd ed. Norvik: Roe, 2010. ISBN 978-0-1"   "First Sands (Norvik: Roe, 2010), ISBN 978-0-1"
 *   "First Sands. 2nd ed. Roe Press, 2010."                  "First Sands (2nd ed, Roe Press, 2010)"
 *   "“Tides.” In Waters, edited by Bo Moe. Norvik: Roe, 2010."   "“Tides,” in Waters (Norvik: Roe, 2010)"
 *   "Tides. Norvik Law Review 1996;106(8):25–59."            "“Tides,” 106 Norvik Law Review 25 (1996)"
 */
export function sentences(entry: string): string {
  const isbn = ISBN.exec(entry);
  const said = withoutStop(isbn === null ? entry : entry.slice(0, isbn.index));
  const journal = scienceJournal(said);
  if (journal !== null) return journal;
  const parts = imprinted(said, IMPRINTS);
  if (parts === null) return entry;
  const { title, imprint } = parts;
  const chapter = CHAPTER.exec(title);
  const collection = chapter === null ? null : collectionIn(title.slice(chapter[0].length));
  const name = chapter?.groups?.['quoted'] ?? withoutStop(chapter?.groups?.['bare'] ?? '');
  const source = collection === null ? `${title} (${imprint})` : `“${name},” in ${collection} (${imprint})`;
  return `${source}${isbn === null ? '' : `, ${isbn[0].trim()}`}`;
}

/** An entry without persons' names: an organisation's, or one that begins with its title. Null where it has no publisher at its end. */
export function titleFirst(entry: string): string | null {
  const parts = imprinted(withoutStop(entry), IMPRINTS.slice(0, 1));
  if (parts === null) return null;
  const stop = parts.title.indexOf('. ');
  const said = `${parts.title} (${parts.imprint})`;
  return stop > 0 && isInstitution(said.slice(0, stop))
    ? `${said.slice(0, stop)}, ${said.slice(stop + 2)}`
    : said;
}

/** Title and imprint, which begins a sentence; an edition is told with it where no place tells a book. */
function imprinted(
  said: string,
  imprints: readonly RegExp[],
): { readonly title: string; readonly imprint: string } | null {
  const stops = [...said.matchAll(/[.?!] /g)].map(({ index }) => index);
  for (const stop of stops.slice(-MOST_STOPS).reverse()) {
    const last = said
      .slice(stop + 2)
      .replace(BY_OTHERS, '')
      .replace(/;(?= \d{4}$)/, '');
    if (!imprints.some((shape) => shape.test(last))) continue;
    const before = said.slice(0, said[stop] === '.' ? stop : stop + 1);
    if (ABBREVIATED.test(before)) continue;
    const edition = EDITION.exec(before);
    if (edition === null) return { title: before, imprint: last };
    const told = edition.groups?.['edition'] ?? edition.groups?.['bracketed'];
    return {
      title: before.slice(0, edition.index),
      imprint: told === undefined || last.includes(':') ? last : `${told.replace(/\.$/, '')}, ${last}`,
    };
  }
  return null;
}

/** "Tides. Norvik Law Review 1996;106(8):25–59" */
function scienceJournal(said: string): string | null {
  const stop = said.search(/[.?!] [\p{Lu}\p{N}]/u);
  const journal = stop < 0 ? null : IN_JOURNAL.exec(said.slice(stop + 2))?.groups;
  if (!journal) return null;
  const { name = '', year = '', volume = '', page = '' } = journal;
  return `“${said.slice(0, said[stop] === '?' ? stop + 1 : stop)},” ${volume} ${name} ${page} (${year})`;
}

const withoutStop = (text: string) => text.replace(/\.$/, '');

/** Abbreviations may stand in an imprint: "St. Paul: West, 1990". */
const MOST_STOPS = 3;
const ISBN = / ISBN:? [\d-]{10,17}[\dX]?(?=\.?$)/;
const IMPRINTS: readonly RegExp[] = [
  // "Norvik: Roe, 2010", "Cambridge, Mass.: Roe, 1997", "London: Roe 1997"
  /^\p{Lu}[^:“”"]{1,60} ?: [^:“”"]{2,60}?,? (?:1[5-9]|20)\d\d$/u,
  // "Roe & Moe, 2010", "Oxford U.P., 1958"
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|&|and|of|de|du|la)){0,5}, (?:1[5-9]|20)\d\d$/u,
  // "1877"
  /^(?:1[5-9]|20)\d\d$/,
];
// "Translated by Ann Lee and Bo Moe, Roe, 2010"
const BY_OTHERS = /^(?:Translated|Edited|Trans\.|Ed\.) by [^,:]{3,80}, /;
// "H" of "H. Moe", "St" of "St. Paul"
const ABBREVIATED = /(?:^|\s)(?:\p{Lu}|St|Mt|Ft|vs?)$/u;
// ". 2nd ed", ". 3rd ed. 6 vols", ". 2 vols", ". 5e Éd", " (Second Edition)"
const EDITION =
  /(?:[.,] (?<edition>(?:\d{1,2}\p{Ll}{1,3}\.?|[Rr]ev(?:ised|\.)) (?:[Ee]d(?:n|ition|ició|ición)?|[Éé]d))(?:[.,]{1,2} \d{1,2} vols?\.?)?|[.,] \d{1,2} vols?| \((?<bracketed>[\p{L}\d]{3,8} [Ee]d(?:n|ition)?\.?)\))$/u;
// "“Tides.” ", "Tides. " before "In Waters"
const CHAPTER = /^(?:[“"](?<quoted>[^“”"]{3,300}?)[.,]?[”"][.,]? |(?<bare>[^“”".]{3,200}[.?]) )(?=[Ii]n:? )/;
const IN_JOURNAL =
  /^(?<name>\p{Lu}[^\d;:]{2,80}?)(?:\. | )(?<year>(?:1[89]|20)\d\d)(?: \p{L}{3,9})?;(?<volume>\d{1,4})(?:\(\d{1,3}\))?:(?<page>\d{1,5})/u;
