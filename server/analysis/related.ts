import type { CitationGraph } from './citation-graph.js';

export interface Relative {
  readonly id: string;
  /** How many cite both, or are cited by both. */
  readonly count: number;
}

const MOST = 10;
/** What so many cite says little about any two of them, and there would be millions of pairs. */
const COMMON = 1000;

/** Co-citation (Small 1973): the works that are most often cited together with it, each citing work or document once. */
export function citedTogetherWith(graph: CitationGraph, name: string): Relative[] {
  return counted(name, graph.inNeighbors(name), (citing) => graph.outNeighbors(citing));
}

/** Bibliographic coupling (Kessler 1963): those that cite most of the works that it cites. */
export function coupledWith(graph: CitationGraph, name: string): Relative[] {
  const cited = graph.outNeighbors(name).filter((other) => graph.inDegree(other) <= COMMON);
  return counted(name, cited, (other) => graph.inNeighbors(other));
}

function counted(
  name: string,
  through: readonly string[],
  onward: (middle: string) => readonly string[],
): Relative[] {
  const counts = new Map<string, number>();
  for (const middle of through)
    for (const other of onward(middle)) if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, MOST);
}
