import { encodeCursor, type SortValue } from './cursor.js';
import type { Row } from './row.js';
import type { Page } from './store.js';

/** How a list is sorted, so that a cursor can say where a page ended. The last column is unique. */
export interface Order {
  /** Expressions in the store's own language, all ascending. */
  readonly by: readonly string[];
  readonly types: readonly ('string' | 'number')[];
  /** The values of a row. */
  readonly of: (row: Row) => SortValue[];
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
