import type { GreyImage } from './image.js';
import type { PixelBox } from './recognised.js';

/** A stretch of ink in one row of pixels; `root` leads to the stretch that stands for its blot. */
interface Stretch {
  readonly y: number;
  readonly x: number;
  readonly right: number;
}

/**
 * The boxes of what hangs together in ink (letters, mostly), from top to bottom. `threshold`: greys up to this are
 * ink. Linear in the pixels.
 */
export function blotsOf(image: GreyImage, threshold: number): PixelBox[] {
  const stretches: Stretch[] = [];
  const parents: number[] = [];
  let above = 0;
  for (let y = 0; y < image.height; y++) {
    const start = stretches.length;
    addRow(image, y, threshold, stretches, parents);
    joinRows(stretches, parents, above, start);
    above = start;
  }
  return boxesOf(stretches, parents);
}

function addRow(image: GreyImage, y: number, threshold: number, stretches: Stretch[], parents: number[]) {
  const from = y * image.width;
  let open = -1;
  for (let x = 0; x <= image.width; x++) {
    const isInk = x < image.width && (image.pixels[from + x] ?? 255) <= threshold;
    if (isInk && open < 0) open = x;
    else if (!isInk && open >= 0) {
      parents.push(stretches.length);
      stretches.push({ y, x: open, right: x });
      open = -1;
    }
  }
}

/** Joins the stretches from `start` on with those of the row above, from `above` on, that touch them. */
function joinRows(stretches: readonly Stretch[], parents: number[], above: number, start: number): void {
  let at = above;
  for (let now = start; now < stretches.length; now++) {
    const stretch = stretches[now];
    if (!stretch) return;
    while (at < start && (stretches[at]?.right ?? 0) < stretch.x) at++;
    for (let one = at; one < start; one++) {
      const upper = stretches[one];
      if (!upper || upper.x > stretch.right || upper.y !== stretch.y - 1) break;
      parents[rootOf(parents, now)] = rootOf(parents, one);
    }
  }
}

function rootOf(parents: number[], of: number): number {
  let at = of;
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up;
    at = parents[at] ?? at;
  }
  return at;
}

function boxesOf(stretches: readonly Stretch[], parents: number[]): PixelBox[] {
  const boxes = new Map<number, PixelBox>();
  stretches.forEach(({ x, y, right }, index) => {
    const root = rootOf(parents, index);
    const box = boxes.get(root);
    boxes.set(
      root,
      box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], right), y + 1] : [x, y, right, y + 1],
    );
  });
  return [...boxes.values()];
}
