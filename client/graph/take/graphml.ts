import type { GraphEdge, GraphNode, Picture } from '../model.js';
import { quoted } from './xml.js';

/** Facts of nodes and edges by the names and types that the server's own GraphML has; it tells more of them. */
const NODE_FACTS = { label: 'string', kind: 'string', year: 'int', citations: 'int' } as const;
const EDGE_FACTS = { count: 'int', certain: 'int', document: 'string' } as const;
type Facts<Names extends object> = Readonly<Record<keyof Names, string | number | null>>;

/** What is drawn as GraphML (http://graphml.graphdrawing.org). */
export function graphmlOf({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', NODE_FACTS),
    ...keysOf('edge', EDGE_FACTS),
    '<graph edgedefault="directed">',
    ...nodes.map((node) => `<node id="${quoted(node.id)}">${dataOf(factsOf(node))}</node>`),
    ...edges.map(edgeOf),
    '</graph>\n</graphml>\n',
  ].join('\n');
}

/** A document that is no work has no kind of work, and nobody cites it; what is not recognised has no kind. */
function factsOf({ id, label, kind, year, citationCount, document }: GraphNode): Facts<typeof NODE_FACTS> {
  return id === document
    ? { label, kind: 'document', year, citations: null }
    : { label, kind: kind === 'unknown' ? null : kind, year, citations: citationCount };
}

function edgeOf({ source, target, count, certain, document }: GraphEdge): string {
  const facts: Facts<typeof EDGE_FACTS> = { count, certain, document };
  return `<edge source="${quoted(source)}" target="${quoted(target)}">${dataOf(facts)}</edge>`;
}

/** What is not known is left out. */
function dataOf(facts: Readonly<Record<string, string | number | null>>): string {
  const said = Object.entries(facts).filter(([, value]) => value !== null);
  return said.map(([name, value]) => `<data key="${name}">${quoted(String(value))}</data>`).join('');
}

function keysOf(of: 'node' | 'edge', facts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(facts).map(
    ([name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}
