import { groupByKey, known } from '../lists.js';
import type { Variant } from '../rows.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';

const QUERY = `
SELECT work, text, count FROM (
  SELECT l.work, v.value ->> 'text' AS text, sum(v.value ->> 'count') AS count,
    row_number() OVER (PARTITION BY l.work ORDER BY sum(v.value ->> 'count') DESC, v.value ->> 'text') AS place
  FROM local_work l, json_each(l.variants) v
  WHERE l.work IN (SELECT value FROM json_each(?)) GROUP BY l.work, v.value ->> 'text')
WHERE place <= 50 ORDER BY work, place`;

export function variants(database: Database, works: readonly string[]): Variant[][] {
  const keys = workKeys(database, works);
  const byWork = groupByKey(database.all(QUERY, listOf(known(keys))), 'work');
  return keys.map((key) =>
    byWork(key).map((row) => ({ text: row.text('text'), count: row.number('count') })),
  );
}
