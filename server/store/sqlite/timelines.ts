import { groupByKey, known } from '../lists.js';
import type { YearCount } from '../store.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';

const QUERY = `
SELECT c.work, d.year, sum(c.count) AS count FROM cites c JOIN document d ON d.key = c.document
WHERE c.work IN (SELECT value FROM json_each(?))
GROUP BY c.work, d.year ORDER BY c.work, d.year NULLS LAST`;

export function timelines(database: Database, works: readonly string[]): YearCount[][] {
  const keys = workKeys(database, works);
  const byWork = groupByKey(database.all(QUERY, listOf(known(keys))), 'work');
  return keys.map((key) =>
    byWork(key).map((row) => ({
      year: row.numberOrNull('year'),
      count: row.number('count'),
    })),
  );
}
