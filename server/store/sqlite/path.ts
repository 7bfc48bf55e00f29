import type { GraphRecord } from '../rows.js';
import type { Database } from './database.js';
import { drawEdges, drawNodes } from './graph/drawing.js';
import { neighboursOf, verticesOf, type Vertex } from './graph/vertices.js';

/** One side of the search: how each vertex was reached, and the rim of those reached last. */
interface Side {
  readonly from: Map<Vertex, Vertex | null>;
  rim: Vertex[];
}

/** Breadth first from both ends, always from the smaller rim. */
export function path(database: Database, from: string, to: string, maxLength: number): GraphRecord | null {
  const [start] = verticesOf(database, [from]);
  const [end] = verticesOf(database, [to]);
  if (start === undefined || end === undefined) return null;
  const vertices = shortest(database, start, end, maxLength);
  return (
    vertices && {
      nodes: drawNodes(database, vertices),
      edges: drawEdges(database, vertices),
      truncated: false,
      totalCount: vertices.length,
    }
  );
}

function shortest(database: Database, start: Vertex, end: Vertex, maxLength: number): Vertex[] | null {
  if (start === end) return [start];
  const a: Side = { from: new Map([[start, null]]), rim: [start] };
  const b: Side = { from: new Map([[end, null]]), rim: [end] };
  for (let length = 1; length <= maxLength; length++) {
    const [near, far] = a.rim.length <= b.rim.length ? [a, b] : [b, a];
    const meeting = widen(database, near, far);
    if (meeting !== null) return [...trace(a, meeting).reverse(), ...trace(b, meeting).slice(1)];
    if (near.rim.length === 0) return null;
  }
  return null;
}

/** One step outwards. Answers a vertex that both sides have reached. */
function widen(database: Database, near: Side, far: Side): Vertex | null {
  const rim: Vertex[] = [];
  for (const vertex of near.rim)
    for (const other of neighboursOf(database, vertex, 'both')) {
      if (near.from.has(other)) continue;
      near.from.set(other, vertex);
      if (far.from.has(other)) return other;
      rim.push(other);
    }
  near.rim = rim;
  return null;
}

/** From a vertex back to where its side began. */
function trace(side: Side, vertex: Vertex): Vertex[] {
  const way: Vertex[] = [];
  for (let at: Vertex | null = vertex; at !== null; at = side.from.get(at) ?? null) way.push(at);
  return way;
}
