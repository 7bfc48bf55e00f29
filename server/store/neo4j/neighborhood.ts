import { isPassable } from '../paths.js';
import type { GraphRecord } from '../rows.js';
import type { Direction, Reach } from '../store.js';
import { allOf, oneOf, when } from './condition.js';
import { drawEdges, drawNodes } from './drawing.js';
import type { Transaction } from './graph.js';
import { vertexIds } from './ids.js';

/** Nearest first, then most cited: who is cut off at the limit is never a bridge to who is shown. */
export async function neighborhood(
  transaction: Transaction,
  ids: readonly string[],
  reach: Reach,
): Promise<GraphRecord> {
  const start = await vertexIds(transaction, ids);
  const seen = new Set(start);
  const ranked = [...start];
  let frontier = start;
  for (let step = 0; step < reach.depth && frontier.length > 0; step++) {
    const next = (await around(transaction, frontier, reach)).filter(({ id }) => !seen.has(id));
    for (const { id } of next) seen.add(id);
    ranked.push(...next.map(({ id }) => id));
    frontier = next.filter(({ degree }) => isPassable(degree, reach)).map(({ id }) => id);
  }
  const shown = ranked.slice(0, reach.limit);
  return {
    nodes: await drawNodes(transaction, shown),
    edges: await drawEdges(transaction, shown),
    truncated: ranked.length > shown.length,
    totalCount: ranked.length,
  };
}

const ARROWS: Readonly<Record<Direction, string>> = {
  cited: '-[:CITES]->',
  citing: '<-[:CITES]-',
  both: '-[:CITES]-',
};

/** Neighbours that the filter lets through, most cited first. A document that is no work has no kind. */
async function around(
  transaction: Transaction,
  frontier: readonly string[],
  reach: Reach,
): Promise<{ id: string; degree: number }[]> {
  const given = allOf([
    oneOf('kinds', reach.kinds, 'v.kind'),
    when('fromYear', reach.fromYear, 'v.year >= $fromYear'),
    when('toYear', reach.toYear, 'v.year <= $toYear'),
  ]);
  const rows = await transaction.ask(
    `UNWIND $frontier AS id MATCH (:Vertex {id: id})${ARROWS[reach.direction]}(v:Vertex)
     WITH DISTINCT v WHERE ${given.cypher}
     RETURN v.id AS id, v.degree AS degree ORDER BY CASE WHEN v:Work THEN v.byCitations ELSE 0 END, coalesce(v.sorted, v.name), id`,
    { ...given.parameters, frontier },
  );
  return rows.map((row) => ({ id: row.text('id'), degree: row.number('degree') }));
}
