import type { Transaction } from './graph.js';

/** The ids of works today, also by ids that they had before they were joined with others; null where none is. */
export async function workIds(transaction: Transaction, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked
     OPTIONAL MATCH (w:Work {id: asked})
     OPTIONAL MATCH (:Key {id: asked})-[:IDENTIFIES]->(k:Work)
     RETURN asked, coalesce(w.id, k.id) AS id`,
    { ids: [...new Set(ids)] },
  );
  const found = new Map(rows.map((row) => [row.text('asked'), row.textOrNull('id')]));
  return ids.map((id) => found.get(id) ?? null);
}

/**
 * The beginning of a statement about the picture: for each of `$ids`, in their order, a row with `v`, the vertex that it
 * stands for. A document that is a work is that; null where none is.
 */
export const ASKED = `
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS asked
OPTIONAL MATCH (w:Work {id: asked})
OPTIONAL MATCH (:Key {id: asked})-[:IDENTIFIES]->(k:Work)
OPTIONAL MATCH (d:Document {id: asked})
OPTIONAL MATCH (d)-[:IS]->(dw:Work)
WITH place, coalesce(w, k, dw, d) AS v ORDER BY place`;
