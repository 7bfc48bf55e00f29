import { groupBy } from '../lists.js';
import { pageOf } from '../page.js';
import { workRecord } from '../records/work.js';
import type { WorkRecord } from '../rows.js';
import type { Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import type { Transaction } from './graph.js';
import { WORK_COLUMNS } from './records/work.js';
import { WORK_ORDERS } from './work-orders.js';

export function worksOfAuthors(
  transaction: Transaction,
  authors: readonly string[],
  page: PageRequest,
): Promise<Page<WorkRecord>[]> {
  return worksOf(transaction, 'MATCH (o:Author {id: owner})-[:WROTE]->(w:Work)', authors, page);
}

export function worksOfInstitutions(
  transaction: Transaction,
  institutions: readonly string[],
  page: PageRequest,
): Promise<Page<WorkRecord>[]> {
  return worksOf(transaction, 'MATCH (o:Institution {id: owner})-[:ISSUED]->(w:Work)', institutions, page);
}

async function worksOf(
  transaction: Transaction,
  match: string,
  owners: readonly string[],
  { first, after }: PageRequest,
): Promise<Page<WorkRecord>[]> {
  const order = WORK_ORDERS.cited;
  const sorted = order.by.join(', ');
  const from = afterCursor(order, after);
  const ids = [...new Set(owners)];
  const rows = await transaction.ask(
    `UNWIND $ids AS owner
     CALL (owner) { ${match} WHERE ${from.cypher} WITH DISTINCT w RETURN w ORDER BY ${sorted} LIMIT $most }
     RETURN owner, ${WORK_COLUMNS} ORDER BY ${sorted}`,
    { ...from.parameters, ids, most: first + 1 },
  );
  const counts = await transaction.ask(
    `UNWIND $ids AS owner ${match} RETURN owner, count(DISTINCT w) AS count`,
    { ids },
  );
  const byOwner = groupBy(rows, (row) => row.text('owner'));
  const count = new Map(counts.map((row) => [row.text('owner'), row.number('count')]));
  return owners.map((id) => pageOf(byOwner.get(id) ?? [], first, order, workRecord, count.get(id) ?? 0));
}
