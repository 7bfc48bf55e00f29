import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legendOf, type Entry } from '#client/graph/take/legend.js';
import { linesOf, rowsOf } from '#client/graph/take/lines.js';

const each = (text: string) => text.length;

describe('signs side by side', () => {
  it.each([
    { room: 20, rows: [[5, 5, 5]] },
    { room: 17, rows: [[5, 5, 5]] },
    { room: 16, rows: [[5, 5], [5]] },
    { room: 4, rows: [[5], [5], [5]] },
  ])('stand in rows of at most $room', ({ room, rows }) => {
    expect(rowsOf([5, 5, 5], room, 1, (width) => width)).toEqual(rows);
  });

  it('are no row where there are none', () => {
    expect(rowsOf([], 9, 1, each)).toEqual([]);
  });
});

describe('a title in lines', () => {
  it.each([
    ['Graph of Rome Statute', 30, ['Graph of Rome Statute']],
    ['Graph of Rome Statute', 13, ['Graph of Rome', 'Statute']],
    ['See example.org/a-long-address now', 12, ['See', 'example.org/', 'a-long-addre', 'ss now']],
    ['Wide', 0, ['W', 'i', 'd', 'e']],
    ['', 5, ['']],
  ])('%j of %i letters a line', (title, room, lines) => {
    expect(linesOf(title, room, each)).toEqual(lines);
  });

  it('loses no letter, and no line is wider than the room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-') }),
        fc.integer({ min: 1, max: 9 }),
        (title, room) => {
          const lines = linesOf(title, room, each);
          expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
          expect(Math.max(...lines.map(each))).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('the foot of a picture', () => {
  const COLOURS = { ink: 'black', ink3: 'grey', line: 'silver' };
  const PEN = {
    colours: COLOURS,
    measure: ({ text }: { readonly text: string }) => ({ width: 6 * text.length, descent: 3 }),
  };
  const entry = (words: string): Entry => ({ sign: { width: 12, parts: () => [] }, words });
  const GROUPS = [[entry('case'), entry('treaty')], [entry('width: citations')]];
  const DAY = new Date(2026, 10, 28);
  const foot = (width: number, title: string) => {
    const { thing, frame } = legendOf(GROUPS, { title, day: DAY }, { x: 100, y: 0, width, height: 50 }, PEN);
    const words = thing.parts.flatMap((part) => (part.as === 'word' ? part : []));
    return { frame, words, said: words.map(({ text, at }) => [text, at.x, at.y] as const) };
  };

  it('has a row a group, and the day at the end of the title', () => {
    const { frame, said } = foot(400, 'Graph of Rome');
    expect(said).toEqual([
      ['case', 134, 73],
      ['treaty', 192, 73],
      ['width: citations', 134, 95],
      ['Graph of Rome', 116, 121],
      ['Carolene, 28 November 2026', 484, 121],
    ]);
    expect(frame).toEqual({ width: 400, height: 86 });
  });

  it('wraps what its width has no room for', () => {
    const { frame, said } = foot(190, 'Graph of Rome Statute; Geneva Convention');
    expect(said).toEqual([
      ['case', 134, 73],
      ['treaty', 192, 73],
      ['width: citations', 134, 95],
      ['Graph of Rome Statute;', 116, 121],
      ['Geneva Convention', 116, 139],
      ['Carolene, 28 November 2026', 116, 157],
    ]);
    expect(frame.height).toBe(122);
    expect(foot(100, 'Graph').said.slice(0, 2)).toEqual([
      ['case', 134, 73],
      ['treaty', 134, 95],
    ]);
  });
});
