import type { NodeSingular } from 'cytoscape';
import { figureIn, said, wordOf } from './drawn-style.js';
import type { Outline, Thing, Word } from './take/figure.js';
import type { Measure } from './take/measure.js';
import { outlineOf } from './take/outlines.js';

/** A node with its label, as Cytoscape draws it. */
export function nodeThing(node: NodeSingular, measure: Measure): Thing {
  const border = figureIn(node, 'border-width');
  const body: Outline = {
    as: 'outline',
    path: pathOf(node, 0),
    fill: said(node, 'background-color'),
    stroke: said(node, 'border-color'),
    width: border,
    dash: [],
  };
  const ring = figureIn(node, 'outline-width');
  const around = { path: pathOf(node, border + ring), fill: null, width: ring };
  const rings = ring === 0 ? [] : [{ ...body, ...around, stroke: said(node, 'outline-color') }];
  return {
    title: String(node.data('name')),
    opacity: figureIn(node, 'opacity'),
    parts: [body, ...rings, ...labelOf(node, measure)],
  };
}

/** The outline of a node, some px wider and higher. */
function pathOf(node: NodeSingular, more: number): string {
  const { x, y } = node.position();
  const [width, height] = [node.width() + more, node.height() + more];
  return outlineOf(said(node, 'shape'), { x: x - width / 2, y: y - height / 2, width, height });
}

/** The label beside its node; nothing where there is no room for it. */
function labelOf(node: NodeSingular, measure: Measure): readonly Word[] {
  const word = wordOf(node, node.position(), measure);
  if (word === null || figureIn(node, 'text-opacity') === 0) return [];
  const right = SIDES[said(node, 'text-halign')] ?? 0;
  const below = SIDES[said(node, 'text-valign')] ?? 0;
  const at = {
    x: word.at.x + (right * node.width()) / 2 + figureIn(node, 'text-margin-x'),
    y: word.at.y + (below * (node.height() + word.size)) / 2 + figureIn(node, 'text-margin-y'),
  };
  return [{ ...word, at, align: right === 1 ? 'start' : right === -1 ? 'end' : 'middle' }];
}

const SIDES: Readonly<Record<string, -1 | 0 | 1>> = { left: -1, top: -1, center: 0, right: 1, bottom: 1 };
