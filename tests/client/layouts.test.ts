import { describe, expect, it } from 'vitest';
import { layOutDown } from '#client/graph/layouts/down.js';
import { layOutByForce } from '#client/graph/layouts/force.js';
import { placeLabels } from '#client/graph/layouts/labels.js';
import type { Body } from '#client/graph/layouts/layout.js';
import { timeScale } from '#client/graph/layouts/scale.js';
import { layOutByTime } from '#client/graph/layouts/time.js';

const body = (id: string, year: number | null, kind: Body['kind'] = 'case'): Body => ({
  id,
  label: id,
  kind,
  year,
  citing: false,
  radius: 8,
});
const FRAME = { width: 800, height: 600 };

describe('time on the x-axis', () => {
  const { positions, axis } = layOutByTime(
    [body('old', 2001), body('new', 2020), body('law', 2010, 'treaty'), body('article', 2015, 'article')],
    FRAME,
  );
  const at = (id: string) => positions.get(id) ?? { x: Number.NaN, y: Number.NaN };

  it('puts the later right of the earlier', () => {
    expect(at('old').x).toBeLessThan(at('law').x);
    expect(at('law').x).toBeLessThan(at('article').x);
    expect(at('article').x).toBeLessThan(at('new').x);
  });

  it('puts writing above decisions and decisions above law', () => {
    expect(at('article').y).toBeLessThan(at('new').y);
    expect(at('new').y).toBeLessThan(at('law').y);
    expect(axis?.lanes.map((lane) => lane.word)).toEqual(['Writing', 'Decisions', 'Law']);
  });

  it('draws no lane that holds nothing', () => {
    expect(layOutByTime([body('a', 2000)], FRAME).axis?.lanes.map((lane) => lane.word)).toEqual([
      'Decisions',
    ]);
  });

  it('keeps nodes of one year apart', () => {
    const same = layOutByTime([body('a', 2000), body('b', 2000), body('c', 2000)], FRAME).positions;
    const rows = [...same.values()].map((point) => point.y).sort((a, b) => a - b);
    expect((rows[1] ?? 0) - (rows[0] ?? 0)).toBeGreaterThan(16);
    expect((rows[2] ?? 0) - (rows[1] ?? 0)).toBeGreaterThan(16);
  });

  it('gives the same picture for the same graph', () => {
    const bodies = [body('a', 2000), body('b', 2003), body('c', 2004)];
    expect(layOutByTime(bodies, FRAME)).toEqual(layOutByTime([...bodies].reverse(), FRAME));
  });
});

const dated = (...years: readonly (number | null)[]) => years.map((year) => ({ year, citing: false }));

describe('the scale of years', () => {
  it('gathers the years before the first dense decade in a band', () => {
    const scale = timeScale(dated(1945, 1969, 1995, 2000, 2005, 2010), 0, 700);
    const at = (year: number) => scale.place({ year, citing: false });
    expect(scale.early?.word).toBe('before 1995');
    expect(at(1945)).toBe(at(1969));
    expect(at(1995)).toBeGreaterThan(at(1969));
  });

  it('has no band where none is needed', () => {
    expect(timeScale(dated(2000, 2005, 2010), 0, 700).early).toBeNull();
  });

  it('says that a year is not known', () => {
    expect(timeScale(dated(2000, null), 0, 700).early?.word).toBe('no year');
  });

  it('puts what cites others and has no year at the end', () => {
    const scale = timeScale([...dated(1990, 2020), { year: null, citing: true }], 0, 700);
    expect(scale.late?.word).toBe('no year');
    expect(scale.place({ year: null, citing: true })).toBeGreaterThan(
      scale.place({ year: 2020, citing: false }),
    );
  });

  it('stands with nothing at all', () => {
    expect(timeScale([], 0, 700).years.length).toBeGreaterThan(0);
  });
});

describe('time that runs down', () => {
  it('puts the later below, at least a row apart', () => {
    const { positions, axis } = layOutDown([body('b', 2001), body('a', 2000), body('c', 2001)], {
      width: 358,
      height: 320,
    });
    const ys = ['a', 'b', 'c'].map((id) => positions.get(id)?.y ?? 0);
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeGreaterThanOrEqual(26);
    expect((ys[2] ?? 0) - (ys[1] ?? 0)).toBeGreaterThanOrEqual(26);
    expect(axis?.years.map((year) => year.word)).toEqual(['2000', '2001']);
  });
});

describe('force', () => {
  it('draws linked nodes nearer than others, inside the frame', () => {
    const bodies = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => body(id, 2000));
    const ties = [
      { source: 'a', target: 'b' },
      { source: 'a', target: 'c' },
      { source: 'd', target: 'e' },
      { source: 'd', target: 'f' },
    ];
    const { positions } = layOutByForce(bodies, ties, FRAME);
    const apart = (one: string, other: string) => {
      const [a, b] = [positions.get(one), positions.get(other)];
      return a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
    };
    expect(apart('a', 'b')).toBeLessThan(apart('a', 'e'));
    expect(apart('d', 'f')).toBeLessThan(apart('d', 'c'));
    for (const { x, y } of positions.values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(FRAME.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(FRAME.height);
    }
  });

  it('stands with one node and with a link to nowhere', () => {
    expect(layOutByForce([body('a', 2000)], [{ source: 'a', target: 'z' }], FRAME).positions.size).toBe(1);
  });
});

describe('labels', () => {
  it('stand right of their node', () => {
    const sides = placeLabels([body('a', 2000)], new Map([['a', { x: 100, y: 100 }]]), FRAME);
    expect(sides.get('a')).toBe('right');
  });

  it('turn away from the border and from other nodes', () => {
    const sides = placeLabels(
      [body('edge', 2000), body('one', 2000), body('two', 2000)],
      new Map([
        ['edge', { x: 795, y: 50 }],
        ['one', { x: 100, y: 300 }],
        ['two', { x: 124, y: 300 }],
      ]),
      FRAME,
    );
    expect(sides.get('edge')).toBe('left');
    expect(sides.get('one')).toBe('left');
    expect(sides.get('two')).toBe('right');
  });

  it('are left out where no side is free', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => body(`a long label ${String(index)}`, 2000));
    const positions = new Map(
      crowd.map((one, index) => [one.id, { x: 400 + (index % 3) * 17, y: 300 + Math.floor(index / 3) * 17 }]),
    );
    expect(placeLabels(crowd, positions, FRAME).size).toBeLessThan(9);
  });
});

describe('many works on a narrow screen', () => {
  it('draw together rather than fall out of the frame', () => {
    const bodies = Array.from({ length: 30 }, (_, index) => body(`n${String(index).padStart(2, '0')}`, 2000));
    const { positions } = layOutDown(bodies, { width: 358, height: 320 });
    expect(Math.max(...[...positions.values()].map((point) => point.y))).toBeLessThanOrEqual(320);
  });
});
