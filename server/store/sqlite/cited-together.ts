import { groupByKey, known } from '../lists.js';
import { workRecord } from '../records/work.js';
import type { CitedTogether } from '../store.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';
import { WORK_COLUMNS } from './records/work.js';

const QUERY = `
SELECT ${WORK_COLUMNS}, placed.source, placed.notes FROM (
  SELECT source, work, notes,
    row_number() OVER (PARTITION BY source ORDER BY notes DESC, o.sorted, o.id) AS place
  FROM (
    SELECT c.work AS source, other.work, count(DISTINCT c.note) AS notes
    FROM citation c JOIN citation other ON other.note = c.note AND other.work IS NOT c.work
    WHERE c.work IN (SELECT value FROM json_each(?)) AND c.note IS NOT NULL AND other.work IS NOT NULL
    GROUP BY c.work, other.work
  ) JOIN work o ON o.key = work
) AS placed JOIN work w ON w.key = placed.work
WHERE place <= ? ORDER BY placed.source, place`;

export function citedTogether(
  database: Database,
  works: readonly string[],
  first: number,
): CitedTogether[][] {
  const keys = workKeys(database, works);
  const bySource = groupByKey(database.all(QUERY, listOf(known(keys)), first), 'source');
  return keys.map((key) =>
    bySource(key).map((row) => ({ work: workRecord(row), notes: row.number('notes') })),
  );
}
