import { regionsOfPlaces } from '#ingest/tables/publishers.js';
import type { Parts } from './parts.js';
import { isPublisher, isPublishingPlace } from './publisher.js';

/** A place, its publisher and the year, as they stand without brackets behind a title. Offsets in the parts. */
export interface HouseBehindPlace {
  /** At the comma before the place. */
  readonly start: number;
  readonly end: number;
  readonly year: number;
}

/**
 * "Title, London, New York: Routledge 1994, pp. 68-75", "Title, Paris: Presses universitaires de France, 1950": how the
 * humanities of the continent print it. One of place and publisher must be known.
 */
export function houseBehindPlace(parts: Parts, from: number): HouseBehindPlace | null {
  const plain = parts.plain.slice(from, parts.end);
  if (!plain.includes(': ')) return null;
  for (const hit of [...plain.matchAll(YEAR)].reverse()) {
    const before = plain.slice(0, hit.index);
    const colon = before.lastIndexOf(': ');
    const house = before.slice(colon + 2).replace(/,? ?$/, '');
    const comma =
      colon < 0 || !HOUSE.test(house) ? -1 : placesFrom(before.slice(0, colon), isPublisher(house));
    if (comma > 0)
      return { start: from + comma, end: from + hit.index + hit[0].length, year: Number(hit[0]) };
  }
  return null;
}

// before a pinpoint, a further number, or at the end
const YEAR =
  /(?<=[\p{L}.,)] ?)(?:1[5-9]|20)\d\d(?=$|[,;.]? ?(?:$|pp?\.|chs?\.|chaps?\.|chapters?\b|bks?\b|S\.|s\.|[§¶([\d]|para|arts?\.|nn?\.|vols?\.|at \d|esp\.|especially))/gu;
const HOUSE = /^(?!(?:An?|The|Its|From|How|On|In) )\p{Lu}[^():;"\d]{1,80}$/u;
// "Totowa", "Saint-Paul", "Frankfurt am Main", "Houndmills"
const PLACE = /^\p{Lu}[\p{L}.'-]+(?: (?:am|an der|upon|on|sur|\p{Lu}[\p{L}.'-]+)){0,2}$/u;

/** Where the comma before the places stands at the end of a title; -1 where they are none. */
function placesFrom(title: string, houseKnown: boolean): number {
  let comma = title.lastIndexOf(', ');
  const nearest = title.slice(comma + 2);
  if (comma < 1 || !(isPublishingPlace(nearest) || (houseKnown && PLACE.test(nearest)))) return -1;
  let behind = nearest;
  for (;;) {
    const next = title.lastIndexOf(', ', comma - 1);
    const words = title.slice(next + 2, comma);
    // "Cambridge, Massachusetts": a region has its town before it
    const town = regionsOfPlaces.has(behind) && PLACE.test(words);
    if (next < 1 || !(town || isPublishingPlace(words) || regionsOfPlaces.has(words))) return comma;
    [comma, behind] = [next, words];
  }
}
