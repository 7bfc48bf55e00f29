import { describe, expect, it } from 'vitest';
import { authorities } from '#server/analysis/authorities.js';
import { citationGraph } from '#server/analysis/citation-graph.js';
import { communities } from '#server/analysis/communities.js';
import { betweennessAmong, ranks } from '#server/analysis/measures.js';
import { citedTogetherWith, coupledWith } from '#server/analysis/related.js';

/** "A>B A>C": A cites B and C. */
const graphOf = (edges: string) =>
  citationGraph(
    edges.split(' ').map((edge) => {
      const [source = '', target = ''] = edge.split('>');
      return { source, target: target as never };
    }),
  );

const sumOf = (values: ReadonlyMap<string, number>) => [...values.values()].reduce((a, b) => a + b, 0);

describe('the graph', () => {
  it('has an edge once, none of a work to itself, and is the same in whatever order they come', () => {
    const [one, other] = [graphOf('B>C A>B A>B A>A'), graphOf('A>A A>B B>C A>B')];
    expect(one.mapDirectedEdges((_, __, source, target) => source + target)).toEqual(['AB', 'BC']);
    expect(other.nodes()).toEqual(one.nodes());
  });
});

describe('PageRank', () => {
  // With b = .15 / 4: D = b; A = b + .85 C; B = b + .85 A/2; C = b + .85 (A/2 + B + D).
  // Put in: C = .130734375 + .6683125 C, so C = .130734375 / .3316875.
  it('of four works is what paper says', () => {
    const rank = ranks(graphOf('A>B A>C B>C C>A D>C'));
    expect(rank.get('C')).toBeCloseTo(0.394149, 6);
    expect(rank.get('A')).toBeCloseTo(0.372527, 6);
    expect(rank.get('B')).toBeCloseTo(0.195824, 6);
    expect(rank.get('D')).toBeCloseTo(0.0375, 6);
    expect(sumOf(rank)).toBeCloseTo(1, 10);
  });

  // X cites nothing: what it has goes to all alike. X = .075 + .85 (X/2 + A), A = .075 + .85 X/2, X + A = 1.
  it('of what cites nothing goes to all', () => {
    const rank = ranks(graphOf('A>X'));
    expect(rank.get('X')).toBeCloseTo(0.925 / 1.425, 6);
    expect(sumOf(rank)).toBeCloseTo(1, 10);
  });

  it('of no works is none', () => {
    expect(ranks(citationGraph([])).size).toBe(0);
  });
});

describe('authority', () => {
  // C = 2C + D and D = C + D up to a factor: D/C = (sqrt(5) - 1) / 2.
  it('of two works that two hubs cite is what paper says', () => {
    const authority = authorities(graphOf('A>C B>C B>D'));
    expect(authority.get('C')).toBeCloseTo(0.618034, 6);
    expect(authority.get('D')).toBeCloseTo(0.381966, 6);
    expect(authority.get('A')).toBe(0);
    expect(sumOf(authority)).toBeCloseTo(1, 10);
  });
});

describe('betweenness', () => {
  // Two of the 3 * 2 ordered pairs of others, A to C and D to C, go through B.
  it('is the share of ways that lead through a work', () => {
    const found = betweennessAmong(graphOf('A>B D>B B>C'), ['A', 'B', 'C', 'D']);
    expect(Object.fromEntries(found)).toEqual({ A: 0, B: 2 / 6, C: 0, D: 0 });
  });

  it('looks at the selection only', () => {
    const found = betweennessAmong(graphOf('A>B D>B B>C A>E E>C'), ['A', 'B', 'C']);
    expect(Object.fromEntries(found)).toEqual({ A: 0, B: 1 / 2, C: 0 });
  });
});

describe('communities', () => {
  it('are those that cite each other, the largest first', () => {
    const found = communities(graphOf('A>B B>C C>D D>A A>C B>D X>Y Y>Z Z>X X>A'));
    expect(Object.fromEntries(found)).toEqual({ A: 1, B: 1, C: 1, D: 1, X: 2, Y: 2, Z: 2 });
  });
});

describe('related', () => {
  const graph = graphOf('P>X P>Y Q>X Q>Y Q>Z R>X');

  it('by co-citation: how many cite both', () => {
    expect(citedTogetherWith(graph, 'X')).toEqual([
      { id: 'Y', count: 2 },
      { id: 'Z', count: 1 },
    ]);
  });

  it('by coupling: how many both cite', () => {
    expect(coupledWith(graph, 'P')).toEqual([
      { id: 'Q', count: 2 },
      { id: 'R', count: 1 },
    ]);
  });
});
