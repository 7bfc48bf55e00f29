import type { CitationGraph } from './citation-graph.js';

const ROUNDS = 1000;
const STILL = 1e-12;

/**
 * HITS (Kleinberg 1999): a good hub cites good authorities, a good authority is cited by good hubs. The authorities sum
 * to 1. Own code, because the library's throws where two parts of a graph are nearly equal and it comes to rest slowly;
 * here the last round counts.
 */
export function authorities(graph: CitationGraph): Map<string, number> {
  const names = graph.nodes();
  const place = new Map(names.map((name, i) => [name, i]));
  const edges = graph.mapDirectedEdges((_, __, source, target): [number, number] => [
    place.get(source) ?? 0,
    place.get(target) ?? 0,
  ]);
  let authority = new Float64Array(names.length).fill(1 / Math.max(1, names.length));
  for (let round = 0; round < ROUNDS; round++) {
    const next = oneRound(edges, authority);
    const moved = next.reduce((sum, value, i) => sum + Math.abs(value - (authority[i] ?? 0)), 0);
    authority = next;
    if (moved < STILL) break;
  }
  return new Map(names.map((name, i) => [name, authority[i] ?? 0]));
}

function oneRound(edges: readonly (readonly [number, number])[], authority: Float64Array) {
  const hub = new Float64Array(authority.length);
  for (const [source, target] of edges) hub[source] = (hub[source] ?? 0) + (authority[target] ?? 0);
  const next = new Float64Array(authority.length);
  for (const [source, target] of edges) next[target] = (next[target] ?? 0) + (hub[source] ?? 0);
  const sum = next.reduce((total, value) => total + value, 0);
  return sum === 0 ? next : next.map((value) => value / sum);
}
