import { measuresRecord } from '../records/measures.js';
import type { MeasuresRecord } from '../rows.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';

const QUERY = `
UNWIND $ids AS asked MATCH (w:Work {id: asked})
RETURN asked, w.rank AS rank, w.authority AS authority, w.betweenness AS betweenness, w.community AS community`;

export async function measures(
  transaction: Transaction,
  works: readonly string[],
): Promise<(MeasuresRecord | null)[]> {
  const today = await workIds(transaction, works);
  const rows = await transaction.ask(QUERY, { ids: [...new Set(today.filter((id) => id !== null))] });
  const byId = new Map(rows.map((row) => [row.text('asked'), measuresRecord(row)]));
  return today.map((id) => byId.get(id ?? '') ?? null);
}
