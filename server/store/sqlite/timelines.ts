import type { WorkId } from '#schema/ids.js';
import type { YearCount } from '../store.js';
import type { Database } from './database.js';
import { groupBy, known, listOf, workKeys } from './keys.js';

const QUERY = `
SELECT c.work, d.year, sum(c.count) AS count FROM cites c JOIN document d ON d.key = c.document
WHERE c.work IN (SELECT value FROM json_each(?))
GROUP BY c.work, d.year ORDER BY c.work, d.year NULLS LAST`;

export function timelines(database: Database, works: readonly WorkId[]): YearCount[][] {
  const keys = workKeys(database, works);
  const byWork = groupBy(database.all(QUERY, listOf(known(keys))), 'work');
  return keys.map((key) =>
    (byWork.get(key ?? -1) ?? []).map((row) => ({
      year: row.numberOrNull('year'),
      count: row.number('count'),
    })),
  );
}
