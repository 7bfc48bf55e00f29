import { correctedPart } from '../../corrections/part.js';
import type { StoredDocument } from '../../store.js';
import type { Transaction } from '../graph.js';
import { correctionsInForce } from './corrections-in-force.js';
import { deriveFromDocuments, deriveFromWorks } from './derive.js';
import { dropParts } from './drop-parts.js';
import { edgesOf, recountDegrees } from './edges.js';
import { rejoin } from './rejoin.js';
import { rowsOf } from './rows.js';
import { writeParts } from './write-part.js';

/** Puts the parts of documents, as corrected, in the place of their earlier ones. */
export async function putParts(transaction: Transaction, parts: readonly StoredDocument[]): Promise<void> {
  const byId = new Map(parts.map((part) => [part.graph.document.id as string, part]));
  const ids = [...byId.keys()];
  const corrections = await correctionsInForce(transaction, ids);
  const latest = [...byId.values()].map(({ graph, reader }) => ({
    ...correctedPart(graph, corrections),
    reader,
  }));
  const before = await edgesOf(transaction, ids);
  const works = await dropParts(transaction, ids);
  await writeParts(
    transaction,
    latest.map(({ graph, extracted, reader }) => rowsOf(graph, reader, extracted)),
  );
  const joined = await rejoin(
    transaction,
    works,
    latest.flatMap(({ graph }) => graph.works),
    corrections,
  );
  const documents = [...new Set([...ids, ...joined.documents])];
  await deriveFromDocuments(transaction, documents);
  await recountDegrees(transaction, documents, [...before, ...joined.edges]);
  await deriveFromWorks(transaction, joined.works);
}
