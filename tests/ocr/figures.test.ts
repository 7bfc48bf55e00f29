import { describe, expect, it } from 'vitest';
import { figuresRead } from '#ingest/sources/ocr/figures.js';
import type { PixelBox } from '#ingest/sources/ocr/recognised.js';

const PLACE: PixelBox = [24, 24, 60, 60];
const BOX: PixelBox = [300, 100, 306, 108];
/** What a cut-out that was read as `text` is taken for. */
const numberOf = (text: string, copies: number) =>
  figuresRead([PLACE], [BOX], [{ text, box: PLACE, confidence: 0.9 }], copies)[0]?.text ?? null;

describe('a cut-out read once', () => {
  it('is a number, also with letters that look like figures', () => {
    expect(numberOf('12', 1)).toBe('12');
    expect(numberOf('l2', 1)).toBe('12');
  });
  it('is two call-outs side by side, which follow each other', () => {
    expect(numberOf('4,5', 1)).toBe('4,5');
    expect(numberOf('19.20', 1)).toBe('19,20');
    expect(numberOf('3.7', 1)).toBe(null);
    expect(numberOf('4,5,6', 1)).toBe(null);
  });
  it('is none where it is a sign or a word', () => {
    expect(numberOf('+', 1)).toBe(null);
    expect(numberOf('lo', 1)).toBe(null);
  });
});

describe('a cut-out read twice beside itself', () => {
  it('is the number that stands there twice', () => {
    expect(numberOf('44', 2)).toBe('4');
    expect(numberOf('1212', 2)).toBe('12');
    expect(numberOf('l212', 2)).toBe('12');
  });
  it('is none where the two differ', () => {
    expect(numberOf('47', 2)).toBe(null);
    expect(numberOf('4', 2)).toBe(null);
    expect(numberOf('444', 2)).toBe(null);
  });
});
