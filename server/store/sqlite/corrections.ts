import type { Correction } from '#schema/correction.js';
import { correctionRecord } from '../records/correction.js';
import { groupBy } from '../lists.js';
import { pageOf, type Order } from '../page.js';
import type { CorrectionFilter, Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import { allOf, when } from './condition.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';

const ORDER: Order = {
  by: ['newness', 'id'],
  types: ['number', 'string'],
  of: (row) => [row.number('newness'), row.text('id')],
};

export function corrections(
  database: Database,
  { document }: CorrectionFilter,
  { first, after }: PageRequest,
): Page<Correction> {
  const given = when(document, (id) => ({ sql: 'document = ?', values: [id] }));
  const from = allOf([given, afterCursor(ORDER, after)]);
  const rows = database.all(
    `SELECT id, newness, content FROM correction WHERE ${from.sql} ORDER BY newness, id LIMIT ?`,
    ...from.values,
    first + 1,
  );
  const all = allOf([given]);
  const total = database.get(
    `SELECT count(*) AS count FROM correction WHERE newness <= 0 AND ${all.sql}`,
    ...all.values,
  );
  return pageOf(rows, first, ORDER, correctionRecord, total?.number('count') ?? 0);
}

export function correctionsIn(database: Database, documents: readonly string[]): Correction[][] {
  const rows = database.all(
    `SELECT document, content FROM correction
     WHERE document IN (SELECT value FROM json_each(?)) ORDER BY document, newness, id`,
    listOf([...new Set(documents)]),
  );
  const byDocument = groupBy(rows, (row) => row.text('document'));
  return documents.map((id) => (byDocument.get(id) ?? []).map(correctionRecord));
}
