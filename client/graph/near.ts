import type { Selection } from '../routes.js';
import type { Picture } from './model.js';

/** On a phone only what is linked to the selection is drawn. */
export function nearOnly(picture: Picture, selection: Selection, starts: readonly string[]): Picture {
  const centres =
    selection.what === 'link' ? [selection.target] : selection.what === 'node' ? [selection.id] : starts;
  const near = new Set(centres);
  for (const edge of [...picture.edges].sort((a, b) => b.count - a.count)) {
    if (near.size >= 14) break;
    if (centres.includes(edge.source)) near.add(edge.target);
    if (centres.includes(edge.target)) near.add(edge.source);
  }
  if (selection.what === 'link') near.add(selection.source);
  return {
    ...picture,
    nodes: picture.nodes.filter((node) => near.has(node.id)),
    edges: picture.edges.filter((edge) => near.has(edge.source) && near.has(edge.target)),
    folds: [],
  };
}

/** What the selection is, for a live region. */
export function saidOf(selection: Selection, picture: Picture): string {
  const label = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? '';
  switch (selection.what) {
    case 'nothing':
      return '';
    case 'node':
      return `${label(selection.id)} selected.`;
    case 'link':
      return `Link selected: ${label(selection.source)} cites ${label(selection.target)}.`;
  }
}
