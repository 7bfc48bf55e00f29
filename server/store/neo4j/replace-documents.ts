import type { StoredDocument } from '../store.js';
import type { Transaction } from './graph.js';
import { lock } from './write/lock.js';
import { putParts } from './write/put-parts.js';

/** Puts the parts of documents in the place of their earlier ones: all or none, as the transaction ends. */
export async function replaceDocuments(
  transaction: Transaction,
  parts: readonly StoredDocument[],
): Promise<void> {
  if (parts.length === 0) return;
  await lock(transaction);
  await putParts(transaction, parts);
}
