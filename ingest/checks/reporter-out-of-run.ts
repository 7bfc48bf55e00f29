import { reporters } from '#ingest/tables/reporters.js';
import { at } from './desk/place.js';
import { onlyReporterOf } from './desk/reporters.js';
import { bracketedYear } from './desk/years.js';
import { ALL_STYLES } from './desk/style.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** Decisions are printed some years after they are given, and some later ones in the last volume. */
const ROOM = 3;
const runs = new Map(reporters.map(([series, name, first, last]) => [series, { name, first, last }]));

/** A decision of a year in which its reporter did not appear. */
export const reporterOutOfRun: Rule = {
  rule: 'reporter-out-of-run',
  code: 'DAT-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Years of the reporters: Free Law Project, reporters-db',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { reading, nested } = cited.citation;
  const year = bracketedYear(cited);
  const only = onlyReporterOf(reading);
  const run = only && runs.get(only.series);
  if (!only || !run || year === null || nested || reading.kind !== 'case') return [];
  // the first volumes were counted into the United States Reports later: `us-reports-year` knows them all
  if (only.series === 'U.S.') return [];
  // one letter or two stand for several series
  if (only.series.replace(/[^A-Za-z]/g, '').length < 2 && !/\d/.test(only.series)) return [];
  const early = run.first !== null && year < run.first - ROOM;
  const late = run.last !== null && year > run.last + ROOM;
  if (!early && !late) return [];
  const bound = early ? `${run.first ?? ''} or later` : `${run.last ?? ''} or earlier`;
  return [
    at(cited, {
      confidence: 0.75,
      message: `Unexpected ${year} for a decision in ${only.series} (${run.name}), expected ${bound}`,
      spans: placeOf(only.value, cited, desk),
    }),
  ];
}
