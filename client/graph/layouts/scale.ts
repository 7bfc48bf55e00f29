import type { Tick } from './layout.js';

export interface TimeScale {
  /** The place of a year between `from` and `to`; years unknown stand in the band of the early ones. */
  readonly place: (year: number | null) => number;
  readonly years: readonly Tick[];
  readonly early: Tick | null;
}

/**
 * Lays years out between two places. Years before the first dense decade share a band at the beginning,
 * so that one charter of 1945 does not push everything else into a corner.
 */
export function timeScale(years: readonly (number | null)[], from: number, to: number): TimeScale {
  const known = years.filter((year) => year !== null).sort((a, b) => a - b);
  const first = denseFrom(known);
  const last = Math.max(known.at(-1) ?? first, first + 1);
  const band = known.length < years.length || known.some((year) => year < first) ? BAND : 0;
  const start = from + band;
  const scale = (year: number) => start + ((to - start) * (year - first + 0.5)) / (last - first + 1);
  const step = stepFor((to - start) / (last - first + 1));
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ at: scale(year), word: String(year) });
  return {
    place: (year) => (year === null || year < first ? from + band / 2 : scale(year)),
    years: ticks,
    early:
      band === 0 ? null : { at: from + band / 2, word: wordFor(known, first, known.length < years.length) },
  };
}

const BAND = 92;

/** The first year after which no gap of more than 12 years comes, counted from the newest backwards. */
function denseFrom(known: readonly number[]): number {
  let first = known.at(-1) ?? 2000;
  for (const year of [...known].reverse()) {
    if (first - year > GAP) break;
    first = year;
  }
  return first;
}

const GAP = 9;

function stepFor(pixelsPerYear: number): number {
  for (const step of [1, 2, 5, 10, 20]) if (pixelsPerYear * step >= 44) return step;
  return 50;
}

function wordFor(known: readonly number[], first: number, unknown: boolean): string {
  const early = known.some((year) => year < first);
  if (early && unknown) return `before ${String(first)}, no year`;
  return early ? `before ${String(first)}` : 'no year';
}
