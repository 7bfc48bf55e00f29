import { describe, expect, it } from 'vitest';
import { leanOf } from '#ingest/sources/ocr/lean.js';
import type { PixelBox } from '#ingest/sources/ocr/recognised.js';

/** Lines of letters that fall by `lean` for each pixel: capitals 20 high, small letters 13, a "p" hangs by 6. */
const lines = (
  count: number,
  lean: number,
  shape = 'Xxx pxxx xx Xpxxxx xxx xxxx xp xxx xxxxxx',
): PixelBox[] =>
  Array.from({ length: count }, (_, line) =>
    [...shape].flatMap((sign, at): PixelBox[] => {
      if (sign === ' ') return [];
      const left = 100 + 18 * at;
      const foot = Math.round(100 + 40 * line + lean * left) + (sign === 'p' ? 6 : 0);
      const height = { X: 20, x: 13, p: 19 }[sign] ?? 0;
      return [[left, foot - height, left + 12, foot]];
    }),
  ).flat();

describe('a page’s lean', () => {
  it.each([
    ['falling', 0.0175],
    ['rising', -0.0175],
    ['by three degrees', 0.052],
    ['by a quarter of a degree', 0.0044],
  ])('%s', (_, lean) => {
    expect(leanOf(lines(8, lean))).toBeCloseTo(lean, 3);
  });
  it('is none where lines are level, or nearly so', () => {
    expect(leanOf(lines(8, 0))).toBe(0);
    expect(leanOf(lines(8, 0.001))).toBe(0);
  });
  it('is none where too few letters stand', () => {
    expect(leanOf(lines(1, 0.0175))).toBe(0);
  });
  it('is told by letters, not by dust and long rules', () => {
    const dust = Array.from({ length: 300 }, (_, at): PixelBox => [3 * at, 50, 3 * at + 2, 52]);
    const rules: PixelBox[] = [
      [90, 90, 900, 92],
      [90, 400, 900, 402],
    ];
    expect(leanOf([...lines(8, 0.0175), ...dust, ...rules])).toBeCloseTo(0.0175, 3);
  });
});
