import type { GraphRecord } from '../rows.js';
import type { Direction, Reach } from '../store.js';
import { allOf, oneOf, when } from './condition.js';
import { DRAWN, drawn } from './drawing.js';
import type { Transaction } from './graph.js';
import { ASKED } from './ids.js';

/** Nearest first, then most cited: who is cut off at the limit is never a bridge to who is shown. */
export async function neighborhood(
  transaction: Transaction,
  ids: readonly string[],
  reach: Reach,
): Promise<GraphRecord> {
  const given = allOf([
    oneOf('kinds', reach.kinds, 'v.kind'),
    when('fromYear', reach.fromYear, 'v.year >= $fromYear'),
    when('toYear', reach.toYear, 'v.year <= $toYear'),
  ]);
  const [row] = await transaction.ask(
    `${ASKED}
     WITH collect(DISTINCT v) AS met
     WITH met, met AS rim
     ${stepTo(ARROWS[reach.direction], given.cypher).repeat(reach.depth)}
     WITH met[..$limit] AS shown, size(met) AS total
     RETURN total, ${DRAWN}`,
    { ...given.parameters, ids, limit: reach.limit },
  );
  if (!row) throw new Error('Unexpected answer without a row, expected a picture');
  const [picture, total] = [drawn(row), row.number('total')];
  return { ...picture, truncated: total > picture.nodes.length, totalCount: total };
}

const ARROWS: Readonly<Record<Direction, string>> = {
  cited: '-[:CITES]->',
  citing: '<-[:CITES]-',
  both: '-[:CITES]-',
};

/**
 * One step from the rim: to its neighbours that the filter lets through and that were not met, most cited first. The new
 * rim is what it may go on from (isPassable). A document that is no work has no kind.
 */
const stepTo = (arrow: string, condition: string): string => `
CALL (met, rim) {
  UNWIND rim AS at MATCH (at)${arrow}(v:Vertex)
  WITH DISTINCT v, met WHERE ${condition} AND NOT v IN met
  WITH v ORDER BY CASE WHEN v:Work THEN v.byCitations ELSE 0 END, coalesce(v.sorted, v.name), v.id
  RETURN collect(v) AS found }
WITH met + found AS met, [v IN found WHERE v.degree <= $limit] AS rim`;
