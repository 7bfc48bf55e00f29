import type { DocumentGraph } from '#schema/graph.js';
import type { Transaction } from './graph.js';
import { deriveFromDocuments, deriveFromWorks } from './write/derive.js';
import { dropParts } from './write/drop-parts.js';
import { lock } from './write/lock.js';
import { rejoin } from './write/rejoin.js';
import { rowsOf } from './write/rows.js';
import { writePart } from './write/write-part.js';

export async function replaceDocument(
  transaction: Transaction,
  graph: DocumentGraph,
  reader: string,
): Promise<void> {
  await lock(transaction);
  const { id } = graph.document;
  const before = await dropParts(transaction, [id]);
  const rows = rowsOf(graph, reader);
  await writePart(transaction, rows);
  const joined = await rejoin(transaction, before, graph.works);
  await deriveFromDocuments(transaction, [...new Set([id, ...joined.documents])]);
  await deriveFromWorks(transaction, joined.works);
}
