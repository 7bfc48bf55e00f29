import { groupBy } from '../lists.js';
import type { YearCount } from '../store.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';

const QUERY = `
UNWIND $ids AS id MATCH (:Work {id: id})<-[r:CITES]-()
WITH id, r.year AS year, sum(r.count) AS count
RETURN id, year, count ORDER BY id, year`;

export async function timelines(transaction: Transaction, works: readonly string[]): Promise<YearCount[][]> {
  const owners = await workIds(transaction, works);
  const rows = await transaction.ask(QUERY, {
    ids: [...new Set(owners.filter((owner) => owner !== null))],
  });
  const byWork = groupBy(rows, (row) => row.text('id'));
  return owners.map((owner) =>
    (byWork.get(owner ?? '') ?? []).map((row) => ({
      year: row.numberOrNull('year'),
      count: row.number('count'),
    })),
  );
}
