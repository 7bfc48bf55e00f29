import { at } from './desk/place.js';
import { reportersOf } from './desk/reporters.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A known reporter in another spelling than its own: "F. 3d" for F.3d. Off by default: a matter of blanks and stops. */
export const reporterSpelling: Rule = {
  rule: 'reporter-spelling',
  code: 'CAS-02',
  severity: 'info',
  byDefault: 'off',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook table T1; Free Law Project, reporters-db',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

/** The reporters that everybody cites; of others the table has one of several good spellings. */
const COMMON = new Set([
  'U.S.',
  'S. Ct.',
  'L. Ed. 2d',
  'F.2d',
  'F.3d',
  'F.4th',
  'F. Supp.',
  'F. Supp. 2d',
  'F. Supp. 3d',
]);

function report(cited: CitedInFull, desk: Desk): Found[] {
  return reportersOf(cited.citation.reading)
    .filter(({ printed, series }) => COMMON.has(series) && printed !== series)
    .map(({ value, printed, series }) =>
      at(cited, {
        confidence: 0.9,
        message: `Unexpected "${printed}", expected "${series}"`,
        suggestion: value.replace(printed, series),
        spans: placeOf(value, cited, desk),
      }),
    );
}
