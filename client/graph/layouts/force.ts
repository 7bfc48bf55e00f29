import type { Body, Frame, Layout, Point, Tie } from './layout.js';

const ROUNDS = 220;

/**
 * Linked nodes draw together, all others push apart. The same graph gives the same picture: the start is a spiral,
 * not chance. Quadratic in the nodes a round; meant for up to 300.
 */
export function layOutByForce(bodies: readonly Body[], ties: readonly Tie[], frame: Frame): Layout {
  const points = bodies.map((_, index) => spiral(index, bodies.length, frame));
  const index = new Map(bodies.map((body, at) => [body.id, at]));
  const links = ties.flatMap((tie) => {
    const a = index.get(tie.source);
    const b = index.get(tie.target);
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const ideal = 0.8 * Math.sqrt((frame.width * frame.height) / Math.max(1, bodies.length));
  for (let round = 0; round < ROUNDS; round += 1) {
    const heat = (ideal / 2) * (1 - round / ROUNDS);
    move(points, links, ideal, heat, frame);
  }
  const positions = new Map<string, Point>();
  bodies.forEach((body, at) => positions.set(body.id, fitted(points, at, frame)));
  return { positions, axis: null };
}

interface Mass {
  x: number;
  y: number;
}

function spiral(index: number, count: number, frame: Frame): Mass {
  const angle = index * 2.39996;
  const reach = (Math.min(frame.width, frame.height) / 2.4) * Math.sqrt((index + 0.5) / Math.max(1, count));
  return { x: frame.width / 2 + reach * Math.cos(angle), y: frame.height / 2 + reach * Math.sin(angle) };
}

function move(
  points: readonly Mass[],
  links: readonly (readonly [number, number])[],
  ideal: number,
  heat: number,
  frame: Frame,
): void {
  const shifts = points.map(() => ({ x: 0, y: 0 }));
  const push = (a: number, b: number, force: (distance: number) => number) => {
    const [one, other, shift, counter] = [points[a], points[b], shifts[a], shifts[b]];
    if (one === undefined || other === undefined || shift === undefined || counter === undefined) return;
    const dx = one.x - other.x;
    const dy = one.y - other.y;
    const distance = Math.max(1, Math.hypot(dx, dy));
    const strength = force(distance) / distance;
    shift.x += dx * strength;
    shift.y += dy * strength;
    counter.x -= dx * strength;
    counter.y -= dy * strength;
  };
  for (let a = 0; a < points.length; a += 1)
    for (let b = a + 1; b < points.length; b += 1) push(a, b, (distance) => (ideal * ideal) / distance);
  for (const [a, b] of links) push(a, b, (distance) => -(distance * distance) / (ideal * 2.4));
  points.forEach((point, at) => {
    const shift = shifts[at] ?? { x: 0, y: 0 };
    shift.x += (frame.width / 2 - point.x) * 0.05;
    shift.y += (frame.height / 2 - point.y) * 0.08;
    const length = Math.max(1, Math.hypot(shift.x, shift.y));
    point.x += (shift.x / length) * Math.min(length, heat);
    point.y += (shift.y / length) * Math.min(length, heat);
  });
}

/** Stretches the picture to the frame, with a margin for labels. */
function fitted(points: readonly Mass[], at: number, frame: Frame): Point {
  const point = points[at] ?? { x: 0, y: 0 };
  const xs = points.map((one) => one.x);
  const ys = points.map((one) => one.y);
  return {
    x: stretch(point.x, Math.min(...xs), Math.max(...xs), 70, frame.width - 90),
    y: stretch(point.y, Math.min(...ys), Math.max(...ys), 36, frame.height - 40),
  };
}

function stretch(value: number, low: number, high: number, from: number, to: number): number {
  return high - low < 1 ? (from + to) / 2 : from + ((to - from) * (value - low)) / (high - low);
}
