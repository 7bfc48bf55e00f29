import type { GraphRecord } from '../rows.js';
import { DRAWN, drawn } from './drawing.js';
import type { Transaction } from './graph.js';
import { ASKED } from './ids.js';

const MOST = 12;

/** The number of steps stands in the text: it can't be a parameter. It is a whole number up to 12. */
const stepsTo = (most: number): string => `
  UNION
  WITH a, b WHERE a <> b
  MATCH way = allShortestPaths((a)-[:CITES*..${most}]-(b))
  RETURN nodes(way) AS way`;

/** Of several ways the one whose ids sort first. No row where one of the two is nothing, or no way is that short. */
const wayOf = (most: number): string => `
${ASKED}
WITH collect(v) AS ends WHERE size(ends) = 2
WITH ends[0] AS a, ends[1] AS b
CALL (a, b) {
  WITH a, b WHERE a = b
  RETURN [a] AS way ${most < 1 ? '' : stepsTo(most)} }
WITH way AS shown ORDER BY [v IN way | v.id] LIMIT 1
RETURN ${DRAWN}`;

export async function path(
  transaction: Transaction,
  from: string,
  to: string,
  maxLength: number,
): Promise<GraphRecord | null> {
  const most = Math.min(MOST, Math.floor(maxLength));
  const [row] = await transaction.ask(wayOf(most), { ids: [from, to] });
  if (!row) return null;
  const picture = drawn(row);
  return { ...picture, truncated: false, totalCount: picture.nodes.length };
}
