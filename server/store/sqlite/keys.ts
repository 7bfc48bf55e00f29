import type { Database } from './database.js';
import type { Row } from './row.js';

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

export const known = <T>(values: readonly (T | null)[]): T[] => values.filter((value) => value !== null);

/** Rows in the order asked; null in the place of what is not there. */
export function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): (T | null)[] {
  const byId = new Map<string, T>(found.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rows by what `name` says of them, in the order of the rows. */
export function groupBy<K>(rows: readonly Row[], name: (row: Row) => K): Map<K, Row[]> {
  const groups = new Map<K, Row[]>();
  for (const row of rows) {
    const group = groups.get(name(row));
    if (group) group.push(row);
    else groups.set(name(row), [row]);
  }
  return groups;
}

/** For lists by key, where an id may have had none. */
export function groupByKey(rows: readonly Row[], column: string): (key: number | null) => readonly Row[] {
  const groups = groupBy(rows, (row) => row.number(column));
  return (key) => (key === null ? [] : (groups.get(key) ?? []));
}
