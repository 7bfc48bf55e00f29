import { at } from './desk/place.js';
import { onlyResolutionOf } from './desk/resolutions.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Regular session s of the General Assembly opens in 1945 + s and ends in the year after. */
const BEFORE_FIRST = 1945;

/** A resolution of the General Assembly with a year in which its session did not sit. */
export const generalAssemblySession: Rule = {
  rule: 'general-assembly-session',
  code: 'DAT-04',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'United Nations Editorial Manual: symbols of resolutions',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const resolution = onlyResolutionOf(cited);
  const { year } = cited.citation.reading;
  if (resolution?.organ !== 'a' || resolution.session === null || year === null) return [];
  const opened = BEFORE_FIRST + resolution.session;
  if (resolution.session < 1 || year === opened || year === opened + 1) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected ${year} for a resolution of session ${resolution.session} of the General Assembly, expected ${opened} or ${opened + 1}`,
    }),
  ];
}
