import { expect, it } from 'vitest';
import { levelled } from '#ingest/sources/ocr/levelled.js';
import type { GreyImage } from '#ingest/sources/ocr/image.js';

/** A white picture with a black rule three pixels thick that falls by `lean` through its middle. */
function ruled(lean: number): GreyImage {
  const [width, height] = [400, 200];
  const pixels = new Uint8Array(width * height).fill(255);
  for (let x = 0; x < width; x++)
    for (const step of [-1, 0, 1]) pixels[(Math.round(100 + lean * (x - 200)) + step) * width + x] = 0;
  return { width, height, pixels };
}

/** The middle of the ink in a column. */
function inkAt({ width, height, pixels }: GreyImage, x: number): number {
  const rows = Array.from({ length: height }, (_, y) => [y, 255 - (pixels[y * width + x] ?? 255)] as const);
  const ink = rows.reduce((sum, [, dark]) => sum + dark, 0);
  return rows.reduce((sum, [y, dark]) => sum + y * dark, 0) / ink;
}

it.each([0.0175, -0.0175, 0.05])('a rule that falls by %f lies level afterwards', (lean) => {
  const level = levelled(ruled(lean), lean);
  for (const x of [10, 100, 200, 300, 390]) expect(Math.abs(inkAt(level, x) - 100)).toBeLessThan(0.7);
});

it('what comes in at the corners is white', () => {
  const black = { width: 100, height: 100, pixels: new Uint8Array(10_000) };
  const { pixels } = levelled(black, 0.1);
  expect([pixels[0], pixels[99], pixels[5050]]).toEqual([255, 255, 0]);
});
