import type { DocumentId, WorkId } from '#schema/ids.js';
import { edgeId } from '../../node-ids.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Drawn } from './drawn.js';
import type { Vertex } from './vertices.js';

/** The nodes of these vertices, in their order, and every citing between them. */
export function draw(
  database: Database,
  drawn: readonly Drawn[],
): { nodes: GraphNodeRecord[]; edges: GraphEdgeRecord[] } {
  const vertices = drawn.map(({ vertex }) => vertex);
  const sources = found<Source>(database, SOURCES, listOf(vertices));
  const documents = firstDocuments(sources);
  // Its facts in the order of the other store, as answers are compared byte for byte. One by one: copying takes longer.
  const nodes = drawn.map(({ vertex, node }) => ({
    id: node.id,
    label: node.label,
    kind: node.kind,
    year: node.year,
    citationCount: node.citationCount,
    documentId: documents.get(vertex) ?? null,
    degree: node.degree,
  }));
  const ids = new Map(drawn.map(({ vertex, node }) => [vertex, node.id]));
  return { nodes, edges: edgesAmong(database, ids, sources) };
}

/** The document that each vertex is: of several the first by its id. */
function firstDocuments(sources: readonly Source[]): Map<Vertex, DocumentId> {
  const first = new Map<Vertex, DocumentId>();
  for (const [vertex, , id] of sources) {
    const known = first.get(vertex);
    if (known === undefined || id < known) first.set(vertex, id);
  }
  return first;
}

/** A document that a vertex is. */
type Source = readonly [Vertex, document: number, id: DocumentId];

const SOURCES = `
SELECT json_group_array(json_array(vertex, document, id)) AS found FROM (
  SELECT v.value AS vertex, d.key AS document, d.id FROM json_each(?1) v
  CROSS JOIN document d INDEXED BY document_by_work ON d.work = v.value
  UNION ALL SELECT v.value, d.key, d.id FROM json_each(?1) v CROSS JOIN document d ON d.key = -v.value WHERE v.value < 0)`;

/** A document cites few works, while a work may be cited by all: so from documents to what they cite. */
const CITES = `
SELECT json_group_array(json_array(c.document, c.work, c.count, c.certain)) AS found
FROM json_each(?2) s CROSS JOIN cites c ON c.document = s.value AND +c.work IN (SELECT value FROM json_each(?1))`;

/** By source, target and document. */
function edgesAmong(
  database: Database,
  ids: ReadonlyMap<Vertex, string>,
  sources: readonly Source[],
): GraphEdgeRecord[] {
  const list = listOf([...ids.keys()]);
  const documents = listOf(sources.map(([, document]) => document));
  const cited = found<[number, Vertex, number, number]>(database, CITES, list, documents);
  const idOf = (vertex: Vertex) => ids.get(vertex) ?? '';
  const placeOf = placesIn([...ids]);
  const placeOfDocument = placesIn(sources.map(([, document, id]) => [document, id]));
  const byDocument = new Map(sources.map(([vertex, document, id]) => [document, { vertex, id }]));
  const placed: { place: number; edge: GraphEdgeRecord }[] = [];
  for (const [document, work, count, certain] of cited) {
    const source = byDocument.get(document);
    if (!source) continue;
    const [target, documentId] = [idOf(work) as WorkId, source.id];
    const id = edgeId(documentId, target);
    const edge = { id, source: idOf(source.vertex), target, documentId, count, certain };
    const place = (placeOf(source.vertex) * ids.size + placeOf(work)) * byDocument.size;
    placed.push({ place: place + placeOfDocument(document), edge });
  }
  return placed.sort((a, b) => a.place - b.place).map(({ edge }) => edge);
}

/** Where each key's id stands among all: thousands of edges are sorted by numbers faster than by names. */
function placesIn(named: readonly (readonly [number, string])[]): (key: number) => number {
  const sorted = [...named].sort(([, a], [, b]) => (a < b ? -1 : 1));
  const places = new Map(sorted.map(([key], place) => [key, place]));
  return (key) => places.get(key) ?? 0;
}

function found<T>(database: Database, sql: string, ...values: readonly string[]): T[] {
  return JSON.parse(database.get(sql, ...values)?.text('found') ?? '[]') as T[];
}
