import type { DocumentId, WorkId } from '#schema/ids.js';
import type { WorkKind } from '#schema/work.js';
import { edgeId } from '../../node-ids.js';
import type { GraphEdgeRecord, GraphNodeRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Vertex } from './vertices.js';

/** The nodes of these vertices, in their order, and every citing between them. */
export function draw(
  database: Database,
  vertices: readonly Vertex[],
): { nodes: GraphNodeRecord[]; edges: GraphEdgeRecord[] } {
  const sources = sourcesOf(database, vertices);
  const found = nodesOf(database, vertices, sources);
  const nodes = vertices.flatMap((vertex) => found.get(vertex) ?? []);
  return { nodes, edges: edgesAmong(database, vertices, found, sources) };
}

/** As one text, as all here: a row for each would take longer than finding them. */
const NODES = `
SELECT json_group_array(json_array(key, id, label, kind, year, citation_count, degree)) AS found FROM (
  SELECT v.value AS key, w.id, w.label, w.kind, w.year, w.citation_count, w.degree
  FROM json_each(?1) v CROSS JOIN work w ON w.key = v.value WHERE v.value > 0
  UNION ALL
  SELECT v.value, d.id, coalesce(d.title, d.name), NULL, d.year, 0, d.degree
  FROM json_each(?1) v CROSS JOIN document d ON d.key = -v.value WHERE v.value < 0)`;

type FoundNode = readonly [
  Vertex,
  id: string,
  label: string,
  kind: WorkKind | null,
  year: number | null,
  citationCount: number,
  degree: number,
];

function nodesOf(
  database: Database,
  vertices: readonly Vertex[],
  sources: readonly Source[],
): Map<Vertex, GraphNodeRecord> {
  const first = new Map<Vertex, DocumentId>();
  for (const [vertex, , id] of sources) {
    const known = first.get(vertex);
    if (known === undefined || id < known) first.set(vertex, id);
  }
  return new Map(
    found<FoundNode>(database, NODES, listOf(vertices)).map(
      ([key, id, label, kind, year, citationCount, degree]) => [
        key,
        { id, label, kind, year, citationCount, documentId: first.get(key) ?? null, degree },
      ],
    ),
  );
}

/** A document that a vertex is. */
type Source = readonly [Vertex, document: number, id: DocumentId];

const SOURCES = `
SELECT json_group_array(json_array(vertex, document, id)) AS found FROM (
  SELECT v.value AS vertex, d.key AS document, d.id FROM json_each(?1) v
  CROSS JOIN document d INDEXED BY document_by_work ON d.work = v.value
  UNION ALL SELECT v.value, d.key, d.id FROM json_each(?1) v CROSS JOIN document d ON d.key = -v.value WHERE v.value < 0)`;

function sourcesOf(database: Database, vertices: readonly Vertex[]): Source[] {
  return found<Source>(database, SOURCES, listOf(vertices));
}

/** A document cites few works, while a work may be cited by all: so from documents to what they cite. */
const CITES = `
SELECT json_group_array(json_array(c.document, c.work, c.count, c.certain)) AS found
FROM json_each(?2) s CROSS JOIN cites c ON c.document = s.value AND +c.work IN (SELECT value FROM json_each(?1))`;

/** By source, target and document. */
function edgesAmong(
  database: Database,
  vertices: readonly Vertex[],
  nodes: ReadonlyMap<Vertex, GraphNodeRecord>,
  sources: readonly Source[],
): GraphEdgeRecord[] {
  const list = listOf(vertices);
  const documents = listOf(sources.map(([, document]) => document));
  const cited = found<[number, Vertex, number, number]>(database, CITES, list, documents);
  const idOf = (vertex: Vertex) => nodes.get(vertex)?.id ?? '';
  const placeOf = placesIn([...nodes.keys()].map((vertex) => [vertex, idOf(vertex)]));
  const placeOfDocument = placesIn(sources.map(([, document, id]) => [document, id]));
  const byDocument = new Map(sources.map(([vertex, document, id]) => [document, { vertex, id }]));
  return cited
    .flatMap(([document, work, count, certain]) => {
      const source = byDocument.get(document);
      if (!source) return [];
      const [target, documentId] = [idOf(work) as WorkId, source.id];
      const id = edgeId(documentId, target);
      const edge = { id, source: idOf(source.vertex), target, documentId, count, certain };
      const place = (placeOf(source.vertex) * nodes.size + placeOf(work)) * byDocument.size;
      return [{ place: place + placeOfDocument(document), edge }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ edge }) => edge);
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
