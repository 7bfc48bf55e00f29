import { at } from './desk/place.js';
import { placeOf } from './desk/words.js';
import type { Rule } from './rule.js';

/** "2nd Cir.", "F. Supp. 3rd", "32nd ed." is usual outside of courts and reporters */
const ORDINAL =
  /\b(?:F\.|Supp\.|A\.|P\.|N\.E\.|S\.W\.|S\.E\.|N\.W\.|So\.|Ed\.) ?(?:2nd|3rd)\b|\b\d{0,2}(?:2nd|3rd) Cir\./;

/** "2nd" and "3rd" where courts and reporters have "2d" and "3d". Off by default: nobody is misled. */
export const ordinalForm: Rule = {
  rule: 'ordinal-form',
  code: 'CAS-04',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R7.2; Bluebook rule 6.2(b)',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const printed = ORDINAL.exec(cited.citation.text)?.[0];
      if (printed === undefined) return [];
      const expected = printed.replace('2nd', '2d').replace('3rd', '3d');
      return at(cited, {
        confidence: 0.9,
        message: `Unexpected "${printed}", expected "${expected}"`,
        suggestion: expected,
        spans: placeOf(printed, cited, desk),
      });
    }),
};
