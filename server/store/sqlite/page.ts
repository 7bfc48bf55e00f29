import type { Page } from '../store.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import type { Value } from './database.js';
import type { Row } from './row.js';

/** How a list is sorted, so that a cursor can say where a page ended. The last column is unique. */
export interface Order {
  /** SQL expressions, all ascending. */
  readonly by: readonly string[];
  readonly types: readonly ('string' | 'number')[];
  /** The values of a row. */
  readonly of: (row: Row) => Value[];
}

/** The condition "after the cursor" and its values; always true where there is no cursor. */
export function afterCursor(order: Order, after: string | null): { sql: string; values: Value[] } {
  if (after === null) return { sql: '1', values: [] };
  return {
    sql: `(${order.by.join(', ')}) > (${order.by.map(() => '?').join(', ')})`,
    values: decodeCursor(after, order.types),
  };
}

/** A page out of one row more than asked for. */
export function pageOf<T>(
  rows: readonly Row[],
  first: number,
  order: Order,
  read: (row: Row) => T,
  totalCount: number,
): Page<T> {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    nodes: shown.map(read),
    endCursor: last ? encodeCursor(order.of(last)) : null,
    hasNextPage: rows.length > first,
    totalCount,
  };
}
