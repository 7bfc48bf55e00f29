import { groupBy } from '../lists.js';
import { pageOf, type Order } from '../page.js';
import { workRecord } from '../records/work.js';
import type { CitedWork, Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { WORK_COLUMNS } from './records/work.js';

/** Most often first. */
const ORDER: Order = {
  by: ['-count', 'w.sorted', 'w.id'],
  types: ['number', 'string', 'string'],
  of: (row) => [-row.number('count'), row.text('sorted'), row.text('id')],
};

/** What works cite that are documents of the collection. */
export async function cites(
  transaction: Transaction,
  works: readonly string[],
  page: PageRequest,
): Promise<Page<CitedWork>[]> {
  const match = 'MATCH (:Work {id: owner})-[r:CITES]->(w:Work)';
  return citedFrom(transaction, match, await workIds(transaction, works), page);
}

export function citedByDocuments(
  transaction: Transaction,
  documents: readonly string[],
  page: PageRequest,
): Promise<Page<CitedWork>[]> {
  const match = 'MATCH (:Vertex)-[r:CITES {documentId: owner}]->(w:Work)';
  return citedFrom(transaction, match, documents, page);
}

async function citedFrom(
  transaction: Transaction,
  match: string,
  owners: readonly (string | null)[],
  { first, after }: PageRequest,
): Promise<Page<CitedWork>[]> {
  const from = afterCursor(ORDER, after);
  const order = ORDER.by.join(', ');
  const asked = [...new Set(owners.filter((owner) => owner !== null))];
  const [rows, counts] = await Promise.all([
    transaction.ask(
      `UNWIND $owners AS owner
     CALL (owner) {
       ${match} WITH w, sum(r.count) AS count WHERE ${from.cypher} RETURN w, count ORDER BY ${order} LIMIT $most }
     RETURN owner, count, ${WORK_COLUMNS} ORDER BY ${order}`,
      { ...from.parameters, owners: asked, most: first + 1 },
    ),
    transaction.ask(`UNWIND $owners AS owner ${match} RETURN owner, count(DISTINCT w) AS count`, {
      owners: asked,
    }),
  ]);
  const rowsOf = groupBy(rows, (row) => row.text('owner'));
  const countOf = new Map(counts.map((row) => [row.text('owner'), row.number('count')]));
  return owners.map((owner) =>
    pageOf(
      rowsOf.get(owner ?? '') ?? [],
      first,
      ORDER,
      (row) => ({ work: workRecord(row), count: row.number('count') }),
      countOf.get(owner ?? '') ?? 0,
    ),
  );
}
