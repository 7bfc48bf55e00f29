import { DRAWINGS, type Lane } from '../../citation/kinds.js';
import type { Body, Frame, Layout, Point, Tick } from './layout.js';
import { timeScale } from './scale.js';

const LANES = ['writing', 'decisions', 'law'] as const satisfies readonly Lane[];
const NAMES = { writing: 'Writing', decisions: 'Decisions', law: 'Law' } as const satisfies Record<
  Lane,
  string
>;
const EDGE = 44;
const LABEL_HEIGHT = 17;

/** Time on the x-axis, in three lanes: writing above, decisions, law below. The later cites the earlier. */
export function layOutByTime(bodies: readonly Body[], frame: Frame): Layout {
  const scale = timeScale(bodies, EDGE, frame.width - EDGE);
  const lanes = LANES.map((lane) => ({
    lane,
    bodies: bodies.filter((body) => DRAWINGS[body.kind].lane === lane),
  })).filter((lane) => lane.bodies.length > 0);
  const total = lanes.reduce((sum, lane) => sum + weight(lane.bodies.length), 0);
  const positions = new Map<string, Point>();
  const borders: Tick[] = [];
  let top = 0;
  for (const { lane, bodies: members } of lanes) {
    const height = (frame.height * weight(members.length)) / total;
    borders.push({ at: top, word: NAMES[lane] });
    for (const [id, point] of fillLane(members, scale.place, top + 30, top + height - 28))
      positions.set(id, point);
    top += height;
  }
  return {
    positions,
    axis: {
      runs: 'right',
      years: scale.years,
      early: scale.early,
      late: scale.late,
      lanes: borders,
      end: frame.height,
    },
  };
}

/** Lanes grow with what they hold, but a lane of one work keeps room to breathe. */
function weight(count: number): number {
  return 3 + Math.sqrt(count) * 2;
}

/** Puts each node at its year, on the row where it and its label stand farthest from what is there already. */
function fillLane(
  bodies: readonly Body[],
  place: (body: Body) => number,
  top: number,
  bottom: number,
): ReadonlyMap<string, Point> {
  const placed: { readonly body: Body; readonly point: Point }[] = [];
  const rows = Math.max(2, Math.floor((bottom - top) / (LABEL_HEIGHT + 5)));
  const ordered = [...bodies].sort(
    (a, b) => b.radius - a.radius || (b.year ?? 0) - (a.year ?? 0) || a.id.localeCompare(b.id),
  );
  for (const body of ordered) {
    const x = place(body);
    let best: Point = { x, y: (top + bottom) / 2 };
    let most = -Infinity;
    for (let row = 0; row < rows; row += 1) {
      const candidate = { x, y: top + ((bottom - top) * (row + 0.5)) / rows };
      const room = roomAt(candidate, body, placed, (top + bottom) / 2);
      if (room > most) {
        most = room;
        best = candidate;
      }
    }
    placed.push({ body, point: best });
  }
  return new Map(placed.map(({ body, point }) => [body.id, point]));
}

/** The least distance to the others, flattened as labels are wide; a little better towards the middle. */
function roomAt(
  point: Point,
  body: Body,
  placed: readonly { readonly body: Body; readonly point: Point }[],
  middle: number,
): number {
  let least = 60;
  for (const other of placed) {
    const across = Math.abs(other.point.x - point.x) / 3.2;
    const down = Math.abs(other.point.y - point.y);
    least = Math.min(least, Math.hypot(across, down) - (body.radius + other.body.radius) / 2);
  }
  return least - Math.abs(point.y - middle) / 60;
}
