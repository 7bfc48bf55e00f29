import { trimMarks } from '#ingest/works/fold.js';
import type { ShortCitation } from '#schema/citation.js';

/** "McCulloch, 17 U.S. (4 Wheat.)" -> "McCulloch": the name without the identifiers behind it. */
export function shortName({ name, reading }: ShortCitation): string {
  const starts = reading.identifiers.map(({ value }) => name.indexOf(value)).filter((at) => at > 0);
  return starts.length === 0 ? name : trimMarks(name.slice(0, Math.min(...starts)), ',(');
}
