import type { GraphNode } from './model.js';

export const ORDERS = ['kind', 'label', 'year', 'cited'] as const;
export type Order = (typeof ORDERS)[number];

/** The rows in an order: words from A, figures from the largest; without a year last. */
export function sorted(nodes: readonly GraphNode[], order: Order): readonly GraphNode[] {
  const byLabel = (a: GraphNode, b: GraphNode) => a.label.localeCompare(b.label);
  const compare: Readonly<Record<Order, (a: GraphNode, b: GraphNode) => number>> = {
    kind: (a, b) => a.kind.localeCompare(b.kind) || byLabel(a, b),
    label: byLabel,
    year: (a, b) => (b.year ?? 0) - (a.year ?? 0) || byLabel(a, b),
    cited: (a, b) => b.citationCount - a.citationCount || byLabel(a, b),
  };
  return [...nodes].sort(compare[order]);
}

/** The linked node that follows by date in a direction; null where there is none. Ties go by name. */
export function neighbourByDate(
  linked: readonly GraphNode[],
  from: GraphNode,
  step: 1 | -1,
): GraphNode | null {
  const line = sorted([...linked.filter((node) => node.id !== from.id), from], 'year').toReversed();
  return line[line.findIndex((node) => node.id === from.id) + step] ?? null;
}
