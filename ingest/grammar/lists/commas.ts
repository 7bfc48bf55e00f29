import { isPublisher } from '#ingest/kinds/shape/publisher.js';
import { publishingPlaces } from '#ingest/tables/publishers.js';

/**
 * What stands between commas behind the names of an entry, as a note would have it: place and publisher in brackets.
 *   "First Sands, Norvik 2010"                    "First Sands (Norvik 2010)"
 *   "Primeras arenas, Madrid, Roe, 2010, 578 pp." "Primeras arenas (Madrid, Roe, 2010)"
 *   "Sands, FS Lee, Norvik 2010, S. 3"            "Sands, in: FS Lee (Norvik 2010), S. 3"
 */
export function withImprint(said: string): string {
  const told = inCollection(said).replace(BEHIND_YEAR, '');
  const placed = PLACE_AND_YEAR.exec(told);
  if (placed !== null) {
    const { imprint = '', pages = '' } = placed.groups ?? {};
    return `${told.slice(0, placed.index)} (${imprint})${pages}`;
  }
  const housed = CONTINENTAL.exec(told);
  const { imprint = '', first = '', second = '' } = housed?.groups ?? {};
  return housed !== null && (isHouse(first) || isHouse(second))
    ? `${told.slice(0, housed.index)} (${imprint})`
    : told;
}

/** Collections are announced by "in:", their editors parted from their title by a comma. */
function inCollection(said: string): string {
  const at = said.indexOf(', in: ');
  if (at < 0) return said.replace(HONOURING, ', in: ');
  return said.slice(0, at) + said.slice(at).replace(EDITORS, '$&,').replace(EDITED_BY, '');
}

/** The name of a publisher or the place where it is. */
function isHouse(words: string): boolean {
  return publishingPlaces.has(words) || isPublisher(words) || /^(?:Ed|Éd)(?:itorial|\.) /.test(words);
}

// ", 578 pp.", ", 2nd ed."
const BEHIND_YEAR =
  /(?<=\d{4}), (?:\d{2,4} ?(?:pp?|S|págs?)|\d{1,2}\p{Ll}{1,3} éd|\d{1,2}\p{Ll}{2} edn?)\.?$/u;
// ", FS Lee, 1996, 79": who is honoured names the collection
const HONOURING =
  /, (?=(?:FS|GS|FG|Festschrift|Festgabe|Gedächtnisschrift|Mélanges|Liber [Aa]micorum) \p{Lu})/u;
// "Lee/Roe (Hg.) Waters"
const EDITORS = /\((?:Hg|Hrsg|[Ee]ds?)\.?\)(?= \p{Lu})/u;
// ", hrsg. von Ann Roe"
const EDITED_BY = /, hrsg\. (?:von|v\.) [^,()]{3,60}(?=, )/;
// ", Berlin/New York 2010", ", Norvik 2001, S. 33–60"
const PLACE_AND_YEAR =
  /, (?<imprint>\p{Lu}[\p{L}/-]{2,20}(?:[ /]\p{Lu}\p{L}{2,20})? (?:1[5-9]|20)\d\d)(?<pages>, (?:S|pp?)\. ?\d{1,4}[\s\d–f-]{0,12})?\.?$/u;
// ", Madrid, Roe, 2010", ", Editorial Roe, Madrid, 2010", ", Paris : Roe, 2010"
const CONTINENTAL =
  /, (?<imprint>(?<first>\p{Lu}[^,:;“”()\d]{1,60}?)(?:,| ?:) (?<second>\p{Lu}[^,:;“”()\d]{1,60}), (?:1[5-9]|20)\d\d)\.?$/u;
