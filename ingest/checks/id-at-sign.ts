import { at } from './desk/place.js';
import type { Rule } from './rule.js';

/** "Id. at § 5": a sign of its own needs no "at". Off by default: a matter of form. */
export const idAtSign: Rule = {
  rule: 'id-at-sign',
  code: 'IDX-06',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R5.3 and R6.2.2; Bluebook rule 3.3',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { form, text } = cited.citation;
      const found = form === 'crossref' ? null : /(?<=\S )at (?=[§¶])/.exec(text);
      if (!found) return [];
      return at(cited, {
        confidence: 0.9,
        message: `Unexpected "at" before a sign, expected the sign alone`,
        suggestion: text.slice(0, found.index) + text.slice(found.index + found[0].length),
      });
    }),
};
