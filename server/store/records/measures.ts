import type { Row } from '../row.js';
import type { MeasuresRecord } from '../rows.js';

/** Null where the last analysis did not know the work. */
export function measuresRecord(row: Row): MeasuresRecord | null {
  const community = row.numberOrNull('community');
  if (community === null) return null;
  return {
    rank: row.number('rank'),
    authority: row.number('authority'),
    betweenness: row.numberOrNull('betweenness'),
    community,
  };
}
