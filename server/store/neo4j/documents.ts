import { inOrder } from '../lists.js';
import { pageOf, type Order } from '../page.js';
import { documentRecord } from '../records/document.js';
import type { DocumentRecord } from '../rows.js';
import type { Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import type { Transaction } from './graph.js';
import { DOCUMENT_COLUMNS } from './records/document.js';

/** Newest first. */
const ORDER: Order = {
  by: ['d.newness', 'd.id'],
  types: ['number', 'string'],
  of: (row) => [-(row.numberOrNull('year') ?? 0), row.text('id')],
};

export async function documents(
  transaction: Transaction,
  { first, after }: PageRequest,
): Promise<Page<DocumentRecord>> {
  const from = afterCursor(ORDER, after);
  const order = ORDER.by.join(', ');
  const rows = await transaction.ask(
    `MATCH (d:Document) WHERE d.newness >= -100000 AND d.id IS NOT NULL AND ${from.cypher}
     WITH d ORDER BY ${order} LIMIT $most RETURN ${DOCUMENT_COLUMNS} ORDER BY ${order}`,
    { ...from.parameters, most: first + 1 },
  );
  const [total] = await transaction.ask('RETURN COUNT { MATCH (:Document) } AS count');
  return pageOf(rows, first, ORDER, documentRecord, total?.number('count') ?? 0);
}

export async function documentsByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(DocumentRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (d:Document {id: asked}) RETURN ${DOCUMENT_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(documentRecord));
}
