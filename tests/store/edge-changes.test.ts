import { describe, expect, it } from 'vitest';
import { changesOf, degreeChanges, pairsOf, type Edge } from '#server/store/edge-changes.js';

const edge = (source: string, target: string, count = 1): Edge<string> => ({ source, target, count });

describe('what edges change at a work', () => {
  it('are its citations and the documents that cite it', () => {
    const before = [edge('a', 'x', 2), edge('a', 'y'), edge('b', 'x')];
    const after = [edge('a', 'x', 5), edge('b', 'z', 4), edge('a', 'y')];
    expect(changesOf(before, after)).toEqual([
      { vertex: 'x', citations: 2, documents: -1 },
      { vertex: 'z', citations: 4, documents: 1 },
    ]);
  });
});

describe('neighbours', () => {
  it('met and parted are told once, in whatever direction; a work that cites itself is none', () => {
    const before = [edge('a', 'b'), edge('b', 'a'), edge('a', 'a'), edge('c', 'a')];
    const after = [edge('b', 'a'), edge('d', 'c')];
    expect(pairsOf(before, after)).toEqual({ parted: [['a', 'c']], met: [['c', 'd']] });
  });

  it('count where nothing else makes the two neighbours', () => {
    const pairs = { parted: [['a', 'c'] as const, ['a', 'e'] as const], met: [['c', 'd'] as const] };
    expect(degreeChanges(pairs, [['a', 'e']])).toEqual([
      ['a', -1],
      ['d', 1],
    ]);
  });
});
