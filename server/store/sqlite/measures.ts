import { known } from '../lists.js';
import { measuresRecord } from '../records/measures.js';
import type { MeasuresRecord } from '../rows.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';

const QUERY = `
SELECT w.key, w.rank, w.authority, w.betweenness, w.community
FROM json_each(?) s JOIN work w ON w.key = s.value`;

export function measures(database: Database, works: readonly string[]): (MeasuresRecord | null)[] {
  const keys = workKeys(database, works);
  const rows = database.all(QUERY, listOf(known(keys)));
  const byKey = new Map<number | null, MeasuresRecord | null>(
    rows.map((row) => [row.number('key'), measuresRecord(row)]),
  );
  return keys.map((key) => byKey.get(key) ?? null);
}
