import { describe, expect, it } from 'vitest';
import { axisParts } from '#client/graph/axis.js';
import type { Axis } from '#client/graph/layouts/layout.js';

const AXIS: Axis = {
  runs: 'right',
  years: [{ at: 100, word: '2010' }],
  early: { at: 40, word: 'before 2010' },
  late: null,
  lanes: [
    { at: 0, word: 'Writing' },
    { at: 50, word: 'Law' },
  ],
  end: 100,
};
const BOX = { x: 0, y: 0, width: 200, height: 132 };
const STILL = { zoom: 1, pan: { x: 0, y: 0 } };

const wordsOf = (axis: Axis, viewport = STILL, box = BOX) =>
  axisParts(axis, viewport, box).flatMap((part) => (part.as === 'word' ? [[part.text, part.at]] : []));
const pathsOf = (axis: Axis, viewport = STILL, box = BOX) =>
  axisParts(axis, viewport, box).flatMap((part) => (part.as === 'path' ? [`${part.look} ${part.path}`] : []));

describe('the axis of a graph by time', () => {
  it('has its lanes at the left border and its years in a row below', () => {
    expect(wordsOf(AXIS)).toEqual([
      ['Writing', { x: 8, y: 18 }],
      ['Law', { x: 8, y: 68 }],
      ['2010', { x: 100, y: 121 }],
      ['before 2010', { x: 40, y: 121 }],
    ]);
    expect(pathsOf(AXIS)).toEqual([
      'tick M 100 0 V 100',
      'lane M 0 50 H 200',
      'foot M 0 100 H 200 V 132 H 0 Z',
      'lane M 0 100.5 H 200',
      'brk M 82 94 l 5 12 m 0 -12 l 5 12',
    ]);
  });

  it('follows the zoom, but keeps its words at the border', () => {
    expect(wordsOf(AXIS, { zoom: 2, pan: { x: -50, y: -20 } })).toEqual([
      ['Writing', { x: 8, y: 18 }],
      ['Law', { x: 8, y: 98 }],
      ['2010', { x: 150, y: 121 }],
      ['before 2010', { x: 30, y: 121 }],
    ]);
  });

  it('leaves out a year that the word beside it would touch', () => {
    const years = [...AXIS.years, { at: 92, word: '2009' }];
    expect(wordsOf({ ...AXIS, years }).map(([word]) => word)).toEqual([
      'Writing',
      'Law',
      '2010',
      'before 2010',
    ]);
  });

  it('reaches as far as the box does', () => {
    const wide = { x: -30, y: -10, width: 260, height: 152 };
    expect(pathsOf(AXIS, STILL, wide).slice(0, 2)).toEqual(['tick M 100 -10 V 110', 'lane M -30 50 H 230']);
    expect(wordsOf(AXIS, STILL, wide)[1]).toEqual(['Law', { x: -22, y: 68 }]);
  });

  it('has its years at the left where time runs down', () => {
    const down: Axis = { ...AXIS, runs: 'down', early: null };
    expect(wordsOf(down)).toEqual([['2010', { x: 40, y: 104 }]]);
    expect(pathsOf(down)).toEqual(['tick M 48 100 H 200']);
  });
});
