import { setImmediate as breath } from 'node:timers/promises';
import type { GraphEdgeRecord, Store, WorkMeasures } from '../store/index.js';
import { authorities } from './authorities.js';
import { citationGraph, type CitationGraph } from './citation-graph.js';
import { communities } from './communities.js';
import { betweennessAmong, ranks } from './measures.js';
import { citedTogetherWith, coupledWith } from './related.js';

const AT_ONCE = 200;
/** Betweenness takes time by vertices times edges: it is measured among those of the highest rank. */
const SELECTION = 500;
/** Works between two looks at the interruption. */
const STRIDE = 500;

export interface AnalysisOptions {
  /** Told of each step before it begins: its number from 1, of how many, and what it is. */
  readonly onStep?: (step: number, of: number, words: string) => void;
  readonly signal?: AbortSignal;
}

const STEPS = [
  'reading who cites whom',
  'ranks',
  'authorities',
  'communities',
  'betweenness among the first',
  'related works',
  'storing',
] as const;

/**
 * Measures the graph of a store as it is now and keeps the results there, with the version of the graph that they are
 * of. Answers how many works were measured; null where it was interrupted: then what was there before stays.
 */
export async function analyse(store: Store, options: AnalysisOptions = {}): Promise<number | null> {
  const step = async (number: number): Promise<boolean> => {
    options.onStep?.(number, STEPS.length, STEPS[number - 1] ?? '');
    await breath();
    return options.signal?.aborted !== true;
  };
  const version = await store.graphVersion();
  if (!(await step(1))) return null;
  const edges = await edgesOf(store, options.signal);
  if (edges === null) return null;
  const measured = await measure(citationGraph(edges), worksAmong(edges), step, options.signal);
  if (measured === null || !(await step(7))) return null;
  await store.keepAnalysis({ version, works: measured });
  return measured.length;
}

async function edgesOf(store: Store, signal?: AbortSignal): Promise<GraphEdgeRecord[] | null> {
  const edges: GraphEdgeRecord[] = [];
  let after: string | null = null;
  for (;;) {
    if (signal?.aborted === true) return null;
    const page = await store.documents({ first: AT_ONCE, after });
    for (const list of await store.edges(page.nodes.map(({ id }) => id))) edges.push(...list);
    if (!page.hasNextPage) return edges;
    after = page.endCursor;
  }
}

/** The vertices that are works: what is cited, and documents that are a work. */
function worksAmong(edges: readonly GraphEdgeRecord[]): string[] {
  const cited = edges.map(({ target }) => target);
  const citing = edges.filter(({ source, documentId }) => source !== documentId).map(({ source }) => source);
  return [...new Set<string>([...cited, ...citing])].sort();
}

async function measure(
  graph: CitationGraph,
  works: readonly string[],
  step: (number: number) => Promise<boolean>,
  signal?: AbortSignal,
): Promise<WorkMeasures[] | null> {
  if (!(await step(2))) return null;
  const rank = ranks(graph);
  if (!(await step(3))) return null;
  const authority = authorities(graph);
  if (!(await step(4))) return null;
  const community = communities(graph);
  if (!(await step(5))) return null;
  const betweenness = betweennessAmong(graph, first(rank));
  if (!(await step(6))) return null;
  const measured: WorkMeasures[] = [];
  for (const [i, id] of works.entries()) {
    if (i % STRIDE === 0 && (await breath(signal?.aborted))) return null;
    // A work that only cites itself is no vertex.
    if (!graph.hasNode(id)) continue;
    measured.push({
      id,
      rank: rounded(rank.get(id) ?? 0),
      authority: rounded(authority.get(id) ?? 0),
      community: community.get(id) ?? 0,
      betweenness: betweenness.has(id) ? rounded(betweenness.get(id) ?? 0) : null,
      citedTogether: citedTogetherWith(graph, id),
      coupled: coupledWith(graph, id),
    });
  }
  return measured;
}

/** Ten digits: what is equal by the rule is not set apart by the order of additions. */
const rounded = (value: number) => Number(value.toPrecision(10));

function first(rank: ReadonlyMap<string, number>): string[] {
  return [...rank]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SELECTION)
    .map(([id]) => id);
}
