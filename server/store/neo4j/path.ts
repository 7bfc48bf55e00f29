import { asText } from '../row.js';
import type { GraphRecord } from '../rows.js';
import { drawEdges, drawNodes } from './drawing.js';
import type { Transaction } from './graph.js';
import { vertexIds } from './ids.js';

/** The number of steps stands in the text: it can't be a parameter. It is a whole number from 0 to 12. */
const shortest = (most: number) => `
MATCH (a:Vertex {id: $from})
CALL (a) {
  MATCH (b:Vertex {id: $to})
  MATCH way = allShortestPaths((a)-[:CITES*..${most}]-(b))
  RETURN [v IN nodes(way) | v.id] AS ids }
RETURN ids ORDER BY ids LIMIT 1`;

const MOST = 12;

export async function path(
  transaction: Transaction,
  from: string,
  to: string,
  maxLength: number,
): Promise<GraphRecord | null> {
  const [[start], [end]] = await Promise.all([vertexIds(transaction, [from]), vertexIds(transaction, [to])]);
  if (start === undefined || end === undefined) return null;
  const ids = start === end ? [start] : await firstShortest(transaction, start, end, maxLength);
  if (ids === null) return null;
  const [nodes, edges] = await Promise.all([drawNodes(transaction, ids), drawEdges(transaction, ids)]);
  return { nodes, edges, truncated: false, totalCount: ids.length };
}

async function firstShortest(
  transaction: Transaction,
  from: string,
  to: string,
  maxLength: number,
): Promise<string[] | null> {
  const most = Math.min(MOST, Math.floor(maxLength));
  if (most < 1) return null;
  const [row] = await transaction.ask(shortest(most), { from, to });
  return row ? row.items('ids', asText) : null;
}
