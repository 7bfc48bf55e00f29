import { publishers, publishingPlaces } from '#ingest/tables/publishers.js';
import { squeeze } from './fold.js';

const houses = new Set(publishers.map(squeeze));
const HOUSE =
  /\b(?:University Press|Univ\. Press|Press|Publish(?:ers|ing)|Verlag|Presses|Éditions|Editore|Books)\b/;

/** Whether words name a publisher, with or without its place: "Oxford: Clarendon Press", "Hart". */
export function isPublisher(words: string): boolean {
  const name = words.replace(/^[^:]{2,25}:\s*/, '').trim();
  return houses.has(squeeze(name)) || (HOUSE.test(name) && name.length < 60);
}

/** Whether words name places that publishers are at: "London", "London/New York". */
export function isPublishingPlace(words: string): boolean {
  return words.split(/ ?[/–-] ?| (?:and|&|et|und|[ey]) /).every((place) => publishingPlaces.has(place));
}
