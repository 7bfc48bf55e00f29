export interface YearBar {
  readonly year: number;
  readonly count: number;
}

export interface YearAxis {
  /** Every year from the first to the last, also those without citations. */
  readonly bars: readonly YearBar[];
  readonly most: number;
  /** Years that are written under the axis. */
  readonly labels: readonly number[];
}

/** The years of a timeline: from the work's own year or its first citation to its last, at least ten. */
export function yearAxis(
  counts: readonly { readonly year: number | null; readonly count: number }[],
  own: number | null,
): YearAxis | null {
  const known = new Map<number, number>();
  for (const { year, count } of counts) if (year !== null) known.set(year, (known.get(year) ?? 0) + count);
  if (known.size === 0) return null;
  const cited = [...known.keys()];
  const last = Math.max(...cited, own ?? 0);
  const earliest = Math.min(...cited, own ?? last);
  const first = Math.min(Math.max(earliest, Math.min(...cited) - SPAN), last - LEAST);
  const bars = Array.from({ length: last + 2 - first }, (_, index) => ({
    year: first + index,
    count: known.get(first + index) ?? 0,
  }));
  const step = bars.length > 45 ? 10 : bars.length > 12 ? 5 : 2;
  return {
    bars,
    most: Math.max(...known.values()),
    labels: bars.map((bar) => bar.year).filter((year) => year % step === 0),
  };
}

/** A work older than this before its first citation is not drawn at its own year: the bars would be threads. */
const SPAN = 40;
const LEAST = 10;
