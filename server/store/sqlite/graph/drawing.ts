import type { Row } from '../../row.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import { WORK_KINDS } from '#schema/work.js';
import { edgeId } from '../../node-ids.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Vertex } from './vertices.js';

const VERTICES = 'WITH vertex (key) AS (SELECT value FROM json_each(?))';

const NODES = `${VERTICES},
source (key, document) AS (
  SELECT v.key, d.key FROM vertex v JOIN document d ON d.work = v.key
  UNION ALL SELECT v.key, -v.key FROM vertex v WHERE v.key < 0),
neighbour (key, other) AS (
  SELECT s.key, c.work FROM source s JOIN cites c ON c.document = s.document
  UNION SELECT v.key, coalesce(d.work, -d.key) FROM vertex v JOIN cites c ON c.work = v.key JOIN document d ON d.key = c.document),
degree (key, count) AS (SELECT key, count(*) FROM neighbour WHERE other <> key GROUP BY key)
SELECT v.key, w.id, w.label, w.kind, w.year, w.citation_count,
  (SELECT min(id) FROM document WHERE work = w.key) AS document_id, ifnull(g.count, 0) AS degree
FROM vertex v JOIN work w ON w.key = v.key LEFT JOIN degree g ON g.key = v.key
UNION ALL
SELECT v.key, d.id, coalesce(d.title, d.name), NULL, d.year, 0, d.id, ifnull(g.count, 0)
FROM vertex v JOIN document d ON d.key = -v.key LEFT JOIN degree g ON g.key = v.key`;

/** The nodes of these vertices, in their order. */
export function drawNodes(database: Database, vertices: readonly Vertex[]): GraphNodeRecord[] {
  const rows = new Map(database.all(NODES, listOf(vertices)).map((row) => [row.number('key'), row]));
  return vertices.flatMap((vertex) => {
    const row = rows.get(vertex);
    return row ? [node(row)] : [];
  });
}

function node(row: Row): GraphNodeRecord {
  return {
    id: row.text('id'),
    label: row.text('label'),
    kind: row.literalOrNull('kind', WORK_KINDS),
    year: row.numberOrNull('year'),
    citationCount: row.number('citation_count'),
    documentId: row.idOrNull<DocumentId>('document_id'),
    degree: row.number('degree'),
  };
}

const EDGES = `${VERTICES}
SELECT d.id AS document_id, coalesce(s.id, d.id) AS source, t.id AS target, c.count, c.certain
FROM document d JOIN cites c ON c.document = d.key JOIN work t ON t.key = c.work LEFT JOIN work s ON s.key = d.work
WHERE coalesce(d.work, -d.key) IN (SELECT key FROM vertex) AND c.work IN (SELECT key FROM vertex)
ORDER BY source, target, document_id`;

/** Every citing between these vertices. */
export function drawEdges(database: Database, vertices: readonly Vertex[]): GraphEdgeRecord[] {
  return database.all(EDGES, listOf(vertices)).map((row) => {
    const [documentId, target] = [row.id<DocumentId>('document_id'), row.id<WorkId>('target')];
    return {
      id: edgeId(documentId, target),
      source: row.text('source'),
      target,
      documentId,
      count: row.number('count'),
      certain: row.number('certain'),
    };
  });
}
