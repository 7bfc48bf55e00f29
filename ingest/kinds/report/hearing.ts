import { slice, type Parts } from '../shape/parts.js';
import { pagesEnd } from '../shape/pinpoint.js';
import { makeReading } from '../shape/reading.js';
import type { KindReading } from '../kind.js';

// "Hearings on H.R. 9 Before the Subcomm. on Rivers, 104th Cong., 1st Sess. 12 (1995)", "Rivers: Hearing Before the …"
const HEARING =
  /^(?<title>(?:[^()"]{3,160}: )?[Hh]earings?(?: on [^()"]{2,120})? [Bb]efore [^()"]{4,200}?), (?<session>\d{1,3}(?:th|st|nd|rd|d) Cong\.(?:, \d(?:st|nd|d) Sess\.)?)/u;

/** What a committee of Congress heard: the bill that its title names is not the source. */
export function readHearing(parts: Parts): KindReading | null {
  const hit = HEARING.exec(parts.plain);
  const title = hit?.groups?.['title'];
  if (hit === null || title === undefined) return null;
  const from = hit[0].length + 1;
  const to = pagesEnd(parts.plain, from);
  const year = /\((?:[^()]* )?((?:18|19|20)\d\d)\)/.exec(parts.plain.slice(hit[0].length))?.[1];
  const found = { title: slice(parts, 0, title.length), year: year === undefined ? null : Number(year) };
  return makeReading('report', parts, found, 0.98, to < 0 ? null : slice(parts, from, to));
}

// "Commonwealth, Parliamentary Debates, House of Representatives, 10 September 2019, 12"
const DEBATES =
  /^(?:(?<issuer>\p{Lu}[\p{L} ]{2,30}), )?(?<title>Parliamentary Debates(?:, (?:House of \p{Lu}\p{L}+|Senate|Legislative (?:Assembly|Council)))?), (?=\d{1,2} \p{Lu})/u;

// "House of Commons Debates, 42-1, No 45 (22 April 2016) at 1005"
const CANADIAN =
  /^(?<title>(?:House of Commons|Senate) Debates), (?:\d{1,2}-\d, )?(?:[Vv]ol \d{1,4}, )?No \d{1,3} \((?=\d{1,2} \p{Lu})/u;

/** What was said in a parliament on a day, as Australian, Indian and Canadian writers cite it. */
export function readDebates(parts: Parts): KindReading | null {
  const hit = DEBATES.exec(parts.plain) ?? CANADIAN.exec(parts.plain);
  const [day] = parts.dates;
  if (hit === null || day === undefined || day.start !== hit[0].length) return null;
  const behind = /^(?:,|\) at) /.exec(parts.plain.slice(day.end));
  const from = day.end + (behind?.[0].length ?? 0);
  const to = behind === null ? -1 : pagesEnd(parts.plain, from);
  const found = {
    institution: hit.groups?.['issuer'] ?? null,
    title: hit.groups?.['title'] ?? null,
    year: day.year,
    date: day.iso,
  };
  return makeReading('report', parts, found, 0.98, to < 0 ? null : slice(parts, from, to));
}
