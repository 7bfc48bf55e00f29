import { describe, expect, it } from 'vitest';
import { raisedGroups } from '#ingest/sources/ocr/raised.js';
import type { PixelBox } from '#ingest/sources/ocr/recognised.js';

/** Letters of a line on a baseline: capitals 20 high, small letters 13, a letter every 18 pixels. */
const letters = (x: number, base: number, shape: string, lean = 0): PixelBox[] =>
  [...shape].flatMap((sign, at): PixelBox[] => {
    if (sign === ' ') return [];
    const left = x + 18 * at;
    const foot = base + Math.round(lean * left);
    return [[left, foot - (sign === 'X' ? 20 : 13), left + 12, foot]];
  });
const LINE = 'Xxx xxxx xx Xxxxxx xxx';

describe('raised figures', () => {
  it('stand right behind a word', () => {
    const figure: PixelBox = [294, 76, 303, 90];
    expect(raisedGroups([...letters(100, 100, 'Xxx xxxx xx'), figure])).toEqual([figure]);
  });
  it('are one blot where two figures hang together', () => {
    const together: PixelBox = [294, 76, 315, 90];
    expect(raisedGroups([...letters(100, 100, 'Xxx xxxx xx'), together])).toEqual([together]);
  });
  it('stand behind the marks after a word', () => {
    const marks: PixelBox[] = [
      [293, 79, 298, 87],
      [300, 79, 305, 87],
      [308, 97, 311, 105],
    ];
    const figures: PixelBox[] = [
      [316, 76, 322, 90],
      [325, 76, 334, 90],
    ];
    const line = letters(100, 100, 'Xxx xxxx xx');
    expect(raisedGroups([...line, ...marks, ...figures])).toEqual([[316, 76, 334, 90]]);
    expect(raisedGroups([...line, [325, 76, 334, 90]])).toEqual([]);
  });
  it('hang before a line, a space away from it', () => {
    const figure: PixelBox = [222, 79, 229, 90];
    expect(raisedGroups([...letters(290, 100, LINE), figure])).toEqual([figure]);
  });
  it('of two signs are one', () => {
    const figures: PixelBox[] = [
      [222, 79, 229, 90],
      [231, 79, 239, 90],
    ];
    expect(raisedGroups([...letters(290, 100, LINE), ...figures])).toEqual([[222, 79, 239, 90]]);
  });
  it('are three before a short word, which has no more letters than they are', () => {
    const figures: PixelBox[] = [
      [272, 76, 280, 90],
      [282, 76, 288, 90],
      [291, 76, 299, 90],
    ];
    const word: PixelBox[] = [
      [302, 80, 306, 100],
      [309, 80, 320, 100],
      [322, 97, 325, 100],
    ];
    expect(raisedGroups([...letters(272, 130, LINE), ...word, ...figures])).toEqual([[272, 76, 299, 90]]);
  });
  it('hang before a line beside the numbers of lines at the edge', () => {
    const figure: PixelBox = [222, 79, 229, 90];
    const edge = letters(90, 98, 'XXXX');
    expect(raisedGroups([...edge, ...letters(290, 100, LINE), figure])).toEqual([figure]);
  });
  it('hang before a line that leans by a degree', () => {
    const lean = Math.tan(Math.PI / 180);
    const figure: PixelBox = [222, 83, 229, 94];
    expect(raisedGroups([...letters(290, 100, LINE, lean), figure])).toEqual([figure]);
  });
  it('are not the high signs within a line', () => {
    const sign: PixelBox = [172, 78, 177, 87];
    expect(raisedGroups([...letters(100, 100, 'Xxx xxxx xx Xxx'), sign])).toEqual([]);
  });
  it('are no ink far from any line', () => {
    expect(raisedGroups([...letters(590, 100, LINE), [222, 79, 229, 90]])).toEqual([]);
  });

  describe('of a poor scan, whose thin strokes are ink in lighter greys alone,', () => {
    const text = letters(290, 100, LINE);

    it('are found where they hang before a line', () => {
      const broken: PixelBox[] = [
        [222, 79, 228, 82],
        [225, 86, 229, 90],
      ];
      const whole: PixelBox = [222, 79, 229, 90];
      expect(raisedGroups([...text, ...broken], [[...text, whole]])).toEqual([whole]);
    });
    it('are one where several hang together', () => {
      const together: PixelBox = [222, 79, 244, 90];
      expect(raisedGroups(text, [[...text, together]])).toEqual([together]);
    });
    it('are as large as in the lightest grey', () => {
      const dark: PixelBox = [223, 79, 229, 89];
      const light: PixelBox = [222, 78, 230, 90];
      expect(raisedGroups([...text, dark], [[...text, light]])).toEqual([light]);
    });
    it('are found behind a word where little lighter is ink', () => {
      const figure: PixelBox = [294, 76, 303, 90];
      const words = letters(100, 100, 'Xxx xxxx xx');
      expect(raisedGroups(words, [[...words, figure]])).toEqual([figure]);
      expect(raisedGroups(words, [words, [...words, figure]])).toEqual([]);
    });
  });
});
