import type { GraphRecord } from '../rows.js';
import type { Reach } from '../store.js';
import { allOf, isOneOf, when } from './condition.js';
import type { Database } from './database.js';
import { drawEdges, drawNodes } from './graph/drawing.js';
import { neighboursOf, verticesOf, type Vertex } from './graph/vertices.js';
import { listOf } from './keys.js';

/** Nearest first, then most cited: who is cut off at the limit is never a bridge to who is shown. */
export function neighborhood(database: Database, ids: readonly string[], reach: Reach): GraphRecord {
  const start = verticesOf(database, ids);
  const seen = new Set(start);
  const ranked = [...start];
  let frontier = start;
  for (let step = 0; step < reach.depth && frontier.length > 0; step++) {
    const next = new Set<Vertex>();
    for (const vertex of frontier)
      for (const other of neighboursOf(database, vertex, reach.direction))
        if (!seen.has(other)) next.add(other);
    frontier = wanted(database, [...next], reach);
    for (const vertex of frontier) seen.add(vertex);
    ranked.push(...frontier);
  }
  const shown = ranked.slice(0, reach.limit);
  return {
    nodes: drawNodes(database, shown),
    edges: drawEdges(database, shown),
    truncated: ranked.length > shown.length,
    totalCount: ranked.length,
  };
}

/** Those that the filter lets through, most cited first. A document that is no work has no kind. */
function wanted(database: Database, vertices: readonly Vertex[], reach: Reach): Vertex[] {
  const given = allOf([
    when(reach.kinds, (kinds) => isOneOf('kind', kinds)),
    when(reach.fromYear, (year) => ({ sql: 'year >= ?', values: [year] })),
    when(reach.toYear, (year) => ({ sql: 'year <= ?', values: [year] })),
  ]);
  const rows = database.all(
    `SELECT vertex FROM (
       SELECT w.key AS vertex, w.kind, w.year, w.citation_count, w.sorted, w.id
       FROM json_each(?1) v JOIN work w ON w.key = v.value
       UNION ALL SELECT -d.key, NULL, d.year, 0, d.name, d.id
       FROM json_each(?1) v JOIN document d ON d.key = -v.value)
     WHERE ${given.sql} ORDER BY citation_count DESC, sorted, id`,
    listOf(vertices),
    ...given.values,
  );
  return rows.map((row) => row.number('vertex'));
}
