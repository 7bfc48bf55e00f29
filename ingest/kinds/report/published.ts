import { isInstitution } from '../shape/institution.js';
import { slice, tidy, type Parts } from '../shape/parts.js';
import { pinsFrom } from '../shape/pinpoint.js';
import { makeReading } from '../shape/reading.js';
import type { KindReading } from '../kind.js';

// "UNHCR, Global Trends: Forced Displacement in 2015 (Geneva, 2016)", "UNICEF and WHO, Title (New York, 2015)"
const PUBLISHED =
  /^(?<who>\p{Lu}[^,:;()"]{1,80}), (?<title>\p{Lu}[^()"]{6,240}?) \((?<place>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3}(?:, (?:D\.C\.|[A-Z]{2}))?), (?<year>(?:19|20)\d\d)\)/u;

/** An institution's own publication: who issues it, its title, and in brackets the place and year. */
export function readPublished(parts: Parts): KindReading | null {
  const hit = PUBLISHED.exec(parts.plain);
  const { who = '', title = '', place = '', year = '' } = hit?.groups ?? {};
  if (hit === null || !isInstitution(who) || HOUSE.test(place) || COURT.test(who)) return null;
  const pin = pinsFrom(parts.plain, hit[0].length, true);
  const found = {
    institution: tidy(parts.text.slice(0, who.length)),
    title: slice(parts, who.length + 2, who.length + 2 + title.length),
    year: Number(year),
  };
  return makeReading('report', parts, found, 0.9, pin === null ? null : slice(parts, pin.start, pin.end));
}

// a publisher, a journal or a court where the place stands: not the institution's own
const HOUSE = /Press|Publish|Verlag|Springer|Routledge|Hart|OUP|CUP|Cir\.|Ct\.|Court/;
const COURT = / v\.? |^(?:ICC|ICTY|ICTR|ICJ|ECtHR|CJEU)$|Court|Tribunal/;
