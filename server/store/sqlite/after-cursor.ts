import { decodeCursor } from '../cursor.js';
import type { Order } from '../page.js';
import type { Value } from './database.js';

/** The condition "after the cursor" and its values; always true where there is no cursor. */
export function afterCursor(order: Order, after: string | null): { sql: string; values: Value[] } {
  if (after === null) return { sql: '1', values: [] };
  return {
    sql: `(${order.by.join(', ')}) > (${order.by.map(() => '?').join(', ')})`,
    values: decodeCursor(after, order.types),
  };
}
