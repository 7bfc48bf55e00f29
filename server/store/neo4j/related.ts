import { groupBy } from '../lists.js';
import { workRecord } from '../records/work.js';
import type { RelatedWork, Relation } from '../store.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { WORK_COLUMNS } from './records/work.js';

const TYPES = { 'cited-together': 'CITED_WITH', coupled: 'COUPLED_WITH' } as const satisfies Record<
  Relation,
  string
>;

export async function related(
  transaction: Transaction,
  works: readonly string[],
  relation: Relation,
): Promise<RelatedWork[][]> {
  const today = await workIds(transaction, works);
  const rows = await transaction.ask(
    `UNWIND $ids AS owner MATCH (:Work {id: owner})-[r:${TYPES[relation]}]->(w:Work)
     RETURN owner, r.count AS count, r.place AS place, ${WORK_COLUMNS} ORDER BY owner, place`,
    { ids: [...new Set(today.filter((id) => id !== null))] },
  );
  const byOwner = groupBy(rows, (row) => row.text('owner'));
  return today.map((id) =>
    (byOwner.get(id ?? '') ?? []).map((row) => ({ work: workRecord(row), count: row.number('count') })),
  );
}
