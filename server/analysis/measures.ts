import { betweenness, pagerank } from './library.js';
import type { CitationGraph } from './citation-graph.js';

/** Each round the error falls to 0.85 of itself: after 300 nothing that a number can tell is left. */
const ROUNDS = 300;

/** PageRank (Brin and Page 1998) with a damping of .85. The ranks sum to 1. */
export function ranks(graph: CitationGraph): Map<string, number> {
  if (graph.order === 0) return new Map();
  const found = pagerank(graph, {
    alpha: 0.85,
    maxIterations: ROUNDS,
    tolerance: 1e-14,
    getEdgeWeight: null,
  });
  return new Map(Object.entries(found));
}

/**
 * Betweenness (Brandes 2001) among some vertices: the share of shortest ways between two others, along citations, that
 * lead through each. From 0 to 1.
 */
export function betweennessAmong(graph: CitationGraph, selection: readonly string[]): Map<string, number> {
  const chosen = new Set(selection);
  const among = graph.copy() as CitationGraph;
  for (const name of graph.nodes()) if (!chosen.has(name)) among.dropNode(name);
  if (among.order < 3) return new Map(among.nodes().map((name) => [name, 0]));
  return new Map(Object.entries(betweenness(among, { getEdgeWeight: null, normalized: true })));
}
