import type { EdgeSingular } from 'cytoscape';
import { figureIn, said, wordOf } from './drawn-style.js';
import type { Point } from './layouts/layout.js';
import type { Outline, Thing, Word } from './take/figure.js';
import type { Measure } from './take/measure.js';
import { outlineOf, short } from './take/outlines.js';

/**
 * A link, as Cytoscape draws it; the chosen one has a head and a count. Where it runs Cytoscape knows only of the edge on
 * screen.
 */
export function edgeThing(edge: EdgeSingular, onScreen: EdgeSingular, measure: Measure): Thing {
  const [from, to] = [onScreen.sourceEndpoint(), onScreen.targetEndpoint()];
  const bend = onScreen.controlPoints()[0] ?? onScreen.midpoint();
  const width = figureIn(edge, 'width');
  const pointed = said(edge, 'target-arrow-shape') !== 'none';
  // The line ends within its head, whose point is narrower than it.
  const end = pointed ? towards(to, bend, 2 * width) : to;
  const line: Outline = {
    as: 'outline',
    path: `M${pair(from)}Q${pair(bend)} ${pair(end)}`,
    fill: null,
    stroke: said(edge, 'line-color'),
    width,
    dash: said(edge, 'line-style') === 'dashed' ? [2, 2] : [],
  };
  return {
    title: titleOf(edge),
    opacity: figureIn(edge, 'opacity'),
    parts: [
      line,
      ...(pointed ? [headOf(edge, bend, to)] : []),
      ...countOf(edge, onScreen.midpoint(), measure),
    ],
  };
}

/** Empty for the link to what is folded. */
function titleOf(edge: EdgeSingular): string {
  const [source, target] = [String(edge.source().data('name')), String(edge.target().data('name'))];
  return target === '' ? '' : `${source} cites ${target}: ${String(edge.data('count'))}`;
}

/** As large as Cytoscape draws its triangle. */
function headOf(edge: EdgeSingular, from: Point, tip: Point): Outline {
  const size = Math.max((figureIn(edge, 'width') * 13.37) ** 0.9, 29) * figureIn(edge, 'arrow-scale');
  const back = towards(tip, from, 0.3 * size);
  const [dx, dy] = [(back.y - tip.y) / 2, (tip.x - back.x) / 2];
  const corners = [tip, { x: back.x + dx, y: back.y + dy }, { x: back.x - dx, y: back.y - dy }];
  return {
    as: 'outline',
    path: `M${corners.map(pair).join('L')}z`,
    fill: said(edge, 'target-arrow-color'),
    stroke: null,
    width: 0,
    dash: [],
  };
}

/** The count on its round ground. */
function countOf(edge: EdgeSingular, { x, y }: Point, measure: Measure): readonly (Outline | Word)[] {
  const word = wordOf(edge, { x, y }, measure);
  if (word === null) return [];
  const reach = Math.min(measure(word).width, word.size) / 2 + figureIn(edge, 'text-background-padding');
  const box = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
  const fill = said(edge, 'text-background-color');
  return [{ as: 'outline', path: outlineOf('ellipse', box), fill, stroke: null, width: 0, dash: [] }, word];
}

/** A point so far on the way from one to another. */
function towards(from: Point, to: Point, length: number): Point {
  const part = length / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const pair = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
