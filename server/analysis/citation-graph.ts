import { DirectedGraph } from 'graphology';
import type { GraphEdgeRecord } from '../store/index.js';

/** Who cites whom: works, and documents that are no works. However many documents and citations make an edge, it is one. */
export type CitationGraph = DirectedGraph;

/** The same edges give the same graph, in whatever order they come. A work that cites itself is no edge. */
export function citationGraph(edges: readonly Pick<GraphEdgeRecord, 'source' | 'target'>[]): CitationGraph {
  const names = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  const graph: CitationGraph = new DirectedGraph();
  for (const name of names) graph.addNode(name);
  const pairs = new Set(edges.map(({ source, target }) => `${source} ${target}`));
  for (const pair of [...pairs].sort()) {
    const [source, target] = pair.split(' ');
    if (source !== target) graph.addDirectedEdge(source, target);
  }
  return graph;
}
