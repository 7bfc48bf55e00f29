import type { StoredDocument } from '../store.js';
import type { Transaction } from './graph.js';
import { deriveFromDocuments, deriveFromWorks } from './write/derive.js';
import { dropParts } from './write/drop-parts.js';
import { edgesOf, recountDegrees } from './write/edges.js';
import { lock } from './write/lock.js';
import { rejoin } from './write/rejoin.js';
import { rowsOf } from './write/rows.js';
import { writeParts } from './write/write-part.js';

/** Puts the parts of documents in the place of their earlier ones: all or none, as the transaction ends. */
export async function replaceDocuments(
  transaction: Transaction,
  parts: readonly StoredDocument[],
): Promise<void> {
  const latest = [...new Map(parts.map((part) => [part.graph.document.id, part])).values()];
  if (latest.length === 0) return;
  await lock(transaction);
  const ids = latest.map(({ graph }) => graph.document.id);
  const before = await edgesOf(transaction, ids);
  const works = await dropParts(transaction, ids);
  await writeParts(
    transaction,
    latest.map(({ graph, reader }) => rowsOf(graph, reader)),
  );
  const joined = await rejoin(
    transaction,
    works,
    latest.flatMap(({ graph }) => graph.works),
  );
  const documents = [...new Set<string>([...ids, ...joined.documents])];
  await deriveFromDocuments(transaction, documents);
  await recountDegrees(transaction, documents, [...before, ...joined.edges]);
  await deriveFromWorks(transaction, joined.works);
}
