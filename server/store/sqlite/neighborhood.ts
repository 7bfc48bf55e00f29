import { isPassable } from '../paths.js';
import type { GraphRecord } from '../rows.js';
import type { Reach } from '../store.js';
import { allOf, isOneOf, when } from './condition.js';
import type { Database } from './database.js';
import { neighboursSql } from './graph/around.js';
import { drawEdges, drawNodes } from './graph/drawing.js';
import { verticesOf, type Vertex } from './graph/vertices.js';
import { listOf } from './keys.js';

/** Nearest first, then most cited: who is cut off at the limit is never a bridge to who is shown. */
export function neighborhood(database: Database, ids: readonly string[], reach: Reach): GraphRecord {
  const start = verticesOf(database, ids);
  const seen = new Set(start);
  const ranked = [...start];
  let frontier = start;
  for (let step = 0; step < reach.depth && frontier.length > 0; step++) {
    const next = around(database, frontier, reach).filter(({ vertex }) => !seen.has(vertex));
    for (const { vertex } of next) seen.add(vertex);
    ranked.push(...next.map(({ vertex }) => vertex));
    frontier = next.filter(({ degree }) => isPassable(degree, reach)).map(({ vertex }) => vertex);
  }
  const shown = ranked.slice(0, reach.limit);
  return {
    nodes: drawNodes(database, shown),
    edges: drawEdges(database, shown),
    truncated: ranked.length > shown.length,
    totalCount: ranked.length,
  };
}

interface Neighbour {
  readonly vertex: Vertex;
  readonly degree: number;
}

/** Neighbours that the filter lets through, most cited first. A document that is no work has no kind. */
function around(database: Database, frontier: readonly Vertex[], reach: Reach): Neighbour[] {
  const given = allOf([
    when(reach.kinds, (kinds) => isOneOf('kind', kinds)),
    when(reach.fromYear, (year) => ({ sql: 'year >= ?', values: [year] })),
    when(reach.toYear, (year) => ({ sql: 'year <= ?', values: [year] })),
  ]);
  const row = database.get(
    `WITH next (vertex) AS (SELECT DISTINCT other FROM (${neighboursSql(reach.direction)}))
     SELECT json_group_array(json_array(vertex, degree) ORDER BY citation_count DESC, sorted, id) AS found FROM (
       SELECT w.key AS vertex, w.degree, w.kind, w.year, w.citation_count, w.sorted, w.id
       FROM next n CROSS JOIN work w ON w.key = n.vertex
       UNION ALL SELECT -d.key, d.degree, NULL, d.year, 0, d.name, d.id
       FROM next n CROSS JOIN document d ON d.key = -n.vertex)
     WHERE ${given.sql}`,
    listOf(frontier),
    ...given.values,
  );
  const found = JSON.parse(row?.text('found') ?? '[]') as [Vertex, number][];
  return found.map(([vertex, degree]) => ({ vertex, degree }));
}
