import { describe, expect, it } from 'vitest';
import type { GreyImage } from '#ingest/sources/ocr/image.js';
import type { PixelBox } from '#ingest/sources/ocr/recognised.js';
import { stripOf } from '#ingest/sources/ocr/strip.js';

/** A white page with some boxes filled in a grey. */
function pageWith(...filled: readonly (readonly [box: PixelBox, grey: number])[]): GreyImage {
  const [width, height] = [300, 200];
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [[x, y, right, bottom], grey] of filled)
    for (let row = y; row < bottom; row++) pixels.fill(grey, row * width + x, row * width + right);
  return { width, height, pixels };
}

const FIGURE: PixelBox = [100, 50, 108, 60];
const middle = ([x, y, right, bottom]: PixelBox) =>
  [Math.round((x + right) / 2), Math.round((y + bottom) / 2)] as const;

describe('cut-outs of a page', () => {
  const greyInside = (page: GreyImage, box: PixelBox) => {
    const { image, places } = stripOf(page, [box], 1);
    const [x, y] = middle(places[0] ?? [0, 0, 0, 0]);
    return image.pixels[y * image.width + x];
  };

  it('are drawn black, however faint', () => {
    expect(greyInside(pageWith([FIGURE, 0]), FIGURE)).toBe(0);
    expect(greyInside(pageWith([FIGURE, 200]), FIGURE)).toBe(0);
  });
  it('are white where nothing is', () => {
    expect(greyInside(pageWith(), FIGURE)).toBe(255);
  });
  it('are drawn with the faint edge around them', () => {
    const edge: PixelBox = [107, 50, 109, 60];
    const { image, places } = stripOf(pageWith([FIGURE, 0], [edge, 100]), [FIGURE], 1);
    const [, y, right] = places[0] ?? [0, 0, 0];
    expect(image.pixels[(y + 18) * image.width + right - 2]).toBe(100);
  });
  it('stand beside each other, and in a new line where it is full', () => {
    const { places } = stripOf(
      pageWith(),
      Array.from({ length: 9 }, (): PixelBox => FIGURE),
      1,
    );
    const tops = [...new Set(places.map(([, y]) => y))];
    expect(tops).toHaveLength(2);
    expect(
      places.every(([x], at) => at === 0 || x > (places[at - 1]?.[0] ?? 0) || x === places[0]?.[0]),
    ).toBe(true);
  });
  it('stand twice, with white between', () => {
    const { image, places } = stripOf(pageWith([FIGURE, 0]), [FIGURE], 2);
    const [x, y, right, bottom] = places[0] ?? [0, 0, 0, 0];
    const row = image.pixels.subarray(
      image.width * ((y + bottom) >> 1),
      image.width * (((y + bottom) >> 1) + 1),
    );
    const inked = [...row.subarray(x, right)].map((grey) => grey < 128);
    const strokes = inked.filter((ink, at) => ink && inked[at - 1] !== true).length;
    expect(strokes).toBe(2);
  });
});
