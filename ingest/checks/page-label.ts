import { at } from './desk/place.js';
import { placeOf } from './desk/words.js';
import type { Rule } from './rule.js';

/** "p. 5" and "pp. 5-7" where the guide has the number alone or "at". Off by default: other guides have them. */
export const pageLabel: Rule = {
  rule: 'page-label',
  code: 'LOC-04',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R5.1.1; Bluebook rule 3.2(a)',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { text, form } = cited.citation;
      const printed = form === 'crossref' ? undefined : /\bpp?\. ?\d{1,5}/.exec(text)?.[0];
      if (printed === undefined) return [];
      return at(cited, {
        confidence: 0.85,
        message: `Unexpected "${printed}", expected the number without "p."`,
        suggestion: printed.replace(/^pp?\. ?/, ''),
        spans: placeOf(printed, cited, desk),
      });
    }),
};
