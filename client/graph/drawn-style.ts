import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from './layouts/layout.js';
import type { Word } from './take/figure.js';
import type { Measure } from './take/measure.js';

export type Drawn = NodeSingular | EdgeSingular;

/** A word of an element's style as it holds now, such as a colour. */
export const said = (element: Drawn, name: string): string => String(element.style(name));

/** A number of it, in px where it is a length. */
export const figureIn = (element: Drawn, name: string): number => Number(element.numericStyle(name));

/** A label whose middle stands at a point; null where there is none. */
export function wordOf(element: Drawn, middle: Point, measure: Measure): Word | null {
  const text = said(element, 'label');
  if (text === '') return null;
  const weight = said(element, 'font-weight').replace('normal', '400');
  const set = { text, size: figureIn(element, 'font-size'), weight };
  const halo = figureIn(element, 'text-outline-width');
  return {
    as: 'word',
    ...set,
    // Cytoscape stands the letters' box, as high as the font's size, on its lower border.
    at: { x: middle.x, y: middle.y + set.size / 2 - measure(set).descent },
    align: 'middle',
    fill: said(element, 'color'),
    halo: halo === 0 ? null : { colour: said(element, 'text-outline-color'), width: 2 * halo },
  };
}
