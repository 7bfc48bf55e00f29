import { describe, expect, it } from 'vitest';
import { evenSizes } from '#ingest/sources/ocr/line-runs.js';

/** Lines as [size, baseline], a point a pixel. */
const even = (...lines: (readonly [size: number, base: number, sure?: boolean])[]) =>
  evenSizes(
    lines.map(([size, base, sure = true]) => ({
      line: { base: [50, base, 300, base], words: [] },
      size,
      sure,
    })),
    1,
  ).map(({ size }) => size);

describe('sizes of lines', () => {
  it('that follow each other evenly are one', () => {
    expect(even([9.2, 100], [9.6, 111], [10.2, 122], [9.6, 133])).toEqual([9.6, 9.6, 9.6, 9.6]);
  });
  it('that are guessed, as of an address alone, are those of the lines around', () => {
    expect(even([9.2, 100], [11.2, 111, false], [9.6, 122], [9.6, 133])).toEqual([9.6, 9.6, 9.6, 9.6]);
    expect(even([9.2, 100], [11.2, 111], [9.6, 122], [9.6, 133])).toEqual([9.6, 11.2, 9.6, 9.6]);
  });
  it('stay apart where the distance changes', () => {
    expect(even([11, 100], [11.2, 113], [11.1, 126], [9.9, 150], [9.4, 161], [9.5, 172])).toEqual([
      11.1, 11.1, 11.1, 9.5, 9.5, 9.5,
    ]);
  });
  it('stay apart where the first note follows as the body’s lines do', () => {
    expect(even([11, 100], [11.2, 113], [11.1, 126], [9.6, 139], [9.6, 150], [9.6, 161])).toEqual([
      11.1, 11.1, 11.1, 9.6, 9.6, 9.6,
    ]);
  });
  it('are what they measure where only two stand together, and in another column', () => {
    expect(even([9.2, 100], [9.6, 111])).toEqual([9.2, 9.6]);
    expect(even([9.2, 400], [9.6, 100], [10, 90])).toEqual([9.2, 9.6, 10]);
  });
});
