import { louvain } from './library.js';
import type { CitationGraph } from './citation-graph.js';

const SEED = 1;

/** Louvain (Blondel 2008), by the same random numbers each time. Numbered from 1, the largest first. */
export function communities(graph: CitationGraph): Map<string, number> {
  if (graph.size === 0) return new Map(graph.nodes().map((name, i) => [name, i + 1]));
  const found = Object.entries(louvain(graph, { getEdgeWeight: null, rng: randomOf(SEED) }));
  const members = new Map<number, string[]>();
  for (const [name, community] of found)
    members.set(community, [...(members.get(community) ?? []), name].sort());
  const ranked = [...members.values()].sort(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  return new Map(ranked.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));
}

/** Numbers from 0 to 1 (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
