import { slice, type Parts } from '../shape/parts.js';
import { pagesEnd, pinWithin } from '../shape/pinpoint.js';
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

// "Evidence to Committee on Rivers, Parliament of Utopia, Townham, 30 November 2016, 2", "Official Record of the Debates of …"
const EVIDENCE =
  /^(?<title>(?:Evidence to|Official (?:Record|Report) of the (?:Debates|Proceedings) of) \p{Lu}[^()";\d]{4,200}?), (?=\d{1,2} \p{Lu})/u;

// "Harbours Bill Deb 30 January 2007, cols 12-15": of the committee on a bill
const BILL = /^(?<title>(?:\p{Lu}[\p{L}'-]+ |and |of |\([^()]{2,40}\) ){1,10}Bill Deb) (?=\d{1,2} \p{Lu})/u;

// "House of Commons Debates, 42-1, No 45 (22 April 2016) at 1005"
const CANADIAN =
  /^(?<title>(?:House of Commons|Senate) Debates), (?:\d{1,2}-\d, )?(?:[Vv]ol \d{1,4}, )?No \d{1,3} \((?=\d{1,2} \p{Lu})/u;

/** What was said in a parliament on a day, as Australian, Indian and Canadian writers cite it. */
export function readDebates(parts: Parts): KindReading | null {
  const zealand = readZealand(parts);
  if (zealand !== null) return zealand;
  const hit =
    DEBATES.exec(parts.plain) ??
    EVIDENCE.exec(parts.plain) ??
    BILL.exec(parts.plain) ??
    CANADIAN.exec(parts.plain);
  const [day] = parts.dates;
  if (hit === null || day === undefined || day.start !== hit[0].length) return null;
  const behind = /^(?:,|\) at) /.exec(parts.plain.slice(day.end));
  const from = day.end + (behind?.[0].length ?? 0);
  const to = behind === null ? -1 : pagesEnd(parts.plain, from);
  // ", vol 306, col 778"
  const column = to < 0 ? pinWithin(parts.plain, day.end, parts.end) : null;
  const found = {
    institution: hit.groups?.['issuer'] ?? null,
    title: hit.groups?.['title'] ?? null,
    year: day.year,
    date: day.iso,
  };
  const pin = to < 0 ? column : { start: from, end: to };
  return makeReading('report', parts, found, 0.98, pin === null ? null : slice(parts, pin.start, pin.end));
}

// "(21 July 2009) 656 NZPD 5531"
const ZEALAND = /^\([^()]{8,20}\) (?<volume>\d{1,3}) (?<title>NZPD) (?<page>\d{1,5})/;

/** A page of New Zealand's debates. */
function readZealand(parts: Parts): KindReading | null {
  const hit = ZEALAND.exec(parts.plain)?.groups;
  const [day] = parts.dates;
  if (hit === undefined || day === undefined) return null;
  const { volume = null, title = null, page = null } = hit;
  return makeReading('report', parts, { title, volume, page, year: day.year, date: day.iso }, 0.98, null);
}
