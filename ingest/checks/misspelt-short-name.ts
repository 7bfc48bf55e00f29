import { at, evidence } from './desk/place.js';
import { slips } from './desk/slips.js';
import { ALL_STYLES } from './desk/style.js';
import type { Rule } from './rule.js';

/** A short name that differs by a letter or two from the name in the full citation: "Van Schaak" for Van Schaack. */
export const misspeltShortName: Rule = {
  rule: 'misspelt-short-name',
  code: 'SUP-08',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.2; OSCOLA 1.2.1',
  check: (desk) =>
    slips(desk).map(({ cited, work, found, expected }) =>
      at(cited, {
        confidence: cited.work ? 0.8 : 0.7,
        message: `Unexpected "${found}", expected "${expected}" as in the full citation`,
        suggestion: cited.citation.text.replace(found, expected),
        evidence: desk.fullsOf(work.id).slice(0, 1).map(evidence),
      }),
    ),
};
