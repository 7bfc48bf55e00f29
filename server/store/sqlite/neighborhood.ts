import { isPassable } from '../paths.js';
import type { GraphRecord } from '../rows.js';
import type { Reach } from '../store.js';
import { allOf, isOneOf, when } from './condition.js';
import type { Database } from './database.js';
import { neighboursSql } from './graph/around.js';
import { draw } from './graph/drawing.js';
import { inOrder, mostCited, type Drawn } from './graph/drawn.js';
import { verticesOf, type Vertex } from './graph/vertices.js';
import { listOf } from './keys.js';

/** Nearest first, then most cited: who is cut off at the limit is never a bridge to who is shown. */
export function neighborhood(database: Database, ids: readonly string[], reach: Reach): GraphRecord {
  const start = verticesOf(database, ids);
  const seen = new Set(start);
  const shown = inOrder(database, start.slice(0, reach.limit));
  let frontier = start;
  for (let step = 0; step < reach.depth && frontier.length > 0; step++) {
    const next = around(database, frontier, reach).filter(({ vertex }) => !seen.has(vertex));
    for (const { vertex } of next) seen.add(vertex);
    shown.push(...foremost(database, next, reach.limit - shown.length));
    frontier = next.filter(({ degree }) => isPassable(degree, reach)).map(({ vertex }) => vertex);
  }
  return {
    ...draw(database, shown),
    truncated: seen.size > shown.length,
    totalCount: seen.size,
  };
}

interface Neighbour {
  readonly vertex: Vertex;
  readonly citations: number;
  readonly degree: number;
}

/** Neighbours that the filter lets through. A document that is no work has no kind. */
function around(database: Database, frontier: readonly Vertex[], reach: Reach): Neighbour[] {
  const given = allOf([
    when(reach.kinds, (kinds) => isOneOf('kind', kinds)),
    when(reach.fromYear, (year) => ({ sql: 'year >= ?', values: [year] })),
    when(reach.toYear, (year) => ({ sql: 'year <= ?', values: [year] })),
  ]);
  const row = database.get(
    `WITH next (vertex) AS (${neighboursSql(reach.direction)})
     SELECT json_group_array(json_array(vertex, citation_count, degree)) AS found FROM (
       SELECT n.vertex, w.citation_count, w.degree, w.kind, w.year
       FROM next n CROSS JOIN work w INDEXED BY work_in_picture ON w.key = n.vertex WHERE n.vertex > 0
       UNION ALL SELECT n.vertex, 0, d.degree, NULL, d.year
       FROM next n CROSS JOIN document d ON d.key = -n.vertex WHERE n.vertex < 0)
     WHERE ${given.sql}`,
    listOf(frontier),
    ...given.values,
  );
  const found = JSON.parse(row?.text('found') ?? '[]') as [Vertex, number, number][];
  return found.map(([vertex, citations, degree]) => ({ vertex, citations, degree }));
}

/** The most cited of them. Names are looked up only of those that may be among them: there may be thousands of others. */
function foremost(database: Database, found: readonly Neighbour[], most: number): Drawn[] {
  const counts = Float64Array.from(found, ({ citations }) => -citations).sort();
  const least = -(counts[Math.max(0, Math.min(most, counts.length) - 1)] ?? 0);
  const contenders = found.filter(({ citations }) => citations >= least).map(({ vertex }) => vertex);
  return mostCited(database, contenders, most);
}
