import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** What stands where a European Case Law Identifier should: ECLI:EU:C:2012,16. */
const CANDIDATE =
  /\bECLI[:;.,] ?(?<country>[A-Z]{2})[:;.,] ?(?<court>[A-Z][A-Z\d]{0,6})[:;.,] ?(?<year>\d{4})[:;.,] ?(?<number>[A-Za-z\d.]{1,25})/;
const GOOD = /^ECLI:[A-Z]{2}:[A-Z][A-Z\d]{0,6}:\d{4}:[A-Za-z\d.]{1,25}$/;
/** ECLI:EU:2019:624 */
const WITHOUT_COURT = /\bECLI:[A-Z]{2}:\d{4}:[A-Za-z\d.]{1,25}/;

/** A European Case Law Identifier of another shape than ECLI:country:court:year:number. */
export const malformedEcli: Rule = {
  rule: 'malformed-ecli',
  code: 'DOC-06',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Council conclusions on the European Case Law Identifier, OJ C 127, 29.4.2011',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { text } = cited.citation;
  const lame = WITHOUT_COURT.exec(text)?.[0];
  if (lame !== undefined) return [found(cited, desk, lame, null)];
  const candidate = CANDIDATE.exec(text);
  const printed = candidate?.[0].replace(/\.$/, '');
  if (!candidate?.groups || printed === undefined || GOOD.test(printed)) return [];
  const { country = '', court = '', year = '', number = '' } = candidate.groups;
  return [found(cited, desk, printed, `ECLI:${country}:${court}:${year}:${number.replace(/\.$/, '')}`)];
}

function found(cited: CitedInFull, desk: Desk, printed: string, right: string | null): Found {
  return at(cited, {
    confidence: 0.9,
    message: `Unexpected "${printed}", expected ${right === null ? 'country, court, year and number, as in ECLI:EU:C:2019:624' : `"${right}"`}`,
    ...(right === null ? {} : { suggestion: right }),
    spans: placeOf(printed, cited, desk),
  });
}
