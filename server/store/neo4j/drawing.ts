import type { DocumentId } from '#schema/ids.js';
import { WORK_KINDS } from '#schema/work.js';
import { edgeRecord } from '../records/edge.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../rows.js';
import type { Transaction } from './graph.js';

const NODES = `
UNWIND $ids AS asked MATCH (v:Vertex {id: asked})
RETURN v.id AS id, v:Work AS work, v.label AS label, v.title AS title, v.name AS name, v.kind AS kind, v.year AS year,
  v.citationCount AS citations,
  head(COLLECT { MATCH (d:Document)-[:IS]->(v) RETURN d.id ORDER BY d.id LIMIT 1 }) AS document,
  v.degree AS degree`;

/** The nodes of these vertices, in their order. */
export async function drawNodes(
  transaction: Transaction,
  vertices: readonly string[],
): Promise<GraphNodeRecord[]> {
  const rows = await transaction.ask(NODES, { ids: vertices });
  const nodes = rows.map((row): GraphNodeRecord => {
    const work = row.flag('work');
    return {
      id: row.text('id'),
      label: work ? row.text('label') : (row.textOrNull('title') ?? row.text('name')),
      kind: work ? row.literalOrNull('kind', WORK_KINDS) : null,
      year: row.numberOrNull('year'),
      citationCount: work ? row.number('citations') : 0,
      documentId: work ? row.idOrNull<DocumentId>('document') : row.id<DocumentId>('id'),
      degree: row.number('degree'),
    };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return vertices.flatMap((id) => byId.get(id) ?? []);
}

const EDGES = `
UNWIND $ids AS asked
MATCH (s:Vertex {id: asked})-[r:CITES]->(t:Work) WHERE t.id IN $ids
RETURN s.id AS source, t.id AS target, r.documentId AS document_id, r.count AS count, r.certain AS certain
ORDER BY source, target, document_id`;

/** Every citing between these vertices. */
export async function drawEdges(
  transaction: Transaction,
  vertices: readonly string[],
): Promise<GraphEdgeRecord[]> {
  return (await transaction.ask(EDGES, { ids: vertices })).map(edgeRecord);
}
