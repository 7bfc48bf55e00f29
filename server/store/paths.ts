/** One side of the search: how far each vertex is, which of those before it lead there, and the rim reached last. */
interface Side<V> {
  readonly before: Map<V, V[]>;
  readonly distance: Map<V, number>;
  rim: V[];
  steps: number;
}

/**
 * The vertices of every shortest way from start to end, step by step: those of step i lead to some of step i + 1.
 * Breadth first from both ends, always from the smaller rim, each step to its end. Null where none is that short.
 */
export function shortestWays<V>(
  start: V,
  end: V,
  maxLength: number,
  neighbours: (vertex: V) => readonly V[],
): V[][][] | null {
  const [a, b] = [sideOf(start), sideOf(end)];
  while (a.steps + b.steps < maxLength) {
    const [near, far] = a.rim.length <= b.rim.length ? [a, b] : [b, a];
    widen(near, neighbours);
    const meeting = near.rim.filter((vertex) => far.distance.get(vertex) === far.steps);
    if (meeting.length > 0) return edgesThrough(a, b, meeting);
    if (near.rim.length === 0) return null;
  }
  return null;
}

/** Of all these ways the one whose names sort first, step by step. `ways`: pairs of each step. */
export function firstWay<V>(start: V, ways: readonly V[][][], nameOf: (vertex: V) => string): V[] {
  const way = [start];
  let at = start;
  for (const pairs of ways) {
    const next = pairs.flatMap(([from, to]) => (from === at && to !== undefined ? [to] : []));
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

function widen<V>(side: Side<V>, neighbours: (vertex: V) => readonly V[]): void {
  const rim: V[] = [];
  side.steps += 1;
  for (const vertex of side.rim)
    for (const other of neighbours(vertex)) {
      const known = side.distance.get(other);
      if (known === undefined) {
        side.distance.set(other, side.steps);
        side.before.set(other, [vertex]);
        rim.push(other);
      } else if (known === side.steps) side.before.get(other)?.push(vertex);
    }
  side.rim = rim;
}

/** Pairs of neighbours by step, from start to end, all on ways through the meeting vertices. */
function edgesThrough<V>(a: Side<V>, b: Side<V>, meeting: readonly V[]): V[][][] {
  const towardsStart = back(a, meeting).map((pairs) => pairs.map(([from, to]) => [to, from]));
  return [...towardsStart.reverse(), ...back(b, meeting)];
}

function back<V>(side: Side<V>, from: readonly V[]): [V, V][][] {
  const steps: [V, V][][] = [];
  let rim = new Set(from);
  for (let step = 0; step < side.steps; step++) {
    const pairs = [...rim].flatMap((vertex) =>
      (side.before.get(vertex) ?? []).map((before): [V, V] => [vertex, before]),
    );
    steps.push(pairs);
    rim = new Set(pairs.map(([, before]) => before));
  }
  return steps;
}
