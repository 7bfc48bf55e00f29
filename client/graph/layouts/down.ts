import type { Body, Frame, Layout, Point, Tick } from './layout.js';
import { timeScale } from './scale.js';

const LEFT = 74;
const TOP = 26;
const ROW = 26;
/** Two years nearer than this would touch. */
const BETWEEN = 20;

/** For narrow screens: time runs down, nodes alternate between columns so that their labels have room. */
export function layOutDown(bodies: readonly Body[], frame: Frame): Layout {
  const rank = (body: Body) => body.year ?? (body.citing ? Infinity : 0);
  const ordered = [...bodies].sort((a, b) => compare(rank(a), rank(b)) || a.id.localeCompare(b.id));
  const height = frame.height - TOP * 2;
  const scale = timeScale(ordered, TOP, TOP + height);
  const positions = new Map<string, Point>();
  let last = -Infinity;
  const years: Tick[] = [];
  ordered.forEach((body, index) => {
    const y = Math.max(scale.place(body), last + ROW);
    last = y;
    const columns = [0.04, 0.52, 0.26] as const;
    if (
      body.year !== null &&
      y - (years.at(-1)?.at ?? -Infinity) >= BETWEEN &&
      years.at(-1)?.word !== String(body.year)
    )
      years.push({ at: y, word: String(body.year) });
    positions.set(body.id, { x: LEFT + (frame.width - LEFT) * (columns[index % 3] ?? 0), y });
  });
  // Rows that do not fit draw together rather than fall out of the frame.
  const fit = Math.min(1, (frame.height - TOP * 2) / Math.max(1, last - TOP));
  const fitted = (at: number) => TOP + (at - TOP) * fit;
  for (const [id, point] of positions) positions.set(id, { x: point.x, y: fitted(point.y) });
  return {
    positions,
    axis: {
      runs: 'down',
      years: years.map((year) => ({ ...year, at: fitted(year.at) })),
      early: null,
      late: null,
      lanes: [],
      end: frame.height,
    },
  };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
