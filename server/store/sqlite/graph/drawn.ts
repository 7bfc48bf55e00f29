import type { WorkKind } from '#schema/work.js';
import type { GraphNodeRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import type { Vertex } from './vertices.js';

/** A vertex with what is drawn of it, but the document that it is. */
export interface Drawn {
  readonly vertex: Vertex;
  readonly node: Omit<GraphNodeRecord, 'documentId'>;
}

/** Out of narrow places: rows of works are long. */
const VERTICES = `
  SELECT w.key AS vertex, n.id, n.label, n.sorted, w.kind, w.year, w.citation_count, w.degree
  FROM json_each(?1) v CROSS JOIN work w INDEXED BY work_in_picture ON w.key = v.value
  CROSS JOIN work n INDEXED BY work_named ON n.key = w.key WHERE v.value > 0
  UNION ALL
  SELECT -d.key, d.id, coalesce(d.title, d.name), d.name, NULL, d.year, 0, d.degree
  FROM json_each(?1) v CROSS JOIN document d ON d.key = -v.value WHERE v.value < 0`;
/** As one text, as all here: a row for each would take longer than finding them. */
const asText = (rows: string) => `
SELECT json_group_array(json_array(vertex, id, label, kind, year, citation_count, degree)) AS found FROM (${rows})`;
const ALL = asText(VERTICES);
const MOST_CITED = asText(`SELECT * FROM (${VERTICES}) ORDER BY citation_count DESC, sorted, id LIMIT ?2`);

type Found = readonly [
  Vertex,
  id: string,
  label: string,
  kind: WorkKind | null,
  year: number | null,
  citationCount: number,
  degree: number,
];

/** The most cited of the vertices, at most so many; of those cited as often, the first by name. */
export function mostCited(database: Database, vertices: readonly Vertex[], most: number): Drawn[] {
  if (most <= 0 || vertices.length === 0) return [];
  return drawnIn(database.get(MOST_CITED, listOf(vertices), most)?.text('found'));
}

/** All of the vertices, in their order. */
export function inOrder(database: Database, vertices: readonly Vertex[]): Drawn[] {
  const all = drawnIn(database.get(ALL, listOf(vertices))?.text('found'));
  const found = new Map(all.map((one) => [one.vertex, one]));
  return vertices.flatMap((vertex) => found.get(vertex) ?? []);
}

function drawnIn(text = '[]'): Drawn[] {
  return (JSON.parse(text) as Found[]).map(([vertex, id, label, kind, year, citationCount, degree]) => ({
    vertex,
    node: { id, label, kind, year, citationCount, degree },
  }));
}
