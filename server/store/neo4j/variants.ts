import { sumVariants } from '#ingest/works/join.js';
import { groupBy } from '../lists.js';
import { asRow } from '../row.js';
import type { Variant } from '../rows.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';

const QUERY = `
UNWIND $ids AS id MATCH (:Work {id: id})<-[:MEANS]-(l:KeyList)
MATCH (e:Description {keyList: l.id}) WHERE e.rank >= ''
RETURN id, e.variants AS variants`;

export async function variants(transaction: Transaction, works: readonly string[]): Promise<Variant[][]> {
  const owners = await workIds(transaction, works);
  const rows = await transaction.ask(QUERY, {
    ids: [...new Set(owners.filter((owner) => owner !== null))],
  });
  const byWork = groupBy(rows, (row) => row.text('id'));
  return owners.map((owner) => {
    const lists = (byWork.get(owner ?? '') ?? []).map((row) => row.list('variants', variant));
    return sumVariants(lists).slice(0, 50);
  });
}

function variant(item: unknown): Variant {
  const row = asRow(item);
  return { text: row.text('text'), count: row.number('count') };
}
