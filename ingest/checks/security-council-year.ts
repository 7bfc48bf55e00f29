import { securityCouncilYears } from '#ingest/tables/security-council-years.js';
import { at } from './desk/place.js';
import { onlyResolutionOf } from './desk/resolutions.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A resolution of the Security Council with another year than that in which its number was given. */
export const securityCouncilYear: Rule = {
  rule: 'security-council-year',
  code: 'DAT-04',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'The Security Council numbers its resolutions through the years',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const resolution = onlyResolutionOf(cited);
  const { year } = cited.citation.reading;
  if (resolution?.organ !== 's' || resolution.session !== null || year === null) return [];
  const expected = yearOf(resolution.number);
  if (expected === null || expected === year) return [];
  return [
    at(cited, {
      confidence: 0.9,
      message: `Unexpected ${year} for Security Council resolution ${resolution.number}, expected ${expected}, the year of its number, or another number`,
      suggestion: cited.citation.text.replace(String(year), String(expected)),
    }),
  ];
}

/** Null for numbers beyond the table. */
function yearOf(number: number): number | null {
  return number < 1 ? null : (securityCouncilYears.find(([, last]) => number <= last)?.[0] ?? null);
}
