import { usReportsYears } from '#ingest/tables/us-reports-years.js';
import { at } from './desk/place.js';
import { reportersOf } from './desk/reporters.js';
import { bracketedYear } from './desk/years.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Years by which the table, which has some volumes only, may be off: more in the old volumes. */
const OFF_BEFORE_1900 = 8;
const OFF = 2;

/** A decision of the Supreme Court of the United States whose year does not go with its volume. */
export const usReportsYear: Rule = {
  rule: 'us-reports-year',
  code: 'DAT-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'United States Reports',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, nested } = cited.citation;
  const reports = reportersOf(reading).find(({ series }) => series === 'U.S.');
  const year = bracketedYear(cited);
  const expected = reports && yearOf(reports.volume);
  if (!reports || expected === undefined || expected === null || year === null || nested) return [];
  const allowed = expected < 1900 ? OFF_BEFORE_1900 : OFF;
  if (Math.abs(year - expected) <= allowed) return [];
  return [
    at(cited, {
      confidence: 0.85,
      message: `Unexpected ${year} for volume ${reports.volume} of the United States Reports, expected a year about ${expected}`,
      spans: placeOf(reports.value, cited, desk),
    }),
  ];
}

/** Between two volumes of the table, in proportion; null outside of it. */
function yearOf(volume: number): number | null {
  const after = usReportsYears.findIndex(([known]) => known >= volume);
  const [next, before] = [usReportsYears[after], usReportsYears[after - 1]];
  if (!next || (!before && next[0] !== volume)) return null;
  if (!before || next[0] === volume) return next[1];
  const share = (volume - before[0]) / (next[0] - before[0]);
  return Math.round(before[1] + share * (next[1] - before[1]));
}
