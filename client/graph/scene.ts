import { calm } from '../citation/typography.js';
import type { LayoutName, Selection } from '../routes.js';
import { layOutDown } from './layouts/down.js';
import { layOutByForce } from './layouts/force.js';
import { placeLabels, type Side } from './layouts/labels.js';
import type { Body, Frame, Layout, Point } from './layouts/layout.js';
import { layOutByTime } from './layouts/time.js';
import type { GraphEdge, GraphNode, Picture } from './model.js';

/** A node as it is put on the canvas. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  /** The whole of what the label may shorten; empty for what is no node of the graph. */
  readonly name: string;
  readonly classes: readonly string[];
  /** Diameter, px. */
  readonly size: number;
  readonly at: Point;
}

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly count: number;
  /** Of the curve's control point from the straight line, px. */
  readonly bend: number;
  readonly classes: readonly string[];
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly layout: Layout;
}

interface Stage {
  readonly picture: Picture;
  readonly layout: LayoutName | 'down';
  readonly frame: Frame;
  /** Where the reader has put nodes by hand. */
  readonly pinned: ReadonlyMap<string, Point>;
  readonly selection: Selection;
}

/** Puts a picture on the canvas: places, sizes, sides of labels, what is near the selection. */
export function setScene({ picture, layout: name, frame, pinned, selection }: Stage): Scene {
  const citing = new Set(picture.edges.map((edge) => edge.source));
  const bodies = picture.nodes.map((node) => bodyOf(node, citing.has(node.id)));
  const layout = layOut(name, bodies, picture.edges, frame);
  const positions = new Map([...layout.positions, ...[...pinned].filter(([id]) => layout.positions.has(id))]);
  const sides = placeLabels(bodies, positions, frame);
  const at = (id: string) => positions.get(id) ?? { x: frame.width / 2, y: frame.height / 2 };
  const near = nearOf(selection, picture.edges);
  const nodes = picture.nodes.map((node) =>
    sceneNode(node, at(node.id), sides.get(node.id), selection, near),
  );
  const edges = picture.edges.map((edge) =>
    sceneEdge(edge, at(edge.source), at(edge.target), selection, name),
  );
  return {
    nodes: [...halos(nodes), ...nodes, ...folds(picture, at, frame)],
    edges: [...edges, ...foldEdges(picture)],
    layout,
  };
}

/** 11 to 38 px by the root of times cited. */
export function sizeOf(citationCount: number, isDocument: boolean): number {
  return Math.max(isDocument ? 20 : 11, Math.min(38, 11 + 2.6 * Math.sqrt(citationCount)));
}

/** The label on the canvas; the table and the accessible names hold the whole. */
export function shortLabel(name: string): string {
  const label = calm(name);
  if (label.length <= LONGEST) return label;
  const cut = label.slice(0, LONGEST - 1);
  let end = Math.max(cut.lastIndexOf(' '), LONGEST / 2);
  while (end > 1 && ' ,;:.(…'.includes(cut.charAt(end - 1))) end -= 1;
  return `${cut.slice(0, end)}…`;
}

const LONGEST = 26;

function layOut(
  name: LayoutName | 'down',
  bodies: readonly Body[],
  edges: readonly GraphEdge[],
  frame: Frame,
): Layout {
  switch (name) {
    case 'time':
      return layOutByTime(bodies, frame);
    case 'force':
      return layOutByForce(bodies, edges, frame);
    case 'down':
      return layOutDown(bodies, frame);
  }
}

function bodyOf(node: GraphNode, citing: boolean): Body {
  return {
    id: node.id,
    label: shortLabel(node.label),
    kind: node.kind,
    year: node.year,
    citing,
    radius: sizeOf(node.citationCount, node.document !== null) / 2,
  };
}

function nearOf(selection: Selection, edges: readonly GraphEdge[]): ReadonlySet<string> | null {
  if (selection.what === 'nothing') return null;
  if (selection.what === 'link') return new Set([selection.source, selection.target]);
  const { id } = selection;
  return new Set([
    id,
    ...edges.filter((edge) => edge.source === id).map((edge) => edge.target),
    ...edges.filter((edge) => edge.target === id).map((edge) => edge.source),
  ]);
}

function isSelected(id: string, selection: Selection): boolean {
  if (selection.what === 'node') return selection.id === id;
  return selection.what === 'link' && (selection.source === id || selection.target === id);
}

function sceneNode(
  node: GraphNode,
  at: Point,
  side: Side | undefined,
  selection: Selection,
  near: ReadonlySet<string> | null,
): SceneNode {
  const classes: string[] = [node.kind];
  const selected = isSelected(node.id, selection);
  if (node.document !== null) classes.push('doc');
  if (selected) classes.push('selected');
  classes.push(side ?? (selected || near?.has(node.id) === true ? 'below' : 'mute'));
  return {
    id: node.id,
    label: shortLabel(node.label),
    name: node.label,
    classes,
    size: sizeOf(node.citationCount, node.document !== null),
    at,
  };
}

function sceneEdge(
  edge: GraphEdge,
  from: Point,
  to: Point,
  selection: Selection,
  layout: LayoutName | 'down',
): SceneEdge {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    width: Math.min(3.4, 0.8 + 0.18 * edge.count),
    count: edge.count,
    bend: layout === 'time' ? Math.round((0.42 * dx * dy) / length) : 0,
    classes: [nearness(edge, selection)],
  };
}

function nearness(edge: GraphEdge, selection: Selection): string {
  switch (selection.what) {
    case 'nothing':
      return 'even';
    case 'node':
      return edge.source === selection.id || edge.target === selection.id ? 'near' : 'far';
    case 'link':
      if (edge.source === selection.source && edge.target === selection.target) return 'chosen';
      return [edge.source, edge.target].some((id) => id === selection.source || id === selection.target)
        ? 'near'
        : 'far';
  }
}

/** A ring 6 px outside of what is selected. */
function halos(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return nodes
    .filter((node) => node.classes.includes('selected'))
    .map((node) => ({
      id: `halo ${node.id}`,
      label: '',
      name: '',
      classes: ['halo'],
      size: node.size + 12,
      at: node.at,
    }));
}

function folds(picture: Picture, at: (id: string) => Point, frame: Frame): readonly SceneNode[] {
  return picture.folds.map((fold) => {
    const hub = at(fold.hub);
    const x = hub.x + 74 > frame.width - 40 ? hub.x - 74 : hub.x + 74;
    return {
      id: `fold ${fold.hub}`,
      label: `+${String(fold.count)} more`,
      name: '',
      classes: ['fold'],
      size: 24,
      at: { x, y: Math.min(frame.height - 16, hub.y + 30) },
    };
  });
}

function foldEdges(picture: Picture): readonly SceneEdge[] {
  return picture.folds.map((fold) => ({
    id: `fold-link ${fold.hub}`,
    source: fold.hub,
    target: `fold ${fold.hub}`,
    width: 1,
    count: 0,
    bend: 0,
    classes: ['fold'],
  }));
}
