import { at } from './desk/place.js';
import { placeOf } from './desk/words.js';
import type { Rule } from './rule.js';

/** "ICC-ASP/20/Res.2, (Dec. 8, 2021)"; not "Roe v. Moe, (1978) 1 SCC 248", where the bracket opens the report. */
const COMMA = /\S, \((?:[A-Z][a-z]{2,8}\.? (?:\d{1,2}, )?)?(?:1[6-9]|20)\d\d\)(?! \d{1,3} [A-Z])/;

/** A comma before the bracket with the date. */
export const commaBeforeDate: Rule = {
  rule: 'comma-before-date',
  code: 'PAR-06',
  severity: 'info',
  byDefault: 'on',
  styles: ['bluebook'],
  basis: 'Bluebook rules 10, 15, 16 and 18: the bracket follows without a comma',
  check: (desk) =>
    desk.fulls.flatMap((cited) => {
      const { text, nested, reading } = cited.citation;
      const found = COMMA.exec(text)?.[0];
      if (found === undefined || nested || reading.kind === 'treaty') return [];
      const printed = found.slice(1);
      return at(cited, {
        confidence: 0.8,
        message: `Unexpected comma before "${printed.slice(2)}", expected none`,
        suggestion: printed.slice(1),
        spans: placeOf(printed, cited, desk),
      });
    }),
};
