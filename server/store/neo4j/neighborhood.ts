import { isPassable } from '../paths.js';
import { asNumber, asText } from '../row.js';
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
  // Nearly always an id is that of a vertex: what lies around is asked for at once, and again where it is not.
  const [start, guess] = await Promise.all([
    vertexIds(transaction, ids),
    nextOf(transaction, ids, ids, reach, 1),
  ]);
  const same = start.length === ids.length && start.every((id, i) => id === ids[i]);
  const ranked = [...start];
  let total = start.length;
  let frontier: readonly string[] = start;
  for (let step = 1; step <= reach.depth && frontier.length > 0; step++) {
    const next = step === 1 && same ? guess : await nextOf(transaction, frontier, ranked, reach, step);
    total += next.total;
    ranked.push(...next.found.map(({ id }) => id));
    frontier = next.found.filter(({ degree }) => isPassable(degree, reach)).map(({ id }) => id);
  }
  const shown = ranked.slice(0, reach.limit);
  const [nodes, edges] = await Promise.all([drawNodes(transaction, shown), drawEdges(transaction, shown)]);
  return { nodes, edges, truncated: total > shown.length, totalCount: total };
}

const ARROWS: Readonly<Record<Direction, string>> = {
  cited: '-[:CITES]->',
  citing: '<-[:CITES]-',
  both: '-[:CITES]-',
};

interface Next {
  /** Most cited first; of the last step no more than are shown. */
  readonly found: readonly { readonly id: string; readonly degree: number }[];
  readonly total: number;
}

const ORDER = 'CASE WHEN v:Work THEN v.byCitations ELSE 0 END, coalesce(v.sorted, v.name), v.id';

/** Neighbours of `frontier` that the filter lets through and that were not met. A document that is no work has no kind. */
async function nextOf(
  transaction: Transaction,
  frontier: readonly string[],
  met: readonly string[],
  reach: Reach,
  step: number,
): Promise<Next> {
  const given = allOf([
    oneOf('kinds', reach.kinds, 'v.kind'),
    when('fromYear', reach.fromYear, 'v.year >= $fromYear'),
    when('toYear', reach.toYear, 'v.year <= $toYear'),
  ]);
  const room = step < reach.depth ? '' : '[..$room]';
  const [row] = await transaction.ask(
    `UNWIND $frontier AS id MATCH (:Vertex {id: id})${ARROWS[reach.direction]}(v:Vertex)
     WITH DISTINCT v WHERE ${given.cypher} AND NOT v.id IN $met
     WITH v ORDER BY ${ORDER}
     WITH collect(v) AS found
     RETURN size(found) AS total, [v IN found${room} | v.id] AS ids, [v IN found${room} | v.degree] AS degrees`,
    { ...given.parameters, frontier, met, room: Math.max(0, reach.limit - met.length) },
  );
  const degrees = row?.items('degrees', asNumber) ?? [];
  const ids = row?.items('ids', asText) ?? [];
  return {
    found: ids.map((id, i) => ({ id, degree: degrees[i] ?? 0 })),
    total: row?.number('total') ?? 0,
  };
}
