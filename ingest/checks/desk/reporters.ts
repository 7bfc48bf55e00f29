import { filedIn } from '#ingest/kinds/case/filing.js';
import { seriesOf } from '#ingest/kinds/case/reporter.js';
import type { Reading } from '#schema/work.js';

/** "504 U.S. 655" as { volume: 504, series: 'U.S.', printed: 'U.S.', page: 655 }. */
export interface ReporterCitation {
  readonly value: string;
  readonly volume: number;
  /** Its abbreviation in the table of reporters. */
  readonly series: string;
  /** As the writer spells it. */
  readonly printed: string;
  readonly page: number;
}

const SHAPE = /^(?<volume>\d{1,4}) (?<printed>\S.{0,40}?),? (?<page>\d{1,5})$/;

/** The reporter of a decision that is cited from one alone; null where parallel citations stand beside it, and for a brief. */
export function onlyReporterOf(reading: Reading): ReporterCitation | null {
  const all = reading.identifiers.filter(({ scheme }) => scheme === 'reporter');
  return all.length === 1 && filedIn(reading) === null ? (reportersOf(reading)[0] ?? null) : null;
}

/** The American reporters that a source is cited from. */
export function reportersOf({ identifiers }: Reading): ReporterCitation[] {
  return identifiers.flatMap(({ scheme, value }): ReporterCitation[] => {
    const found = scheme === 'reporter' ? SHAPE.exec(value)?.groups : undefined;
    const printed = found?.printed ?? '';
    const series = seriesOf(printed);
    if (!found || series === null) return [];
    return [{ value, volume: Number(found.volume), series, printed, page: Number(found.page) }];
  });
}
