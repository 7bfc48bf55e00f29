import cytoscape, {
  type Core,
  type ElementDefinition,
  type EventObject,
  type StylesheetJson,
} from 'cytoscape';
import type { WorkKind } from '../api/generated.js';
import { figureOf } from './drawn.js';
import type { Axis, Point, Viewport } from './layouts/layout.js';
import type { Scene, SceneEdge, SceneNode } from './scene.js';
import { NODE_LOOKS, readLightTokens, readTokens, stylesheet, type Tokens } from './style.js';
import type { Figure } from './take/figure.js';
import type { Caption } from './take/legend.js';

export interface CanvasEvents {
  readonly onNode: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onLink: (source: string, target: string) => void;
  readonly onFold: (hub: string) => void;
  readonly onGround: () => void;
  readonly onMoved: (id: string, at: Point) => void;
  /** The part on screen has changed. */
  readonly onViewport: (viewport: Viewport) => void;
}

/** The drawn graph. Everything that this project asks of Cytoscape goes through here. */
export interface Canvas {
  /** Shows a scene; nodes move to their places in `motion` milliseconds, new ones out of the node they came from. */
  readonly show: (scene: Scene, motion: number) => void;
  /** Reads the page's tokens again: the theme has changed. */
  readonly restyle: () => void;
  readonly fit: () => void;
  /** Where a node stands now; null where it is not drawn. */
  readonly placeOf: (id: string) => Point | null;
  /** Zooms by a factor around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Back to the layout's own scale. */
  readonly reset: () => void;
  /**
   * All that is drawn, whatever part of it is on screen, with its lanes and years, to be taken along: on white,
   * whatever the theme, with its legend.
   */
  readonly figure: (caption: Caption) => Figure;
  readonly destroy: () => void;
}

/** Begins to draw in an element. */
export function drawIn(container: HTMLElement, events: CanvasEvents): Canvas {
  takePlaceOfStyleElement();
  const core = cytoscape({
    container,
    style: sheet(readTokens(container)),
    layout: { name: 'preset' },
    minZoom: 0.25,
    maxZoom: 4,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  let axis: Axis | null = null;
  listen(core, events);
  return {
    show: (scene, motion) => {
      axis = scene.layout.axis;
      show(core, scene, motion);
    },
    restyle: () => {
      core.style(sheet(readTokens(container)));
    },
    fit: () => {
      core.fit(core.nodes(), 36);
    },
    placeOf: (id) => {
      const element = core.getElementById(id);
      return element.length === 0 ? null : { ...element.position() };
    },
    zoomBy: (factor) => {
      const middle = { x: core.width() / 2, y: core.height() / 2 };
      core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
    },
    reset: () => {
      core.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
    },
    figure: (caption) => {
      const tokens = readLightTokens(container);
      const twin = twinOf(core, tokens);
      const figure = figureOf({ core, twin, tokens, axis }, caption);
      twin.destroy();
      return figure;
    },
    destroy: () => {
      core.destroy();
    },
  };
}

/**
 * Cytoscape puts a style element into the head, which a strict content security policy refuses, unless an
 * element of that id is there already. Our own stylesheet holds the one rule of it.
 */
function takePlaceOfStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const element = document.createElement('meta');
  element.id = id;
  document.head.append(element);
}

/** The same elements with other tokens, never on screen, so that the screen keeps its own. */
function twinOf(core: Core, tokens: Tokens): Core {
  const twin = cytoscape({
    headless: true,
    styleEnabled: true,
    style: sheet(tokens),
    layout: { name: 'preset' },
  });
  twin.add(core.elements());
  return twin;
}

function sheet(tokens: Tokens): StylesheetJson {
  return stylesheet(tokens).map(({ selector, style }) => ({ selector, style: { ...style } }));
}

function listen(core: Core, events: CanvasEvents): void {
  core.on('tap', (event: EventObject) => {
    if (event.target === core) events.onGround();
  });
  core.on('tap', 'node', (event: EventObject) => {
    const id = String(event.target.id());
    if (id.startsWith('fold ')) events.onFold(id.slice(5));
    else events.onNode(id);
  });
  core.on('dbltap', 'node', (event: EventObject) => {
    events.onOpen(String(event.target.id()));
  });
  core.on('tap', 'edge', (event: EventObject) => {
    events.onLink(String(event.target.data('source')), String(event.target.data('target')));
  });
  core.on('mouseover', 'node, edge', (event: EventObject) => {
    event.target.addClass('over');
    if (core.container() !== null) core.container()?.classList.add('pointing');
  });
  core.on('mouseout', 'node, edge', (event: EventObject) => {
    event.target.removeClass('over');
    core.container()?.classList.remove('pointing');
  });
  core.on('dragfree', 'node', (event: EventObject) => {
    events.onMoved(String(event.target.id()), { ...event.target.position() });
  });
  core.on('viewport', () => {
    events.onViewport({ zoom: core.zoom(), pan: { ...core.pan() } });
  });
}

function show(core: Core, scene: Scene, motion: number): void {
  const wanted = new Set([...scene.nodes, ...scene.edges].map((element) => element.id));
  core.batch(() => {
    core
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of scene.nodes) putNode(core, node, scene, motion);
    for (const edge of scene.edges) putEdge(core, edge);
  });
  for (const node of scene.nodes) {
    const element = core.getElementById(node.id);
    element.stop(true);
    if (motion === 0) element.position({ ...node.at });
    else element.animate({ position: { ...node.at } }, { duration: motion, easing: 'ease-out' });
  }
}

function putNode(core: Core, node: SceneNode, scene: Scene, motion: number): void {
  const element = core.getElementById(node.id);
  const data = {
    id: node.id,
    label: node.label,
    name: node.name,
    size: node.size,
    width: node.size * ratio(node),
  };
  if (element.length > 0) {
    element.data(data);
    element.classes([...node.classes]);
    return;
  }
  const origin = motion === 0 ? node.at : (originOf(core, node, scene) ?? node.at);
  const definition: ElementDefinition = {
    group: 'nodes',
    data,
    classes: [...node.classes],
    position: { ...origin },
  };
  if (node.classes.includes('halo')) definition.position = { ...node.at };
  if (node.classes.includes('halo') || node.classes.includes('fold')) definition.grabbable = false;
  core.add(definition);
}

/** Where a linked node stands already. */
function originOf(core: Core, node: SceneNode, scene: Scene): Point | null {
  for (const edge of scene.edges) {
    const other = edge.source === node.id ? edge.target : edge.target === node.id ? edge.source : null;
    const element = other === null ? core.collection() : core.getElementById(other);
    if (element.length > 0) return { ...element.position() };
  }
  return null;
}

function ratio(node: SceneNode): number {
  const look = node.classes.find((name): name is WorkKind => Object.hasOwn(NODE_LOOKS, name));
  return look === undefined ? 1 : NODE_LOOKS[look].ratio;
}

function putEdge(core: Core, edge: SceneEdge): void {
  const element = core.getElementById(edge.id);
  const data = { ...edge, bend: edge.bend, classes: undefined };
  if (element.length > 0) {
    element.data(data);
    element.classes([...edge.classes]);
  } else core.add({ group: 'edges', data, classes: [...edge.classes] });
}
