import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, shortened, wrapped } from '#server/reports/columns.js';

describe('the columns of a text', () => {
  it.each([
    ['Lee', 3],
    ['“Lee’s”', 7],
    ['§ 12', 4],
    ['東京', 4],
    ['e\u0301t', 2],
    ['a\u200bb', 2],
    ['juris\u00addiction', 12],
    ['👩', 2],
  ])('%s', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('a text in lines', () => {
  it.each([
    ['one two three', 8, ['one two ', 'three']],
    ['one two', 7, ['one two']],
    ['https://example.org', 10, ['https://ex', 'ample.org']],
    ['see https://example.org', 10, ['see ', 'https://ex', 'ample.org']],
    ['東京地方', 5, ['東京', '地方']],
    ['', 5, ['']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('loses nothing and is never too wide but for blanks at an end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(columnsOf(line.trimEnd())).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('ends with an ellipsis where it is cut', () => {
    expect(shortened('one two three', 9)).toBe('one two…');
    expect(shortened('one two', 9)).toBe('one two');
  });
});
