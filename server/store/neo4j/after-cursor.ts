import { decodeCursor } from '../cursor.js';
import type { Order } from '../page.js';
import type { Condition } from './condition.js';

/** The condition "after the cursor" (`$after0`, `$after1` ...); always true where there is no cursor. */
export function afterCursor(order: Order, after: string | null): Condition {
  if (after === null) return { cypher: 'true', parameters: {} };
  const values = decodeCursor(after, order.types);
  const later = order.by.reduceRight((rest, column, i) => {
    const beyond = `${column} > $after${i}`;
    return rest === '' ? beyond : `(${beyond} OR (${column} = $after${i} AND ${rest}))`;
  }, '');
  const [first] = order.by;
  // The first column alone lets an index begin at the right place.
  return {
    cypher: `${first} >= $after0 AND ${later}`,
    parameters: Object.fromEntries(values.map((value, i) => [`after${i}`, value])),
  };
}
