import type { Row } from './row.js';

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
