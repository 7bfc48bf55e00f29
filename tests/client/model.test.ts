import { describe, expect, it } from 'vitest';
import {
  collapse,
  expand,
  FOLD_AFTER,
  hide,
  learn,
  learnAround,
  neighbours,
  picture,
  stillDrawn,
  take,
  undo,
  unfold,
  type Graph,
  type GraphNode,
  type Known,
} from '#client/graph/model.js';
import { DRAWN_AT_FIRST, type Arrangement } from '#client/routes.js';

const node = (id: string, changes: Partial<GraphNode> = {}): GraphNode => ({
  __typename: 'GraphNode',
  id,
  label: id,
  kind: 'case',
  year: 2000,
  citationCount: 1,
  document: null,
  degree: 1,
  ...changes,
});

/** "a>b 3": a cites b three times. */
const graph = (nodes: readonly GraphNode[], ...links: readonly string[]): Graph => ({
  __typename: 'Graph',
  nodes,
  edges: links.map((link) => {
    const [ends = '', count = '1'] = link.split(' ');
    const [source = '', target = ''] = ends.split('>');
    return {
      __typename: 'GraphEdge',
      id: ends,
      source,
      target,
      document: source,
      count: Number(count),
      certain: Number(count),
    };
  }),
  truncated: false,
  totalCount: nodes.length,
});

const start = (changes: Partial<Arrangement> = {}): Arrangement => ({
  starts: ['a'],
  opened: [],
  hidden: [],
  unfolded: [],
  drawn: DRAWN_AT_FIRST,
  kinds: [],
  fromYear: null,
  toYear: null,
  ...changes,
});

const ids = (nodes: readonly GraphNode[]): readonly string[] => nodes.map((one) => one.id).sort();
const drawn = (arrangement: Arrangement, known: Known) => ids(picture(arrangement, known).nodes);

const document = node('a', { document: 'doc-a', kind: 'article' });
const small = graph([document, node('b'), node('c', { year: 1950, kind: 'treaty' })], 'a>b 3', 'a>c');

describe('what is drawn', () => {
  it('is the surroundings of the start with the links among them', () => {
    const seen = picture(start(), learnAround(small, ['a']));
    expect(ids(seen.nodes)).toEqual(['a', 'b', 'c']);
    expect(seen.edges.map((edge) => edge.id)).toEqual(['a>b', 'a>c']);
    expect(seen.waiting).toBe(0);
  });

  it('is no more than was asked for, neighbours of the start before others', () => {
    const far = graph([document, node('far', { citationCount: 99 }), node('b')], 'a>b');
    const seen = picture(start({ drawn: 2 }), learnAround(far, ['a']));
    expect(ids(seen.nodes)).toEqual(['a', 'b']);
    expect(seen.waiting).toBe(1);
  });

  it('leaves out kinds and years that were filtered away, never the start', () => {
    const known = learnAround(small, ['a']);
    expect(drawn(start({ kinds: ['treaty'] }), known)).toEqual(['a', 'c']);
    expect(drawn(start({ fromYear: 1990 }), known)).toEqual(['a', 'b']);
    expect(drawn(start({ toYear: 1960 }), known)).toEqual(['a', 'c']);
  });

  it('is nothing before anything is known', () => {
    expect(picture(start(), { nodes: new Map(), edges: new Map(), around: [] }).nodes).toEqual([]);
  });
});

describe('a step', () => {
  const known = learn(learnAround(small, ['a']), graph([node('d'), node('b')], 'd>b'));

  it('expands a node in one direction', () => {
    expect(drawn(expand(start(), { id: 'b', direction: 'citing' }), known)).toEqual(['a', 'b', 'c', 'd']);
    expect(drawn(expand(start(), { id: 'b', direction: 'cited' }), known)).toEqual(['a', 'b', 'c']);
  });

  it('taken again, takes its nodes away', () => {
    const opening = { id: 'b', direction: 'citing' } as const;
    expect(expand(expand(start(), opening), opening)).toEqual(start());
  });

  it('collapses an expanded node', () => {
    const expanded = expand(start(), { id: 'b', direction: 'citing' });
    expect(drawn(collapse(expanded, 'b', known), known)).toEqual(['a', 'b', 'c']);
  });

  it('collapses a node of the surroundings by hiding what hangs on it alone', () => {
    expect(drawn(collapse(start(), 'a', known), known)).toEqual(['a']);
  });

  it('hides a node, and its links with it', () => {
    const seen = picture(hide(start(), 'b'), known);
    expect(ids(seen.nodes)).toEqual(['a', 'c']);
    expect(seen.edges.map((edge) => edge.id)).toEqual(['a>c']);
  });

  it('that hides a node draws no other into its place', () => {
    const one = start({ drawn: 2 });
    expect(drawn(one, known)).toHaveLength(2);
    expect(drawn(hide(one, 'b'), known)).toEqual(['a']);
  });

  it('that changes nothing is none', () => {
    const hidden = hide(start(), 'b');
    expect(hide(hidden, 'b')).toBe(hidden);
  });
});

describe('a hub', () => {
  const many = Array.from({ length: FOLD_AFTER + 5 }, (_, index) => node(`n${String(index)}`));
  const known = learn(
    learnAround(graph([document]), ['a']),
    graph([document, ...many], ...many.map((one) => `a>${one.id}`)),
  );
  const opened = expand(start({ drawn: 1 }), { id: 'a', direction: 'cited' });

  it('folds the rest of its neighbours', () => {
    const seen = picture(opened, known);
    expect(seen.nodes).toHaveLength(1 + FOLD_AFTER);
    expect(seen.folds).toEqual([{ hub: 'a', count: 5 }]);
  });

  it('is unfolded whole', () => {
    const seen = picture(unfold(opened, 'a'), known);
    expect(seen.nodes).toHaveLength(1 + FOLD_AFTER + 5);
    expect(seen.folds).toEqual([]);
  });
});

describe('history', () => {
  it('takes steps back in order, to the first', () => {
    const one = start();
    const two = hide(one, 'b');
    const three = hide(two, 'c');
    const history = take(take({ before: [], now: one }, two), three);
    expect(undo(history).now).toBe(two);
    expect(undo(undo(history)).now).toBe(one);
    expect(undo(undo(undo(history))).now).toBe(one);
  });

  it('does not hold steps that changed nothing', () => {
    const one = start();
    expect(take({ before: [], now: one }, one).before).toEqual([]);
  });
});

describe('the selection', () => {
  const seen = picture(hide(start(), 'b'), learnAround(small, ['a']));

  it('goes with what it named', () => {
    expect(stillDrawn({ what: 'node', id: 'b' }, seen)).toEqual({ what: 'nothing' });
    expect(stillDrawn({ what: 'link', source: 'a', target: 'b' }, seen)).toEqual({ what: 'nothing' });
  });

  it('stays with what is drawn', () => {
    const link = { what: 'link', source: 'a', target: 'c' } as const;
    expect(stillDrawn(link, seen)).toBe(link);
  });
});

describe('neighbours', () => {
  it('are told apart by direction, documents first', () => {
    const known = learnAround(graph([node('b'), document, node('c')], 'a>b', 'b>c'), ['b']);
    expect(ids(neighbours(known, 'b', 'citing'))).toEqual(['a']);
    expect(ids(neighbours(known, 'b', 'cited'))).toEqual(['c']);
    expect(neighbours(known, 'b', 'both').map((one) => one.id)).toEqual(['a', 'c']);
  });
});
