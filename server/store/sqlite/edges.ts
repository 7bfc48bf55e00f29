import { groupBy } from '../lists.js';
import { edgeRecord } from '../records/edge.js';
import type { GraphEdgeRecord } from '../rows.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';

const QUERY = `
SELECT d.id AS document_id, coalesce(s.id, d.id) AS source, t.id AS target, c.count, c.certain
FROM json_each(?) a CROSS JOIN document d ON d.id = a.value CROSS JOIN cites c ON c.document = d.key
JOIN work t ON t.key = c.work LEFT JOIN work s ON s.key = d.work
ORDER BY document_id, target`;

export function edges(database: Database, documents: readonly string[]): GraphEdgeRecord[][] {
  const rows = database.all(QUERY, listOf([...new Set(documents)]));
  const byDocument = groupBy(rows, (row) => row.text('document_id'));
  return documents.map((id) => (byDocument.get(id) ?? []).map(edgeRecord));
}
