import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** "Feb. 30, 2020", "31 September 2011": a month with a day beside it. */
const DATES: readonly RegExp[] = [
  /\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?<day>\d{1,2}),? (?<year>(?:1[6-9]|20)\d\d)\b/g,
  /(?<![\d–-])\b(?<day>\d{1,2}) (?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? (?<year>(?:1[6-9]|20)\d\d)\b/g,
];
const DAYS = new Map(
  [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, month) => [
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month] ?? '',
    days,
  ]),
);

/** A day that its month does not have. */
export const impossibleDate: Rule = {
  rule: 'impossible-date',
  code: 'DAT-02',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'The calendar',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  if (cited.citation.nested) return [];
  for (const pattern of DATES)
    for (const hit of cited.citation.text.matchAll(pattern)) {
      const { month = '', day = '', year = '' } = hit.groups ?? {};
      const last = lastDay(month, Number(year));
      if (Number(day) >= 1 && Number(day) <= last) continue;
      return [
        at(cited, {
          confidence: 0.9,
          message: `Unexpected "${hit[0]}", expected a day from 1 to ${last}`,
          spans: placeOf(hit[0], cited, desk),
        }),
      ];
    }
  return [];
}

function lastDay(month: string, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 'Feb' && !leap ? 28 : (DAYS.get(month) ?? 31);
}
