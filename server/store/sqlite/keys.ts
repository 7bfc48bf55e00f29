import type { Database } from './database.js';

/** A parameter for `IN (SELECT value FROM json_each(?))`. */
export const listOf = (values: readonly (string | number | null)[]): string => JSON.stringify(values);

/** The keys of works by their ids, also by ids that they had before they were joined with others. */
export function workKeys(database: Database, ids: readonly string[]): (number | null)[] {
  const rows = database.all(
    `SELECT s.value AS asked, coalesce(
       (SELECT key FROM work WHERE id = s.value), (SELECT work FROM work_key WHERE id = s.value)) AS key
     FROM json_each(?) s`,
    listOf(ids),
  );
  const keys = new Map(rows.map((row) => [row.text('asked'), row.numberOrNull('key')]));
  return ids.map((id) => keys.get(id) ?? null);
}

export function documentKeys(database: Database, ids: readonly string[]): (number | null)[] {
  const rows = database.all(
    'SELECT id, key FROM document WHERE id IN (SELECT value FROM json_each(?))',
    listOf(ids),
  );
  const keys = new Map(rows.map((row) => [row.text('id'), row.number('key')]));
  return ids.map((id) => keys.get(id) ?? null);
}
