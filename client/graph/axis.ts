import type { Axis, Box, Point, Viewport } from './layouts/layout.js';

/** What the axis is drawn of; its look has a colour in the page's stylesheet, and in a picture to take along. */
export type AxisPart =
  | { readonly as: 'path'; readonly look: 'tick' | 'lane' | 'foot' | 'brk'; readonly path: string }
  | {
      readonly as: 'word';
      readonly text: string;
      readonly at: Point;
      readonly align: 'start' | 'middle' | 'end';
    };

/** Height of the row of years below the lanes. */
export const FOOT = 32;

/** Lanes and years behind the graph. They follow its zoom, but their words stay at the border and in size. */
export function axisParts(axis: Axis, viewport: Viewport, box: Box): readonly AxisPart[] {
  return axis.runs === 'right' ? partsToTheRight(axis, viewport, box) : partsDown(axis, viewport, box);
}

function partsToTheRight(axis: Axis, { zoom, pan }: Viewport, box: Box): readonly AxisPart[] {
  const x = (at: number) => at * zoom + pan.x;
  const y = (at: number) => at * zoom + pan.y;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const base = bottom - FOOT;
  const ends = [axis.late, axis.early].flatMap((end) => end ?? []);
  const free = axis.years.filter((year) =>
    ends.every((end) => Math.abs(x(year.at) - x(end.at)) >= (LETTER * end.word.length) / 2 + HALF_YEAR),
  );
  return [
    ...axis.years.map((year) => path('tick', ['M', x(year.at), box.y, 'V', base])),
    ...axis.lanes.slice(1).map((lane) => path('lane', ['M', box.x, y(lane.at), 'H', right])),
    ...axis.lanes.map((lane) =>
      word(lane.word, { x: box.x + 8, y: Math.max(box.y + 18, y(lane.at) + 18) }, 'start'),
    ),
    path('foot', ['M', box.x, base, 'H', right, 'V', bottom, 'H', box.x, 'Z']),
    path('lane', ['M', box.x, base + 0.5, 'H', right]),
    ...[...free, ...ends].map((tick) => word(tick.word, { x: x(tick.at), y: bottom - 11 }, 'middle')),
    ...(axis.early === null
      ? []
      : [path('brk', ['M', x(axis.early.at) + 42, base - 6, 'l', 5, 12, 'm', 0, -12, 'l', 5, 12])]),
  ];
}

/** The width of a letter, and of half a year with a gap: a year that a longer word would touch is left out. */
const LETTER = 6.2;
const HALF_YEAR = 20;

/** Years at the left border, for time that runs down. */
function partsDown(axis: Axis, { zoom, pan }: Viewport, box: Box): readonly AxisPart[] {
  return axis.years.flatMap((year) => {
    const y = year.at * zoom + pan.y;
    return [
      path('tick', ['M', box.x + 48, y, 'H', box.x + box.width]),
      word(year.word, { x: box.x + 40, y: y + 4 }, 'end'),
    ];
  });
}

function path(look: 'tick' | 'lane' | 'foot' | 'brk', steps: readonly (string | number)[]): AxisPart {
  return { as: 'path', look, path: steps.join(' ') };
}

function word(text: string, at: Point, align: 'start' | 'middle' | 'end'): AxisPart {
  return { as: 'word', text, at, align };
}
