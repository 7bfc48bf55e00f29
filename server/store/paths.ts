import type { Reach } from './store.js';

/**
 * Whether a picture goes on from a vertex: not from one with more neighbours than are shown at all. What everybody cites
 * leads to everything.
 */
export const isPassable = (degree: number, { limit }: Pick<Reach, 'limit'>): boolean => degree <= limit;

/** What a search for ways asks of a graph. Pairs are of neighbours: one of `from`, then the other. */
export interface Surroundings<V> {
  neighbours(from: readonly V[]): (readonly [V, V])[];
  /** Neighbours of which one is in `from`, the other in `to`. */
  between(from: readonly V[], to: readonly V[]): (readonly [V, V])[];
  /** How many neighbours these have together, about. */
  effort(from: readonly V[]): number;
}

/** One side of the search: how far each vertex is, which of those before it lead there, and the rim reached last. */
interface Side<V> {
  readonly before: Map<V, V[]>;
  readonly distance: Map<V, number>;
  rim: V[];
  steps: number;
}

/**
 * The vertices of every shortest way from start to end, step by step: those of step i lead to some of step i + 1.
 * Breadth first from both ends: as long as no way leads from rim to rim, the one with fewer neighbours is widened, so
 * that what everybody cites is passed through, not looked around in. Null where none is that short.
 */
export function shortestWays<V>(
  start: V,
  end: V,
  maxLength: number,
  graph: Surroundings<V>,
): (readonly [V, V])[][] | null {
  const [a, b] = [sideOf(start), sideOf(end)];
  while (a.steps + b.steps < maxLength) {
    const bridges = graph.between(a.rim, b.rim);
    if (bridges.length > 0) return waysThrough(a, bridges, b);
    const near = graph.effort(a.rim) <= graph.effort(b.rim) ? a : b;
    widen(near, graph.neighbours(near.rim));
    if (near.rim.length === 0) return null;
  }
  return null;
}

/** Of all these ways the one whose names sort first, step by step. `ways`: pairs of each step. */
export function firstWay<V>(
  start: V,
  ways: readonly (readonly (readonly [V, V])[])[],
  nameOf: (vertex: V) => string,
): V[] {
  const way = [start];
  let at = start;
  for (const pairs of ways) {
    const next = pairs.flatMap(([from, to]) => (from === at ? [to] : []));
    const [first, ...others] = next;
    if (first === undefined) throw new Error('Unexpected end of a way, expected a next step');
    at = others.reduce((best, other) => (nameOf(other) < nameOf(best) ? other : best), first);
    way.push(at);
  }
  return way;
}

function sideOf<V>(vertex: V): Side<V> {
  return { before: new Map(), distance: new Map([[vertex, 0]]), rim: [vertex], steps: 0 };
}

function widen<V>(side: Side<V>, pairs: readonly (readonly [V, V])[]): void {
  const rim: V[] = [];
  side.steps += 1;
  for (const [vertex, other] of pairs) {
    const known = side.distance.get(other);
    if (known === undefined) {
      side.distance.set(other, side.steps);
      side.before.set(other, [vertex]);
      rim.push(other);
    } else if (known === side.steps) side.before.get(other)?.push(vertex);
  }
  side.rim = rim;
}

/** Pairs of neighbours by step, from start to end, all on ways over the bridges from rim to rim. */
function waysThrough<V>(
  a: Side<V>,
  bridges: readonly (readonly [V, V])[],
  b: Side<V>,
): (readonly [V, V])[][] {
  const towardsStart = back(a, new Set(bridges.map(([from]) => from)));
  const fromStart = towardsStart.map((pairs) => pairs.map(([from, to]): [V, V] => [to, from])).reverse();
  return [...fromStart, [...bridges], ...back(b, new Set(bridges.map(([, to]) => to)))];
}

function back<V>(side: Side<V>, from: ReadonlySet<V>): (readonly [V, V])[][] {
  const steps: [V, V][][] = [];
  let rim = from;
  for (let step = 0; step < side.steps; step++) {
    const pairs = [...rim].flatMap((vertex) =>
      (side.before.get(vertex) ?? []).map((before): [V, V] => [vertex, before]),
    );
    steps.push(pairs);
    rim = new Set(pairs.map(([, before]) => before));
  }
  return steps;
}
