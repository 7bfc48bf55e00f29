import type { Order } from '../page.js';
import type { WorkOrder } from '../store.js';

/** How works are listed; years and counts fall. */
export const WORK_ORDERS: Readonly<Record<WorkOrder, Order>> = {
  cited: {
    by: ['-w.citation_count', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [-row.number('citation_count'), row.text('sorted'), row.text('id')],
  },
  authority: {
    by: ['-ifnull(w.authority, 0)', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [0 - (row.numberOrNull('authority') ?? 0), row.text('sorted'), row.text('id')],
  },
  year: {
    by: ['ifnull(-w.year, 0)', 'w.sorted', 'w.id'],
    types: ['number', 'string', 'string'],
    of: (row) => [-(row.numberOrNull('year') ?? 0), row.text('sorted'), row.text('id')],
  },
  title: {
    by: ['w.sorted', 'w.id'],
    types: ['string', 'string'],
    of: (row) => [row.text('sorted'), row.text('id')],
  },
};
