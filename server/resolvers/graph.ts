import type { GraphRecord } from '../store/index.js';
import { kindOut } from './kind-names.js';

/** A graph of the store as the API draws it. */
export function graphOut({ nodes, edges, truncated, totalCount }: GraphRecord) {
  return {
    nodes: nodes.map(({ documentId, kind, ...node }) => ({
      ...node,
      kind: kindOut(kind),
      document: documentId,
    })),
    edges: edges.map(({ documentId, ...edge }) => ({ ...edge, document: documentId })),
    truncated,
    totalCount,
  };
}
