import { fold } from '#ingest/works/fold.js';
import { at } from './desk/place.js';
import type { Rule } from './rule.js';

/** Cf. without a word on what the source has to do with the matter. Off by default: many do without. */
export const cfWithoutParenthetical: Rule = {
  rule: 'cf-without-parenthetical',
  code: 'SIG-05',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Indigo Book R4.6.6 and R4.8.3; Bluebook rule 1.2',
  check: (desk) =>
    desk.cited.flatMap((cited) => {
      const { signal, parenthetical, nested, form } = cited.citation;
      if (
        !/^(?:but )?cf\b/.test(fold(signal ?? '')) ||
        parenthetical !== null ||
        nested ||
        form === 'crossref'
      )
        return [];
      return at(cited, {
        confidence: 0.8,
        message: `Unexpected ${signal ?? 'Cf.'} without an explanation, expected a parenthetical that says what the source shows`,
      });
    }),
};
