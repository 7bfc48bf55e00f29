import { at } from './desk/place.js';
import { courtOf } from './desk/courts.js';
import { onlyReporterOf } from './desk/reporters.js';
import type { CitedInFull, Desk } from './desk/index.js';
import { placeOf } from './desk/words.js';
import type { Found, Rule } from './rule.js';

/** Reporters that print several courts, so that their names do not tell the court. */
const SEVERAL = new Set(['F.', 'F. Supp.', 'F. Supp. 2d', 'F. Supp. 3d', 'F.2d', 'F.3d', 'F.4th', 'F.R.D.']);

/** A decision in a reporter of several courts, with its year alone. */
export const courtMissing: Rule = {
  rule: 'court-missing',
  code: 'CAS-03',
  severity: 'warning',
  byDefault: 'on',
  styles: ['bluebook', 'indigo'],
  basis: 'Bluebook rule 10.4; Indigo Book R12',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, nested, text } = cited.citation;
  const only = onlyReporterOf(reading);
  if (!only || nested || !SEVERAL.has(only.series) || courtOf(cited, only) !== '') return [];
  // the name or the sentence tells the court
  if (/\bCir(?:cuit|\.)|Court/.test(text.slice(0, text.indexOf(only.value)))) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected decision in ${only.series} without its court, expected the court before the year`,
      spans: placeOf(only.value, cited, desk),
    }),
  ];
}
