import { groupBy, inOrder } from '../lists.js';
import { provisionRecord } from '../records/provision.js';
import type { ProvisionRecord } from '../rows.js';
import type { Provisions } from '../store.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { PROVISION_COLUMNS } from './records/provision.js';

const COUNTS = `
UNWIND $ids AS id MATCH (w:Work {id: id})
OPTIONAL MATCH (w)<-[:OF]-(p:Provision)
WITH id, w.citationCount AS citations, count(p) AS total, sum(coalesce(p.citationCount, 0)) AS pinpointed
RETURN id, total, citations - pinpointed AS without`;

export async function provisions(
  transaction: Transaction,
  works: readonly string[],
  first: number,
): Promise<Provisions[]> {
  const owners = await workIds(transaction, works);
  const ids = [...new Set(owners.filter((owner) => owner !== null))];
  const rows = await transaction.ask(
    `UNWIND $ids AS id
     CALL (id) { MATCH (:Work {id: id})<-[:OF]-(p:Provision)
       RETURN p ORDER BY p.citationCount DESC, p.label LIMIT $first }
     RETURN ${PROVISION_COLUMNS} ORDER BY p.citationCount DESC, p.label`,
    { ids, first },
  );
  const byWork = groupBy(rows, (row) => row.text('work_id'));
  const counts = await transaction.ask(COUNTS, { ids });
  const count = new Map(counts.map((row) => [row.text('id'), row]));
  return owners.map((owner) => ({
    nodes: (byWork.get(owner ?? '') ?? []).map(provisionRecord),
    totalCount: count.get(owner ?? '')?.number('total') ?? 0,
    citationsWithout: count.get(owner ?? '')?.number('without') ?? 0,
  }));
}

export async function provisionsByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(ProvisionRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (p:Provision {id: asked}) RETURN ${PROVISION_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(provisionRecord));
}
