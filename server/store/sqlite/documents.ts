import { inOrder } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf, type Order } from '../page.js';
import { documentRecord } from '../records/document.js';
import type { DocumentRecord } from '../rows.js';
import type { Page, PageRequest } from '../store.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { SELECT_DOCUMENT } from './records/document.js';

/** Newest first. */
const ORDER: Order = {
  by: ['ifnull(-d.year, 0)', 'd.id'],
  types: ['number', 'string'],
  of: (row) => [-(row.numberOrNull('year') ?? 0), row.text('id')],
};

export function documents(database: Database, { first, after }: PageRequest): Page<DocumentRecord> {
  const from = afterCursor(ORDER, after);
  const rows = database.all(
    `${SELECT_DOCUMENT} WHERE ${from.sql} ORDER BY ${ORDER.by.join(', ')} LIMIT ?`,
    ...from.values,
    first + 1,
  );
  const total = database.get('SELECT count(*) AS count FROM document')?.number('count') ?? 0;
  return pageOf(rows, first, ORDER, documentRecord, total);
}

export function documentsByIds(database: Database, ids: readonly string[]): (DocumentRecord | null)[] {
  const rows = database.all(`${SELECT_DOCUMENT} WHERE d.id IN (SELECT value FROM json_each(?))`, listOf(ids));
  return inOrder(ids, rows.map(documentRecord));
}
