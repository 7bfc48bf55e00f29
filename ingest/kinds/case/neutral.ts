import { neutralCourts } from '#ingest/tables/neutral-courts.js';
import { hits, type Locator } from './locator.js';

/** Court-given citations and ECLI: "[2015] UKSC 5", "[2004] EWHC 123 (Admin)", "2012 SCC 3", "ECLI:EU:C:2009:465". */
export function neutralLocators(plain: string): Locator[] {
  const found: Locator[] = [];
  if (/[12]\d\d\d(?:\]? [A-Z][A-Za-z]|\] [A-Z]\.|-[NO])/.test(plain)) {
    for (const hit of hits(NEUTRAL, plain)) {
      if (codes.has(hit[2] ?? '')) found.push(locator('neutral', hit, Number(hit[1]), 0.95));
    }
    for (const hit of hits(CANADIAN, plain))
      if (!found.some(({ start }) => start === hit.index))
        found.push(locator('neutral', hit, Number(hit[1]), 0.85));
    for (const hit of hits(STATE, plain)) found.push(locator('neutral', hit, Number(hit[1]), 0.8));
  }
  if (plain.includes('EU:') || plain.includes('ECLI')) {
    for (const hit of hits(ECLI, plain)) found.push(locator('ecli', hit, Number(hit[1]), 0.97));
  }
  return found;
}

const codes = new Set(neutralCourts.map(([code]) => code));
// "[2004] EWHC 123 (Admin)", "[2013] EWCA Civ 12", "2012 SCC 3"; "(CanLII)" and "(KLR)" only say who puts it on the web
const NEUTRAL =
  /(?:\[|\b)((?:19|20)\d\d)\]? ([A-Z][A-Za-z\d]{1,9}(?:\([A-Z]\))?)(?: (?:Civ|Crim|Admin))? \d{1,6}(?: \((?!CanLII|KLR)[A-Z][A-Za-z]{1,8}(?: [A-Z]{2,6})?\))?/g;
// courts and tribunals of the provinces, by their letters: "2024 ABLS 20"; Quicklaw's numbers: "[1988] LSDD no 1", "[1993] F.C.J. No. 12"
const CANADIAN =
  /(?:\b|\[)((?:19|20)\d\d)(?: (?:AB|BC|CA|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YK)[A-Z]{1,6} \d{1,5}\b|\] (?:[A-Z]{2,6}|(?:[A-Z]\.){2,5}) [Nn]o\.? \d{1,5}\b)/g;
// state courts: "2015 IL 117000", "1999 ND 22", "2003-NMSC-004", "2006-Ohio-1234"
const STATE =
  /\b((?:19|20)\d\d)(?: (?:CO|IL|ME|MT|ND|OK|SD|UT|VT|WI|WY|N\.?D\.|S\.?D\.) |-(?:NMSC|NMCA|Ohio)-)\d{1,6}\b(?! [A-Z]\.)/g;
// "ECLI:EU:C:2009:465", "EU:C:2009:465"; a scan may put a comma for the last colon
const ECLI = /(?:\bECLI:)?\b[A-Z]{2}:[A-Z][A-Za-z0-9]{0,6}:([12]\d{3})[:,][A-Za-z0-9.]{1,25}(?<!\.)/g;

function locator(scheme: 'neutral' | 'ecli', hit: RegExpExecArray, year: number, weight: number): Locator {
  return {
    scheme,
    value: hit[0].replace(/\s+/g, ' '),
    start: hit.index,
    end: hit.index + hit[0].length,
    year,
    weight,
    // the lines of a hearing stand bare: "[2004] HCATrans 8, 259-63"
    paged: hit[2] === 'HCATrans',
  };
}
