import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** File numbers with the year in which the case was brought, two figures or four. */
const NUMBERS: readonly RegExp[] = [
  // ICC-02/05-01/09
  /\bICC-\d\d\/\d\d-\d\d\/(?<year>\d\d)(?!\d)/,
  // C-476/17, T-315/01
  /\b[CTF]-\d{1,4}\/(?<year>\d\d)(?!\d)/,
  // IT-94-1, ICTR-96-4
  /\b(?:IT|ICTR)-(?<year>\d\d)-/,
  // App. No. 37553/05
  /\bApp(?:l|lication)?s?\.?(?: [Nn]os?\.?)? \d{2,6}\/(?<year>\d\d)(?!\d)/,
];

/** A decision that is dated before its case was brought. */
export const docketAfterDecision: Rule = {
  rule: 'docket-after-decision',
  code: 'DOC-05',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'No case is decided before it is brought',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, text, nested } = cited.citation;
  if (reading.kind !== 'case' || reading.year === null || nested) return [];
  for (const pattern of NUMBERS) {
    const found = pattern.exec(text);
    const figures = found?.groups?.year;
    if (!found || figures === undefined) continue;
    const brought = fullYear(Number(figures));
    if (brought <= reading.year) return [];
    return [
      at(cited, {
        confidence: 0.85,
        message: `Unexpected ${reading.year} for a case that was brought in ${brought} by its number ${found[0]}, expected a later year or another number`,
        spans: placeOf(found[0], cited, desk),
      }),
    ];
  }
  return [];
}

/** 94 is 1994, 09 is 2009: the courts in question began in 1953. */
function fullYear(figures: number): number {
  return figures + (figures >= 53 ? 1900 : 2000);
}
