import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreGolden, type Figures } from './score.js';

/**
 * How far a figure may fall under its floor, in points, before a change counts as a loss: of the sums over all
 * documents hardly at all, of one style at one level of damage by about two citations.
 */
const HAIR = { all: 0.3, group: 1.2 };
/** Measures where less is better. */
const LESS = new Set(['wrong links', 'notes with a false finding']);
const floorsFile = new URL('floors.json', import.meta.url);

test(
  'what the pipeline reads of the generated documents stays above its floors',
  { timeout: 240_000 },
  async () => {
    const { figures, notes } = await scoreGolden();
    if (process.env['CAROLENE_SET_FLOORS'] === '1')
      writeFileSync(floorsFile, `${JSON.stringify(figures, null, 1)}\n`);
    if (process.env['CAROLENE_SHOW_GOLDEN'] === '1') console.log(table(figures));
    const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Figures;
    expect(notes).toBeGreaterThanOrEqual(2000);
    expect(losses(figures, floors)).toEqual([]);
  },
);

/** A line a measure, a column a group. */
function table(figures: Figures): string {
  const groups = Object.keys(figures);
  const head = [
    '',
    ...groups.map((group) =>
      group
        .split(' ')
        .map((word) => word.slice(0, 5))
        .join(' '),
    ),
  ];
  const lines = Object.keys(figures['all'] ?? {}).map((measure) => [
    measure,
    ...groups.map((group) => String(figures[group]?.[measure] ?? '-')),
  ]);
  const cell = (text: string, at: number): string => (at === 0 ? text.padEnd(28) : text.padStart(11));
  return [head, ...lines].map((line) => line.map(cell).join('')).join('\n');
}

/** "oscola heavy, form: 80.1, floor 84.2" for each figure that fell. */
function losses(figures: Figures, floors: Figures): string[] {
  return Object.entries(floors).flatMap(([group, measures]) =>
    Object.entries(measures).flatMap(([measure, floor]) => {
      const figure = figures[group]?.[measure] ?? null;
      if (
        floor === null ||
        (figure !== null && !fell(measure, figure, floor, group === 'all' ? HAIR.all : HAIR.group))
      )
        return [];
      return [`${group}, ${measure}: ${figure ?? 'none'}, floor ${floor}`];
    }),
  );
}

const fell = (measure: string, figure: number, floor: number, hair: number): boolean =>
  LESS.has(measure) ? figure > floor + hair : figure < floor - hair;
