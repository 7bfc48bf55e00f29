import { afterCursor } from './after-cursor.js';
import { pageOf } from '../page.js';
import { workRecord } from '../records/work.js';
import type { WorkRecord } from '../rows.js';
import type { Page, PageRequest, WorkFilter, WorkOrder } from '../store.js';
import { allOf, isOneOf, when } from './condition.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { WORK_COLUMNS } from './records/work.js';
import { WORK_ORDERS } from './work-orders.js';

export function works(
  database: Database,
  filter: WorkFilter,
  by: WorkOrder,
  { first, after }: PageRequest,
): Page<WorkRecord> {
  const order = WORK_ORDERS[by];
  const given = workCondition(filter, '');
  // Taken in their order until there are enough: an index of kinds or years would have to be sorted first.
  const listed = workCondition(filter, '+');
  const from = afterCursor(order, after);
  const rows = database.all(
    `SELECT ${WORK_COLUMNS} FROM work w WHERE ${listed.sql} AND ${from.sql} ORDER BY ${order.by.join(', ')} LIMIT ?`,
    ...given.values,
    ...from.values,
    first + 1,
  );
  const total = database.get(`SELECT count(*) AS count FROM work w WHERE ${given.sql}`, ...given.values);
  return pageOf(rows, first, order, workRecord, total?.number('count') ?? 0);
}

/** `plus`: "+" before a column that is not to be looked up in its index. */
function workCondition(filter: WorkFilter, plus: '' | '+') {
  return allOf([
    when(filter.kinds, (kinds) => isOneOf(`${plus}w.kind`, kinds)),
    when(filter.fromYear, (year) => ({ sql: `${plus}w.year >= ?`, values: [year] })),
    when(filter.toYear, (year) => ({ sql: `${plus}w.year <= ?`, values: [year] })),
    when(filter.document, (id) => ({
      sql: 'w.key IN (SELECT c.work FROM cites c JOIN document d ON d.key = c.document WHERE d.id = ?)',
      values: [id],
    })),
    when(filter.author, (id) => ({
      sql: 'w.key IN (SELECT wa.work FROM work_author wa JOIN author a ON a.key = wa.author WHERE a.id = ?)',
      values: [id],
    })),
    when(filter.institution, (id) => ({
      sql: 'w.institution = (SELECT key FROM institution WHERE id = ?)',
      values: [id],
    })),
  ]);
}

/** Also by ids that a work had before it was joined with others. */
export function worksByIds(database: Database, ids: readonly string[]): (WorkRecord | null)[] {
  const rows = database.all(
    `SELECT s.value AS asked, ${WORK_COLUMNS} FROM json_each(?) s JOIN work w ON w.key = coalesce(
       (SELECT key FROM work WHERE id = s.value), (SELECT work FROM work_key WHERE id = s.value))`,
    listOf(ids),
  );
  const byAsked = new Map(rows.map((row) => [row.text('asked'), workRecord(row)]));
  return ids.map((id) => byAsked.get(id) ?? null);
}
