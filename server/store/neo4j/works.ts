import { pageOf, type Order } from '../page.js';
import { workRecord } from '../records/work.js';
import type { WorkRecord } from '../rows.js';
import type { Page, PageRequest, WorkFilter, WorkOrder } from '../store.js';
import { afterCursor } from './after-cursor.js';
import { allOf, oneOf, when } from './condition.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { WORK_COLUMNS } from './records/work.js';
import { WORK_ORDERS } from './work-orders.js';

export async function works(
  transaction: Transaction,
  filter: WorkFilter,
  by: WorkOrder,
  { first, after }: PageRequest,
): Promise<Page<WorkRecord>> {
  const order: Order = WORK_ORDERS[by];
  const sorted = order.by.join(', ');
  const given = workCondition(filter);
  const from = afterCursor(order, after);
  const start = startOf(filter);
  const rows = await transaction.ask(
    `${start} WHERE ${BEGIN[by]} AND ${given.cypher} AND ${from.cypher}
     WITH DISTINCT w ORDER BY ${sorted} LIMIT $most RETURN ${WORK_COLUMNS} ORDER BY ${sorted}`,
    { ...given.parameters, ...from.parameters, most: first + 1 },
  );
  const [total] = await transaction.ask(
    given.cypher === 'true'
      ? 'RETURN COUNT { MATCH (:Work) } AS count'
      : `${start} WHERE ${BEGIN[by]} AND ${given.cypher} RETURN count(DISTINCT w) AS count`,
    given.parameters,
  );
  return pageOf(rows, first, order, workRecord, total?.number('count') ?? 0);
}

/** Always true: the index of an order is used only where all of its properties are spoken of. */
const BEGIN: Readonly<Record<WorkOrder, string>> = {
  cited: 'w.byCitations <= 0 AND w.sorted IS NOT NULL AND w.id IS NOT NULL',
  authority: 'w.byAuthority <= 0 AND w.sorted IS NOT NULL AND w.id IS NOT NULL',
  year: 'w.newness >= -100000 AND w.sorted IS NOT NULL AND w.id IS NOT NULL',
  title: "w.sorted >= '' AND w.id IS NOT NULL",
};

function startOf(filter: WorkFilter): string {
  if (filter.author !== null) return 'MATCH (:Author {id: $author})-[:WROTE]->(w:Work)';
  if (filter.institution !== null) return 'MATCH (:Institution {id: $institution})-[:ISSUED]->(w:Work)';
  if (filter.document !== null) return 'MATCH (:Vertex)-[:CITES {documentId: $document}]->(w:Work)';
  return 'MATCH (w:Work)';
}

function workCondition(filter: WorkFilter) {
  return allOf([
    oneOf('kinds', filter.kinds, 'w.kind'),
    when('fromYear', filter.fromYear, 'w.year >= $fromYear'),
    when('toYear', filter.toYear, 'w.year <= $toYear'),
    when('document', filter.document, 'EXISTS { (w)<-[:CITES {documentId: $document}]-() }'),
    when('author', filter.author, '$author IN w.authorIds'),
    when('institution', filter.institution, 'w.institutionId = $institution'),
  ]);
}

/** Also by ids that a work had before it was joined with others. */
export async function worksByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(WorkRecord | null)[]> {
  const today = await workIds(transaction, ids);
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (w:Work {id: asked}) RETURN ${WORK_COLUMNS}`,
    { ids: [...new Set(today.filter((id) => id !== null))] },
  );
  const byId = new Map<string, WorkRecord>(rows.map(workRecord).map((work) => [work.id, work]));
  return today.map((id) => byId.get(id ?? '') ?? null);
}
