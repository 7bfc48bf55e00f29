import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { knownTreaty } from './desk/treaties.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Dates of another event in the life of a treaty than its making. */
const OTHER_EVENT = /force|amend|ratif|acce|consolidat|revis|O\.?J\.?/i;
/** Years between adoption and opening for signature. */
const APART = 1;

/** A well-known treaty with a date of another year than that in which it was made. */
export const treatyDate: Rule = {
  rule: 'treaty-date',
  code: 'TRT-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Dates of the instruments themselves',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const { citation, work } = cited;
  const { date, year } = citation.reading;
  const row = knownTreaty({ reading: citation.reading }) ?? knownTreaty(work);
  if (row === null || date === null || year === null || citation.nested) return [];
  if (Math.abs(year - row.year) <= APART || OTHER_EVENT.test(citation.text)) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected ${year} for the ${row.name}, expected ${row.year}`,
      suggestion: citation.text.replace(String(year), String(row.year)),
    }),
  ];
}
