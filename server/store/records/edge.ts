import type { DocumentId, WorkId } from '#schema/ids.js';
import { edgeId } from '../node-ids.js';
import type { Row } from '../row.js';
import type { GraphEdgeRecord } from '../rows.js';

export function edgeRecord(row: Row): GraphEdgeRecord {
  const [documentId, target] = [row.id<DocumentId>('document_id'), row.id<WorkId>('target')];
  return {
    id: edgeId(documentId, target),
    source: row.text('source'),
    target,
    documentId,
    count: row.number('count'),
    certain: row.number('certain'),
  };
}
