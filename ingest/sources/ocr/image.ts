import type { PixelBox } from './recognised.js';

/** A grey image: a byte a pixel, 0 black, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** The grey that parts ink from paper best: the greatest variance between the two (Otsu 1979). */
export function inkThreshold({ pixels }: GreyImage): number {
  const counts = new Float64Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  const sum = counts.reduce((total, count, grey) => total + count * grey, 0);
  let [below, sumBelow, best, most] = [0, 0, 128, 0];
  counts.forEach((count, grey) => {
    below += count;
    sumBelow += count * grey;
    const above = pixels.length - below;
    if (below === 0 || above === 0) return;
    const variance = below * above * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (variance > most) [best, most] = [grey, variance];
  });
  return best;
}

/** The part of the pixels that have ink. */
export function inkPart(image: GreyImage): number {
  let ink = 0;
  for (const pixel of image.pixels) if (pixel < 128) ink++;
  return image.pixels.length === 0 ? 0 : ink / image.pixels.length;
}

/** A copy with some boxes painted over in white, a pixel beyond their edges. */
export function withoutBoxes(image: GreyImage, boxes: readonly PixelBox[]): GreyImage {
  const pixels = image.pixels.slice();
  for (const [x, y, right, bottom] of boxes)
    for (let row = Math.max(0, y - 1); row < Math.min(image.height, bottom + 1); row++)
      pixels.fill(
        255,
        row * image.width + Math.max(0, x - 1),
        row * image.width + Math.min(image.width, right + 1),
      );
  return { ...image, pixels };
}

/** The grey at a place between pixels, by how near they are; beyond the frame's edge it is as at the edge. */
export function greyAt(image: GreyImage, x: number, y: number, frame: PixelBox): number {
  const [left, top, right, bottom] = frame;
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [first, second] = [Math.max(left, x0), Math.min(right - 1, x0 + 1)];
  const row = Math.max(top, y0) * image.width;
  const next = Math.min(bottom - 1, y0 + 1) * image.width;
  const { pixels } = image;
  const upper = (pixels[row + first] ?? 255) * (x0 + 1 - x) + (pixels[row + second] ?? 255) * (x - x0);
  const lower = (pixels[next + first] ?? 255) * (x0 + 1 - x) + (pixels[next + second] ?? 255) * (x - x0);
  return Math.round(upper * (y0 + 1 - y) + lower * (y - y0));
}
