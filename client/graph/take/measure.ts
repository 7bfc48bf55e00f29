import type { Word } from './figure.js';

/** How wide a word is, and how far the bottom of its letters' box is below the line that they stand on, px. */
export type Measure = (word: Pick<Word, 'text' | 'size' | 'weight'>) => {
  readonly width: number;
  readonly descent: number;
};

/** Measures words in these fonts, as the browser sets them. */
export function measureWith(font: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('Unexpected browser without a canvas, expected one to measure with');
  return ({ text, size, weight }) => {
    pen.font = `${weight} ${String(size)}px ${font}`;
    pen.textBaseline = 'bottom';
    const fromBottom = pen.measureText(text);
    pen.textBaseline = 'alphabetic';
    const fromLine = pen.measureText(text);
    return {
      width: fromLine.width,
      // What browsers take for the bottom of the box they tell by no name that all of them know.
      descent: fromBottom.actualBoundingBoxAscent - fromLine.actualBoundingBoxAscent,
    };
  };
}
