import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { Cited, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** 155-47, 1240–41, not 78u-4 and 12-1-3 */
const RANGE = /(?<![\w.:/–-])(?<from>\d{1,5})[–-](?<to>\d{1,7})(?![\w:/–-])/g;

/** A range of pages or paragraphs that ends before it begins, or where it begins. */
export const rangeBackwards: Rule = {
  rule: 'range-backwards',
  code: 'LOC-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Indigo Book R5.1.2; OSCOLA 1.5',
  check: (desk) => desk.cited.flatMap((cited) => report(cited, desk)),
};

function report(cited: Cited, desk: Desk): Found[] {
  const { pinpoint, nested } = cited.citation;
  // sections of codes have hyphens of their own: 22 U.S.C. § 2340-1
  if (
    pinpoint === null ||
    nested ||
    /[§sS]|[Rr]eg|\bnn?\.|\bpt/.test(pinpoint.replace(/paras?|pages?|ss\b/g, ''))
  )
    return [];
  if (cited.work?.reading.kind === 'legislation') return [];
  for (const { groups, 0: printed } of pinpoint.matchAll(RANGE)) {
    const fault = faultOf(groups?.from ?? '', groups?.to ?? '');
    if (fault === null) continue;
    return [
      at(cited, {
        confidence: 0.85,
        message: `Unexpected range "${printed}", which ${fault}, expected a last number above the first`,
        spans: placeOf(printed, cited, desk),
      }),
    ];
  }
  return [];
}

/** 1240-41 is 1240 to 1241; 351–79351 has two figures more than it can have. */
function faultOf(from: string, to: string): string | null {
  if (to.length > from.length + 1) return 'has too many figures';
  const last = Number(to.length < from.length ? from.slice(0, from.length - to.length) + to : to);
  if (last < Number(from)) return 'runs backwards';
  return last === Number(from) ? 'ends where it begins' : null;
}
