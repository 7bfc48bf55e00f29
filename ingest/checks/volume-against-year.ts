import { bare } from '#ingest/works/fold.js';
import { grouped } from './desk/index.js';
import { at, evidence, whereIs } from './desk/place.js';
import { onlyReporterOf } from './desk/reporters.js';
import { bracketedYear } from './desk/years.js';
import { ALL_STYLES } from './desk/style.js';
import type { CitedInFull } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A source in a volume of a series that comes out year by year. */
interface Dated {
  readonly cited: CitedInFull;
  readonly series: string;
  readonly volume: number;
  readonly year: number;
}

/** A higher volume with an earlier year than another citation of the same journal or reporter, or one volume with two years. */
export const volumeAgainstYear: Rule = {
  rule: 'volume-against-year',
  code: 'DAT-03',
  severity: 'warning',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Volumes of a series are numbered through the years',
  check: (desk) => [...grouped(desk.fulls.flatMap(datedOf), ({ series }) => series).values()].flatMap(report),
};

function report(all: readonly Dated[]): Found[] {
  const conflicts = all.map((one) => all.filter((other) => conflict(one, other)));
  const most = Math.max(0, ...conflicts.map(({ length }) => length));
  // of two that differ the later is told, of several the one that differs from most
  const at1 = conflicts.findLastIndex(({ length }) => length === most);
  const [odd, [other] = []] = [all[at1], conflicts[at1]];
  if (most === 0 || !odd || !other) return [];
  return [
    at(odd.cited, {
      confidence: most > 1 ? 0.8 : 0.65,
      message: `Unexpected volume ${odd.volume} of ${odd.year}, as ${whereIs(other.cited)} has volume ${other.volume} of ${other.year} of the same series, expected volumes and years in one order`,
      evidence: [evidence(other.cited)],
    }),
  ];
}

/** A volume may run over the turn of a year, and its last part come late. */
function conflict(a: Dated, b: Dated): boolean {
  if (a.cited.work.id === b.cited.work.id) return false;
  const [low, high] = a.volume <= b.volume ? [a, b] : [b, a];
  if (low.volume === high.volume) return Math.abs(low.year - high.year) > 2;
  return low.year > high.year + 1;
}

function datedOf(cited: CitedInFull): Dated[] {
  const { reading, confidence, nested, text } = cited.citation;
  const { volume, container } = reading;
  const year = bracketedYear(cited);
  if (year === null || nested || confidence < 0.7) return [];
  if (reading.kind === 'case') {
    const only = onlyReporterOf(reading);
    return only && only.volume < 1500
      ? [{ cited, series: `r ${only.series}`, volume: only.volume, year }]
      : [];
  }
  if (reading.kind !== 'article' || container === null || !/^\d{1,3}$/.test(volume ?? '')) return [];
  // "[1987] Journal 241" has a page there, no volume
  if (!text.includes(`${volume ?? ''} ${container}`)) return [];
  return [{ cited, series: `j ${bare(container)}`, volume: Number(volume), year }];
}
