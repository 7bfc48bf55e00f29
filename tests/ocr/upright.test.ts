import { expect, it } from 'vitest';
import type { PixelBox } from '#ingest/sources/ocr/recognised.js';
import { isUpright } from '#ingest/sources/ocr/upright.js';

const line = (...words: readonly (readonly [text: string, box: PixelBox])[]) => ({
  base: [0, 0, 0, 0] as const,
  words: words.map(([text, box]) => ({ text, box, confidence: 0.9 })),
});

it('a line across the page is text', () => {
  expect(isUpright(line(['Downloaded', [100, 100, 260, 124]], ['from', [270, 100, 320, 124]]))).toBe(true);
});
it('a stamp that runs up the margin is none', () => {
  expect(isUpright(line(['Downloaded', [900, 700, 924, 860]], ['from', [900, 640, 924, 690]]))).toBe(false);
});
it('a short word that stands high is text: a figure, a bar', () => {
  expect(isUpright(line(['12', [100, 80, 118, 124]]))).toBe(true);
});
