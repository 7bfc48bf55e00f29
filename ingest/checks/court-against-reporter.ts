import { at } from './desk/place.js';
import { courtOf } from './desk/courts.js';
import { onlyReporterOf } from './desk/reporters.js';
import type { CitedInFull, Desk } from './desk/index.js';
import { placeOf } from './desk/words.js';
import type { Found, Rule } from './rule.js';

const SUPREME = new Set(['U.S.', 'S. Ct.', 'L. Ed.', 'L. Ed. 2d']);
const APPEALS = new Set(['F.3d', 'F.4th', 'F. App’x', "F. App'x"]);
const DISTRICT = new Set(['F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d', 'F.R.D.']);

/** A court whose decisions the reporter does not print. */
export const courtAgainstReporter: Rule = {
  rule: 'court-against-reporter',
  code: 'CAS-06',
  severity: 'error',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook table T1; Indigo Book R12',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, nested } = cited.citation;
  const only = onlyReporterOf(reading);
  const court = only && courtOf(cited, only);
  if (!only || nested || court === undefined || court === null) return [];
  const isCircuit = /\bCir\./.test(court);
  const isDistrict = /^[DNSEWMC]{1,2}\.(?:D\.)? ?[A-Z]/.test(court) && !isCircuit;
  const expected = SUPREME.has(only.series)
    ? isCircuit || isDistrict
      ? 'no court, as it prints the Supreme Court only'
      : null
    : APPEALS.has(only.series) && isDistrict
      ? 'a court of appeals'
      : DISTRICT.has(only.series) && isCircuit
        ? 'a district court'
        : null;
  if (expected === null) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected court "${court}" for a decision in ${only.series}, expected ${expected}`,
      spans: placeOf(court, cited, desk),
    }),
  ];
}
