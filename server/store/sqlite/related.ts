import { groupBy, known } from '../lists.js';
import { workRecord } from '../records/work.js';
import type { RelatedWork, Relation } from '../store.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';
import { WORK_COLUMNS } from './records/work.js';

const QUERY = `
SELECT ${WORK_COLUMNS}, o.key AS owner, r.count
FROM json_each(?1) s JOIN work o ON o.key = s.value
JOIN related r ON r.work = o.id AND r.relation = ?2 JOIN work w ON w.id = r.other
ORDER BY o.key, r.place`;

export function related(database: Database, works: readonly string[], relation: Relation): RelatedWork[][] {
  const keys = workKeys(database, works);
  const rows = database.all(QUERY, listOf([...new Set(known(keys))]), relation);
  const byOwner = groupBy(rows, (row) => row.numberOrNull('owner'));
  return keys.map((key) =>
    (key === null ? [] : (byOwner.get(key) ?? [])).map((row) => ({
      work: workRecord(row),
      count: row.number('count'),
    })),
  );
}
