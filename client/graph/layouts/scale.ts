import type { Tick } from './layout.js';

export interface Dated {
  readonly year: number | null;
  /** It cites others that are drawn. */
  readonly citing: boolean;
}

export interface TimeScale {
  readonly place: (dated: Dated) => number;
  readonly years: readonly Tick[];
  readonly early: Tick | null;
  readonly late: Tick | null;
}

/**
 * Lays years out between two places. Years before the first dense decade share a band at the beginning,
 * so that one charter of 1945 does not push everything else into a corner. What has no year stands in that band
 * too, unless it cites others: the later cites the earlier, so it stands in a band at the end.
 */
export function timeScale(all: readonly Dated[], from: number, to: number): TimeScale {
  const known = all.flatMap((dated) => (dated.year === null ? [] : [dated.year])).sort((a, b) => a - b);
  const undated = all.filter((dated) => dated.year === null);
  const first = denseFrom(known);
  const last = Math.max(known.at(-1) ?? first, first + 1);
  const old = known.some((year) => year < first);
  const noYear = undated.some((dated) => !dated.citing);
  const band = old || noYear ? BAND : 0;
  const tail = undated.some((dated) => dated.citing) ? BAND : 0;
  const start = from + band;
  const end = to - tail;
  const scale = (year: number) => start + ((end - start) * (year - first + 0.5)) / (last - first + 1);
  return {
    place: ({ year, citing }) => {
      if (year === null) return citing ? to - BAND / 3 : from + band / 2;
      return year < first ? from + band / 2 : scale(year);
    },
    years: ticksOf(first, last, scale, (end - start) / (last - first + 1)),
    early: band === 0 ? null : { at: from + band / 2, word: wordFor(first, old, noYear) },
    late: tail === 0 ? null : { at: to - BAND / 3, word: 'no year' },
  };
}

const BAND = 92;

/** The first year of the newest run without a long gap. */
function denseFrom(known: readonly number[]): number {
  let first = known.at(-1) ?? 2000;
  for (const year of [...known].reverse()) {
    if (first - year > GAP) break;
    first = year;
  }
  return first;
}

/** Years without anything that end a run. */
const GAP = 9;

function ticksOf(
  first: number,
  last: number,
  scale: (year: number) => number,
  pixelsPerYear: number,
): readonly Tick[] {
  const step = [1, 2, 5, 10, 20].find((years) => pixelsPerYear * years >= 44) ?? 50;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ at: scale(year), word: String(year) });
  return ticks;
}

function wordFor(first: number, old: boolean, noYear: boolean): string {
  if (old && noYear) return `before ${String(first)}, no year`;
  return old ? `before ${String(first)}` : 'no year';
}
