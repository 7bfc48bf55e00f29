import type { Row } from '../../row.js';
import type { DocumentId } from '#schema/ids.js';
import { WORK_KINDS } from '#schema/work.js';
import { edgeRecord } from '../../records/edge.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Vertex } from './vertices.js';

const VERTICES = 'WITH vertex (key) AS (SELECT value FROM json_each(?))';

const NODES = `${VERTICES}
SELECT v.key, w.id, w.label, w.kind, w.year, w.citation_count,
  (SELECT min(id) FROM document WHERE work = w.key) AS document_id, w.degree
FROM vertex v JOIN work w ON w.key = v.key
UNION ALL
SELECT v.key, d.id, coalesce(d.title, d.name), NULL, d.year, 0, d.id, d.degree
FROM vertex v JOIN document d ON d.key = -v.key`;

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

/** From each vertex to its documents, to what they cite: a document cites few works, while a work may be cited by all. */
const EDGES = `${VERTICES},
source (document, id) AS (
  SELECT d.key, w.id FROM vertex v JOIN document d ON d.work = v.key JOIN work w ON w.key = v.key
  UNION ALL SELECT d.key, d.id FROM vertex v JOIN document d ON d.key = -v.key)
SELECT d.id AS document_id, s.id AS source, t.id AS target, c.count, c.certain
FROM source s CROSS JOIN cites c ON c.document = s.document AND +c.work IN (SELECT key FROM vertex)
JOIN document d ON d.key = s.document JOIN work t ON t.key = c.work
ORDER BY source, target, document_id`;

/** Every citing between these vertices. */
export function drawEdges(database: Database, vertices: readonly Vertex[]): GraphEdgeRecord[] {
  return database.all(EDGES, listOf(vertices)).map(edgeRecord);
}
