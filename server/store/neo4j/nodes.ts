import type { NodeRecord } from '../rows.js';
import { citationsByIds } from './citations.js';
import { documentsByIds } from './documents.js';
import type { Transaction } from './graph.js';
import { notesByIds } from './notes.js';
import { authorsByIds, institutionsByIds } from './people.js';
import { provisionsByIds } from './provisions.js';
import { worksByIds } from './works.js';

type Fetch = (transaction: Transaction, ids: readonly string[]) => Promise<(NodeRecord | null)[]>;

/** How each sort of node is fetched, the likeliest first. */
const FETCH: readonly Fetch[] = [
  worksByIds,
  documentsByIds,
  citationsByIds,
  notesByIds,
  authorsByIds,
  institutionsByIds,
  provisionsByIds,
];

export async function nodes(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(NodeRecord | null)[]> {
  const found = new Map<string, NodeRecord>();
  for (const fetch of FETCH) {
    const missing = [...new Set(ids)].filter((id) => !found.has(id));
    if (missing.length === 0) break;
    for (const [i, record] of (await fetch(transaction, missing)).entries()) {
      const id = missing[i];
      if (record && id !== undefined) found.set(id, record);
    }
  }
  return ids.map((id) => found.get(id) ?? null);
}
