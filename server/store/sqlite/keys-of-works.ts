import type { Database } from './database.js';
import { listOf } from './keys.js';

export function keysOfWorks(database: Database, works: readonly string[]): (string | null)[] {
  const rows = database.all(
    'SELECT id, value FROM work_key WHERE id IN (SELECT value FROM json_each(?))',
    listOf(works),
  );
  const keys = new Map(rows.map((row) => [row.text('id'), row.text('value')]));
  return works.map((id) => keys.get(id) ?? null);
}
