import type { Value } from './database.js';

/** A part of a WHERE clause with the values of its `?`. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** The condition that all of these make; a null is none. */
export function allOf(conditions: readonly (Condition | null)[]): { sql: string; values: Value[] } {
  const given = conditions.filter((condition) => condition !== null);
  return {
    sql: given.length === 0 ? '1' : given.map(({ sql }) => sql).join(' AND '),
    values: given.flatMap(({ values }) => values),
  };
}

/** A condition where a value is given, null where not. */
export function when<T>(value: T | null, condition: (value: T) => Condition): Condition | null {
  return value === null ? null : condition(value);
}

/** Null in the list stands for NULL in the column. */
export function isOneOf(column: string, list: readonly (string | null)[]): Condition {
  const texts = list.filter((item) => item !== null);
  const sql = `${column} IN (SELECT value FROM json_each(?))`;
  return {
    sql: list.length > texts.length ? `(${sql} OR ${column} IS NULL)` : sql,
    values: [JSON.stringify(texts)],
  };
}
