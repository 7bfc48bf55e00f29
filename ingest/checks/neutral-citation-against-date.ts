import { at } from './desk/place.js';
import { datesIn } from '#ingest/kinds/shape/dates.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A judgment whose date is of another year than its neutral citation. */
export const neutralCitationAgainstDate: Rule = {
  rule: 'neutral-citation-against-date',
  code: 'DAT-05',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Practice Direction (Judgments: Form and Citation) [2001] 1 WLR 194; OSCOLA 2.1.3',
  check: (desk) => desk.fulls.flatMap(report),
};

function report(cited: CitedInFull): Found[] {
  const { reading, text, nested } = cited.citation;
  const neutral = reading.identifiers.find(({ scheme }) => scheme === 'neutral')?.value;
  const year = /(?:19|20)\d\d/.exec(neutral ?? '')?.[0];
  const [date, ...more] = datesIn(text);
  if (neutral === undefined || year === undefined || nested || date === undefined || more.length > 0)
    return [];
  if (date.year === Number(year)) return [];
  return [
    at(cited, {
      confidence: 0.8,
      message: `Unexpected "${neutral}" for a judgment of ${date.year}, expected the year of the judgment in both`,
    }),
  ];
}
