import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Session s of the Assembly of States Parties is held in 2001 + s; a resumed session in the year after. */
const BEFORE_FIRST = 2001;

const SYMBOL = /\bICC[-/]ASP\/(?<session>\d{1,2})\/(?:Res|Dec|\d)/;

/** A paper of the Assembly of States Parties with a year in which its session did not sit. */
export const assemblySession: Rule = {
  rule: 'assembly-session',
  code: 'DOC-04',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Official Records of the Assembly of States Parties',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const { reading, text } = cited.citation;
  const session = Number(SYMBOL.exec(text)?.groups?.session ?? 0);
  if (session === 0 || reading.year === null) return [];
  const held = BEFORE_FIRST + session;
  if (reading.year === held || reading.year === held + 1) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected ${reading.year} for a paper of session ${session} of the Assembly of States Parties, expected ${held}`,
    }),
  ];
}
