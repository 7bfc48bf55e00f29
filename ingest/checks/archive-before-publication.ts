import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** https://web.archive.org/web/20191222215945/https://example.org/ */
const STAMP = /web\.archive\.org\/web\/(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)/;

/** A page of the Wayback Machine that was saved before the page was published. */
export const archiveBeforePublication: Rule = {
  rule: 'archive-before-publication',
  code: 'URL-06',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R33.6.3; addresses of the Wayback Machine',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const { reading, text, nested } = cited.citation;
  const stamp = STAMP.exec(text.replace(/\s/g, ''))?.groups;
  if (!stamp || reading.date === null || nested) return [];
  const saved = [stamp.year, stamp.month, stamp.day].join('-');
  if (saved >= reading.date) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected copy saved on ${saved}, before the page's own date, expected one saved after ${reading.date}`,
    }),
  ];
}
