import type { Collection, Core } from 'cytoscape';
import { axisParts, FOOT } from './axis.js';
import { edgeThing } from './drawn-edge.js';
import { entriesFor } from './drawn-legend.js';
import { nodeThing } from './drawn-node.js';
import { figureIn, said, type Drawn } from './drawn-style.js';
import type { Axis, Box } from './layouts/layout.js';
import type { Tokens } from './style.js';
import type { Figure, Outline, Thing, Word } from './take/figure.js';
import { legendOf, type Caption } from './take/legend.js';
import { measureWith } from './take/measure.js';

interface Drawing {
  /** Knows where everything stands. */
  readonly core: Core;
  /** Has the same elements in the colours of these tokens. */
  readonly twin: Core;
  readonly tokens: Tokens;
  readonly axis: Axis | null;
}

/** All that Cytoscape draws, over its axis, at the scale of the layout, with what it means and what it is of. */
export function figureOf({ core, twin, tokens, axis }: Drawing, caption: Caption): Figure {
  const measure = measureWith(tokens.sans);
  const box = atLeast(boxOf(core, axis), LEAST);
  const behind = axis === null ? [] : [axisThing(axis, box, tokens)];
  const things = inOrder(twin).map((element) =>
    element.isNode()
      ? nodeThing(element, measure)
      : edgeThing(element, core.getElementById(element.id()), measure),
  );
  const legend = legendOf(entriesFor(core, tokens), caption, box, { colours: tokens, measure });
  return {
    box: { ...box, height: box.height + legend.frame.height },
    paper: tokens.paper,
    font: tokens.sans,
    things: [...behind, ...things, legend.thing],
  };
}

/** The width of a phone: below a few nodes a legend would be a column of single words. */
const LEAST = 360;

function atLeast(box: Box, width: number): Box {
  const more = Math.max(0, width - box.width);
  return { ...box, x: box.x - Math.floor(more / 2), width: box.width + more };
}

/** The frame with its axis, or what is drawn with a margin; larger where nodes were put outside of the frame. */
function boxOf(core: Core, axis: Axis | null): Box {
  // A label that had no room is there for Cytoscape, but not seen.
  const mute = borders(core.elements('.mute'), false);
  const seen = borders(core.elements().not('.mute'), true);
  const foot = axis?.runs === 'right' ? FOOT : 0;
  const frame = axis === null ? [] : [{ left: 0, top: 0, right: core.width(), bottom: core.height() - foot }];
  const margin = axis === null ? MARGIN : 0;
  const all = [...mute, ...seen, ...frame];
  const x = Math.floor(Math.min(...all.map(({ left }) => left)) - margin);
  const y = Math.floor(Math.min(...all.map(({ top }) => top)) - margin);
  return {
    x,
    y,
    width: Math.ceil(Math.max(...all.map(({ right }) => right)) + margin) - x,
    height: Math.ceil(Math.max(...all.map(({ bottom }) => bottom)) + margin + foot) - y,
  };
}

const MARGIN = 24;

function borders(elements: Collection, includeLabels: boolean) {
  if (elements.empty()) return [];
  const { x1, y1, x2, y2 } = elements.boundingBox({ includeLabels, includeOverlays: false });
  return [{ left: x1, top: y1, right: x2, bottom: y2 }];
}

function axisThing(axis: Axis, box: Box, { line, edge, paper, ink3 }: Tokens): Thing {
  const looks = {
    tick: { fill: null, stroke: line, dash: [1, 4] },
    lane: { fill: null, stroke: line, dash: [] },
    foot: { fill: paper, stroke: null, dash: [] },
    brk: { fill: null, stroke: edge, dash: [] },
  };
  const parts = axisParts(axis, { zoom: 1, pan: { x: 0, y: 0 } }, box).map((part): Outline | Word =>
    part.as === 'path'
      ? { as: 'outline', path: part.path, width: 1, ...looks[part.look] }
      : { ...part, size: 12.5, weight: '400', fill: ink3, halo: null },
  );
  return { title: '', opacity: 1, parts };
}

/** From the farthest back, as Cytoscape has it: links, nodes, the chosen link; each by its own height. */
function inOrder(core: Core): readonly Drawn[] {
  const layer = (element: Drawn) =>
    said(element, 'z-compound-depth') === 'top' ? 2 : element.isNode() ? 1 : 0;
  const height = (element: Drawn) => figureIn(element, 'z-index');
  return core
    .elements()
    .toArray()
    .sort((a, b) => layer(a) - layer(b) || height(a) - height(b));
}
