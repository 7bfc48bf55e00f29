import { tidy, type Parts } from './parts.js';
import { pagesEnd } from './pinpoint.js';
import type { Found } from './reading.js';

// "Memorandum on Rivers, 2015 DAILY COMP. PRES. DOC. 643", "1 PUB. PAPERS 12"
const PAPERS =
  /^(?<title>[^()]{4,240}), (?<volume>\d{1,4}) (?<series>(?:Daily |Weekly )?Comp(?:\.|ilation of) Pres(?:\.|idential) Doc(?:uments|s?\.)|Pub\. Papers),? (?<page>\d{1,5})/iu;
const SPOKEN =
  /^(?:(?:\p{Lu}\p{L}+'s )?(?:Inaugural |Radio |Farewell )?(?:Address|Remarks|News Conference)|Interview|Statement)\b/iu;

/** What a president of the United States said or signed, by its place in the compilations; null where none is cited. */
export function presidentialPaper(
  parts: Parts,
): { found: Found; spoken: boolean; pinpoint: string | null } | null {
  const hit = PAPERS.exec(parts.plain);
  if (hit === null) return null;
  const { title = '', volume = '', page = '' } = hit.groups ?? {};
  const at = title.length + 2 + volume.length + 1;
  const series = tidy(parts.text.slice(at, hit[0].length - page.length));
  const behind = parts.plain.startsWith(', ', hit[0].length) ? pagesEnd(parts.plain, hit[0].length + 2) : -1;
  const day = parts.dates.find((d) => d.start > hit[0].length);
  const year = day?.year ?? /\((\d{4})\)/.exec(parts.plain.slice(hit[0].length))?.[1];
  const found = {
    title: tidy(parts.text.slice(0, title.length)),
    container: series,
    volume,
    page,
    year: year === undefined ? null : Number(year),
    date: day?.iso ?? null,
  };
  const pinpoint = behind < 0 ? null : tidy(parts.text.slice(hit[0].length + 2, behind));
  return { found, spoken: SPOKEN.test(title), pinpoint };
}
