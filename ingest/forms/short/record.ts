import type { Pinpoint } from '#ingest/grammar/pinpoints.js';

/** A paper on the file of the case at hand: where its name ends, and the place in it. */
export interface RecordPlace {
  readonly nameEnd: number;
  readonly place: Pinpoint | null;
  readonly end: number;
}

/**
 * "Exh. SK2", "Ex. Z151, Z199.3", "Witness Z, T. 7618-19", "Tr. 12 March 2003, p. 45", "J.A. 45", "App'x at A71": exhibits and pages of
 * the transcript, which no note gives in full. `at` is where a citation may begin. Null for other text.
 */
export function recordPlaceAt(text: string, at: number): RecordPlace | null {
  const exhibit = EXHIBIT.test(text.slice(at, at + 9)) ? EXHIBITS.exec(text.slice(at, at + REACH)) : null;
  if (exhibit !== null) {
    const end = at + exhibit[0].length;
    return { nameEnd: end, place: null, end };
  }
  const near = text.slice(at, at + REACH);
  const filed = FILED.exec(near)?.groups;
  if (filed !== undefined) {
    const nameEnd = at + (filed['name'] ?? '').length;
    const place = filed['place'] ?? null;
    const end = place === null ? nameEnd : at + (filed['all'] ?? '').length;
    return { nameEnd, place: place === null ? null : { text: place, end }, end };
  }
  const page = near.includes('T') || near.startsWith('J.A.') ? PAGES.exec(near) : null;
  if (page === null) return null;
  const { name = '', pages = '' } = page.groups ?? {};
  const end = at + page[0].length;
  const nameEnd = at + name.length;
  return { nameEnd, place: { text: pages, end }, end };
}

// "App'x at A71", "Joint App. 310-12", "Pet. App. 12a", "R. at 204", "ECF No. 45, at 3", "Dkt. No. 34 at 5": the file of an American case
const FILED =
  /^(?<all>(?<name>(?:(?:Joint|Pet\.|Resp\.|Supp\.|J\.|Gov['’]t) )?App(?:['’]x|endix|\.)(?=,? at [A-Z]?\d)|(?:Joint|Pet\.|Resp\.|Supp\.) App(?:['’]x|\.)(?= \d)|(?:ECF|Dkt\.) No\. \d{1,4}(?:-\d{1,3})?)(?:,? (?<place>(?:at )?[A-Z]{0,2}\d{1,5}a?(?:[-–][A-Z]{0,2}\d{1,5}a?)?|¶¶? ?\d{1,4}(?:[-–]\d{1,4})?))?)(?=$|[\s.,;)])/u;
/** No name and no list of pages is longer. */
const REACH = 160;
const EXHIBIT = /^[Ee]xh?(?:ibit)?s?\.?\s/;
const NUMBER = String.raw`(?:\d{0,2}[A-Z]{1,5}[\s-]?)?\d{1,5}(?:[-./]\d{1,4}|[A-Z]\b)*`;
// "Exh. SK12 and S94", "Ex. P 529", "Exhibits C-14, C-15", "Exh. S227-1"
const EXHIBITS = new RegExp(
  String.raw`^[Ee]xh?(?:ibit)?s?\.?\s(?:[Nn]os?\.\s)?${NUMBER}(?:(?:,|,?\sand|\s&)\s${NUMBER}\b)*(?!\/)`,
);
const DAY = String.raw`\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?\s(?:19|20)\d\d`;
const PAGE = String.raw`\d{1,6}(?::\d{1,2})?(?:[-–]\d{1,6}(?::\d{1,2})?)?`;
// "Slavica Roe, T. 12754-55, 12759", "T. 11953, and T. 11989-90", "T. 12 March 2003 p. 45", "Tr. 104:3-7", "J.A. 45-46"
const PAGES = new RegExp(
  String.raw`^(?<name>(?:(?:\p{Lu}[\p{L}\d.’'-]*|\d{1,3}),?\s){0,6}?(?:AT|Tr?|J\.A)\.)\s?(?<pages>(?:${DAY},?\s(?:pp?\.\s?)?${PAGE}|(?:pp?\.\s?)?(?:\d{3,6}|\d{2,6}(?=[-–:]))(?::\d{1,2})?(?:[-–]\d{1,6}(?::\d{1,2})?)?|(?<=J\.A\.\s)${PAGE})(?:(?:,|,?\sand|;)\s(?:Tr?\.\s?)?${PAGE}\b)*)(?!\/)`,
  'u',
);
