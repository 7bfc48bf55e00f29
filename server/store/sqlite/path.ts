import { firstWay, shortestWays } from '../paths.js';
import type { GraphRecord } from '../rows.js';
import type { Database } from './database.js';
import { draw } from './graph/drawing.js';
import { inOrder } from './graph/drawn.js';
import { effortAround, pairsAround, pairsBetween } from './graph/around.js';
import { verticesOf, type Vertex } from './graph/vertices.js';
import { listOf } from './keys.js';

export function path(database: Database, from: string, to: string, maxLength: number): GraphRecord | null {
  const [start] = verticesOf(database, [from]);
  const [end] = verticesOf(database, [to]);
  if (start === undefined || end === undefined) return null;
  const vertices = start === end ? [start] : shortest(database, start, end, maxLength);
  return (
    vertices && {
      ...draw(database, inOrder(database, vertices)),
      truncated: false,
      totalCount: vertices.length,
    }
  );
}

function shortest(database: Database, start: Vertex, end: Vertex, maxLength: number): Vertex[] | null {
  const ways = shortestWays(start, end, maxLength, {
    neighbours: (from) => pairsAround(database, from),
    between: (from, to) => pairsBetween(database, from, to),
    effort: (from) => effortAround(database, from),
  });
  if (ways === null) return null;
  const names = namesOf(database, [...new Set(ways.flat(2))]);
  return firstWay(start, ways, (vertex) => names.get(vertex) ?? '');
}

const NAMES = `
SELECT v.value AS vertex, coalesce((SELECT id FROM work WHERE key = v.value), (SELECT id FROM document WHERE key = -v.value)) AS id
FROM json_each(?) v`;

function namesOf(database: Database, vertices: readonly Vertex[]): Map<Vertex, string> {
  const rows = database.all(NAMES, listOf(vertices));
  return new Map(rows.map((row) => [row.number('vertex'), row.text('id')]));
}
