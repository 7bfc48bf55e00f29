/** A document's citing of a work, between vertices of the picture: a document that is a work is that work. */
export interface Edge<V> {
  readonly source: V;
  readonly target: V;
  readonly count: number;
}

/** What changes at a vertex when edges come and go. */
export interface Change<V> {
  readonly vertex: V;
  citations: number;
  documents: number;
}

/** Two vertices, the one that sorts first before the other. */
export type Pair<V> = readonly [V, V];

/** Citations and citing documents that each target gains or loses; those that stay as they are are left out. */
export function changesOf<V>(before: readonly Edge<V>[], after: readonly Edge<V>[]): Change<V>[] {
  const changes = new Map<V, Change<V>>();
  const count = (edges: readonly Edge<V>[], sign: 1 | -1) => {
    for (const { target, count } of edges) {
      const change = changes.get(target) ?? { vertex: target, citations: 0, documents: 0 };
      change.citations += sign * count;
      change.documents += sign;
      changes.set(target, change);
    }
  };
  count(before, -1);
  count(after, 1);
  return [...changes.values()].filter(({ citations, documents }) => citations !== 0 || documents !== 0);
}

/** Pairs of vertices that were neighbours by the edges before only, and those that are by the edges after only. */
export function pairsOf<V extends string | number>(
  before: readonly Edge<V>[],
  after: readonly Edge<V>[],
): { parted: Pair<V>[]; met: Pair<V>[] } {
  const [old, now] = [distinctPairs(before), distinctPairs(after)];
  return {
    parted: [...old].filter(([name]) => !now.has(name)).map(([, pair]) => pair),
    met: [...now].filter(([name]) => !old.has(name)).map(([, pair]) => pair),
  };
}

/** How many neighbours each vertex gains or loses. `others`: pairs that are neighbours by further edges all along. */
export function degreeChanges<V extends string | number>(
  { parted, met }: { readonly parted: readonly Pair<V>[]; readonly met: readonly Pair<V>[] },
  others: readonly Pair<V>[],
): [vertex: V, change: number][] {
  const apart = new Set(others.map(nameOf));
  const changes = new Map<V, number>();
  const count = (pairs: readonly Pair<V>[], sign: 1 | -1) => {
    for (const pair of pairs)
      if (!apart.has(nameOf(pair)))
        for (const vertex of pair) changes.set(vertex, (changes.get(vertex) ?? 0) + sign);
  };
  count(parted, -1);
  count(met, 1);
  return [...changes].filter(([, change]) => change !== 0);
}

function distinctPairs<V extends string | number>(edges: readonly Edge<V>[]): Map<string, Pair<V>> {
  const pairs = edges
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }): Pair<V> => (source < target ? [source, target] : [target, source]));
  return new Map(pairs.map((pair) => [nameOf(pair), pair]));
}

const nameOf = <V extends string | number>([a, b]: Pair<V>): string => `${a}|${b}`;
