import type { Order } from '../page.js';
import type { WorkOrder } from '../store.js';

/** How works are listed; years and counts fall: their negatives are kept, so that an index has the order. */
export const WORK_ORDERS: Readonly<Record<WorkOrder, Order>> = {
  cited: {
    by: ['w.byCitations', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [-row.number('citation_count'), row.text('sorted'), row.text('id')],
  },
  authority: {
    by: ['w.byAuthority', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [0 - (row.numberOrNull('authority') ?? 0), row.text('sorted'), row.text('id')],
  },
  year: {
    by: ['w.newness', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [-(row.numberOrNull('year') ?? 0), row.text('sorted'), row.text('id')],
  },
  title: {
    by: ['w.sorted', 'w.id'],
    types: ['string', 'string'],
    of: (row) => [row.text('sorted'), row.text('id')],
  },
};
