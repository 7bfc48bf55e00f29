import type { Body, Frame, Point } from './layout.js';

export type Side = 'right' | 'left' | 'below' | 'above';

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LETTER = 6.2;
const HEIGHT = 15;
const GAP = 5;

/**
 * Where each label stands so that none lies over a node or another label. What cites chooses first, then larger nodes;
 * a label that finds no free side is left out of the map, and shown when its node is pointed at or selected.
 */
export function placeLabels(
  bodies: readonly Body[],
  positions: ReadonlyMap<string, Point>,
  frame: Frame,
): ReadonlyMap<string, Side> {
  const taken: Rectangle[] = bodies.flatMap((body) => {
    const point = positions.get(body.id);
    return point === undefined ? [] : [around(point, body.radius + 2)];
  });
  const sides = new Map<string, Side>();
  for (const body of [...bodies].sort(
    (a, b) => Number(b.citing) - Number(a.citing) || b.radius - a.radius || a.id.localeCompare(b.id),
  )) {
    const point = positions.get(body.id);
    if (point === undefined) continue;
    for (const side of ['right', 'left', 'below', 'above'] as const) {
      const box = labelBox(body, point, side);
      if (box.left < 2 || box.right > frame.width - 2 || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      sides.set(body.id, side);
      break;
    }
  }
  return sides;
}

function around(point: Point, radius: number): Rectangle {
  return { left: point.x - radius, right: point.x + radius, top: point.y - radius, bottom: point.y + radius };
}

function labelBox(body: Body, point: Point, side: Side): Rectangle {
  const width = body.label.length * LETTER;
  const reach = body.radius + GAP;
  const left =
    side === 'right' ? point.x + reach : side === 'left' ? point.x - reach - width : point.x - width / 2;
  const top =
    side === 'below' ? point.y + reach : side === 'above' ? point.y - reach - HEIGHT : point.y - HEIGHT / 2;
  return { left, right: left + width, top, bottom: top + HEIGHT };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
