import { at } from './desk/place.js';
import { datesIn } from '#ingest/kinds/shape/dates.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** ECLI:EU:C:2019:624, EU:C:2019:624 */
const ECLI = /\b[A-Z]{2}:[A-Z][A-Z\d]{0,6}:(?<year>\d{4}):[A-Za-z\d.]{1,25}/;

/** A decision whose date is of another year than its European Case Law Identifier. */
export const ecliAgainstDate: Rule = {
  rule: 'ecli-against-date',
  code: 'DAT-05',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Council conclusions on the European Case Law Identifier, OJ C 127, 29.4.2011',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { text, nested } = cited.citation;
  const found = ECLI.exec(text);
  const [date, ...more] = datesIn(text);
  if (!found || nested || date === undefined || more.length > 0) return [];
  if (date.year === Number(found.groups?.year)) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected "${found[0]}" for a decision of ${date.year}, expected the year of the decision in both`,
      spans: placeOf(found[0], cited, desk),
    }),
  ];
}
