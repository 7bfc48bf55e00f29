import { groupBy } from '../lists.js';
import { edgeRecord } from '../records/edge.js';
import type { GraphEdgeRecord } from '../rows.js';
import type { Transaction } from './graph.js';

const QUERY = `
UNWIND $ids AS asked MATCH (s:Vertex)-[r:CITES {documentId: asked}]->(t:Work)
RETURN s.id AS source, t.id AS target, asked AS document_id, r.count AS count, r.certain AS certain
ORDER BY document_id, target`;

export async function edges(
  transaction: Transaction,
  documents: readonly string[],
): Promise<GraphEdgeRecord[][]> {
  const rows = await transaction.ask(QUERY, { ids: [...new Set(documents)] });
  const byDocument = groupBy(rows, (row) => row.text('document_id'));
  return documents.map((id) => (byDocument.get(id) ?? []).map(edgeRecord));
}
