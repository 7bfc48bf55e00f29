import type { NeighborhoodQuery } from '../api/generated.js';
import { NOTHING, type Arrangement, type Opening, type Selection } from '../routes.js';

export type Graph = NeighborhoodQuery['neighborhood'];
export type GraphNode = Graph['nodes'][number];
export type GraphEdge = Graph['edges'][number];

/** All that the server has told, drawn or not. */
export interface Known {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Nodes around the starts, nearest and most cited first. */
  readonly around: readonly string[];
}

/** A hub whose neighbours are not all drawn. */
export interface Fold {
  readonly hub: string;
  readonly count: number;
}

/** What is drawn: it follows from an arrangement and from what is known, and from nothing else. */
export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly folds: readonly Fold[];
  /** Known nodes around the starts that are not drawn yet. */
  readonly waiting: number;
}

export const NOTHING_KNOWN: Known = { nodes: new Map(), edges: new Map(), around: [] };

/** Neighbours of an opened hub that are drawn before the rest folds to "+37 more". */
export const FOLD_AFTER = 12;

/** Adds an answer of the server to what is known. */
export function learn(known: Known, graph: Graph): Known {
  const nodes = new Map(known.nodes);
  const edges = new Map(known.edges);
  for (const node of graph.nodes) nodes.set(node.id, node);
  for (const edge of graph.edges) edges.set(edge.id, edge);
  return { nodes, edges, around: known.around };
}

/** The answer for the starts: its nodes stand around them, the starts' own neighbours before others. */
export function learnAround(graph: Graph, starts: readonly string[]): Known {
  const known = learn(NOTHING_KNOWN, graph);
  const near = new Set(starts.flatMap((id) => neighbours(known, id, 'both').map((node) => node.id)));
  const rank = (node: GraphNode) => (starts.includes(node.id) ? 0 : near.has(node.id) ? 1 : 2);
  const around = [...graph.nodes]
    .sort((a, b) => rank(a) - rank(b) || byWeight(known)(a, b))
    .map((node) => node.id);
  return { ...known, around };
}

/** What is drawn of what is known. */
export function picture(arrangement: Arrangement, known: Known): Picture {
  const hidden = new Set(arrangement.hidden);
  const allowed = (node: GraphNode) => passes(arrangement, node);
  const around = known.around.flatMap((id) => known.nodes.get(id) ?? []).filter(allowed);
  const shown = new Map(around.slice(0, arrangement.drawn).map((node) => [node.id, node]));
  const folds: Fold[] = [];
  for (const hub of new Set(arrangement.opened.map((opening) => opening.id))) {
    const wanted = arrangement.opened
      .filter((opening) => opening.id === hub)
      .flatMap((opening) => neighbours(known, hub, opening.direction))
      .filter(allowed);
    const kept = arrangement.unfolded.includes(hub) ? wanted : wanted.slice(0, FOLD_AFTER);
    for (const node of kept) shown.set(node.id, node);
    const rest = wanted.filter((node) => !shown.has(node.id) && !hidden.has(node.id)).length;
    if (rest > 0) folds.push({ hub, count: rest });
  }
  // After the count, so that a hidden node does not draw another into its place.
  for (const id of hidden) shown.delete(id);
  const nodes = [...shown.values()];
  return {
    nodes,
    edges: [...known.edges.values()].filter((edge) => shown.has(edge.source) && shown.has(edge.target)),
    folds: folds.filter((fold) => shown.has(fold.hub)),
    waiting: around.filter((node) => !shown.has(node.id) && !hidden.has(node.id)).length,
  };
}

/** Draws the neighbours of a node in one direction; asked again, takes them away. */
export function expand(arrangement: Arrangement, opening: Opening): Arrangement {
  const same = (one: Opening) => one.id === opening.id && one.direction === opening.direction;
  const opened = arrangement.opened.some(same)
    ? arrangement.opened.filter((one) => !same(one))
    : [...arrangement.opened, opening];
  return { ...arrangement, opened };
}

/** Takes away what hangs on a node alone: its openings, and drawn neighbours with no other link. */
export function collapse(arrangement: Arrangement, id: string, known: Known): Arrangement {
  const opened = arrangement.opened.filter((opening) => opening.id !== id);
  const without = { ...arrangement, opened, unfolded: arrangement.unfolded.filter((hub) => hub !== id) };
  if (opened.length < arrangement.opened.length) return without;
  const { edges } = picture(arrangement, known);
  const links = (node: string) => edges.filter((edge) => edge.source === node || edge.target === node);
  const leaves = neighbours(known, id, 'both')
    .map((node) => node.id)
    .filter((node) => !arrangement.starts.includes(node))
    .filter(
      (node) =>
        links(node).length === 1 && links(node).every((edge) => edge.source === id || edge.target === id),
    );
  return {
    ...without,
    hidden: [...arrangement.hidden, ...leaves.filter((leaf) => !arrangement.hidden.includes(leaf))],
  };
}

/** Takes one node out of the picture. */
export function hide(arrangement: Arrangement, id: string): Arrangement {
  return arrangement.hidden.includes(id)
    ? arrangement
    : { ...arrangement, hidden: [...arrangement.hidden, id] };
}

/** Draws all neighbours of a hub. */
export function unfold(arrangement: Arrangement, hub: string): Arrangement {
  return { ...arrangement, unfolded: [...arrangement.unfolded, hub] };
}

/** Steps taken in this graph, so that each can be taken back. */
export interface History {
  readonly before: readonly Arrangement[];
  readonly now: Arrangement;
}

/** Takes a step. A step that changes nothing is none. */
export function take(history: History, next: Arrangement): History {
  return next === history.now ? history : { before: [...history.before, history.now], now: next };
}

/** Takes the last step back; at the first step nothing changes. */
export function undo(history: History): History {
  const last = history.before.at(-1);
  return last === undefined ? history : { before: history.before.slice(0, -1), now: last };
}

/** The selection, unless what it names is no longer drawn. */
export function stillDrawn(selection: Selection, drawn: Picture): Selection {
  switch (selection.what) {
    case 'nothing':
      return selection;
    case 'node':
      return drawn.nodes.some((node) => node.id === selection.id) ? selection : NOTHING;
    case 'link':
      return linkOf(drawn, selection) === null ? NOTHING : selection;
  }
}

export function linkOf(
  drawn: Picture,
  link: { readonly source: string; readonly target: string },
): GraphEdge | null {
  return drawn.edges.find((edge) => edge.source === link.source && edge.target === link.target) ?? null;
}

/** Known neighbours of a node, the heaviest links first. */
export function neighbours(
  known: Known,
  id: string,
  direction: Opening['direction'] | 'both',
): readonly GraphNode[] {
  const found = new Map<string, GraphNode>();
  for (const edge of known.edges.values()) {
    const other =
      edge.source === id && direction !== 'citing'
        ? edge.target
        : edge.target === id && direction !== 'cited'
          ? edge.source
          : null;
    const node = other === null ? undefined : known.nodes.get(other);
    if (node !== undefined) found.set(node.id, node);
  }
  return [...found.values()].sort(byWeight(known));
}

function passes(arrangement: Arrangement, node: GraphNode): boolean {
  if (arrangement.starts.includes(node.id)) return true;
  if (arrangement.kinds.length > 0 && !arrangement.kinds.includes(node.kind)) return false;
  if (arrangement.fromYear !== null && (node.year ?? arrangement.fromYear) < arrangement.fromYear)
    return false;
  return arrangement.toYear === null || (node.year ?? arrangement.toYear) <= arrangement.toYear;
}

/** Documents of the collection first, as they hold the links; then the most cited; then by name, so that it is stable. */
function byWeight(known: Known) {
  const links = new Map<string, number>();
  for (const edge of known.edges.values()) links.set(edge.target, (links.get(edge.target) ?? 0) + 1);
  const weight = (node: GraphNode) => (node.document === null ? 0 : 1000) + (links.get(node.id) ?? 0);
  return (a: GraphNode, b: GraphNode) =>
    weight(b) - weight(a) || b.citationCount - a.citationCount || a.label.localeCompare(b.label);
}
