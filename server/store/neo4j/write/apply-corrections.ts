import type { Correction } from '#schema/correction.js';
import { documentsOf, keysOf } from '../../corrections/works.js';
import { documentGraphs } from '../document-graphs.js';
import type { Transaction } from '../graph.js';
import { correctionsInForce } from './corrections-in-force.js';
import { deriveFromDocuments, deriveFromWorks } from './derive.js';
import { edgesOf, recountDegrees } from './edges.js';
import { putParts } from './put-parts.js';
import { rejoin } from './rejoin.js';

/** Brings the graph to what it is with, or without, these corrections. */
export async function applyCorrections(
  transaction: Transaction,
  corrections: readonly Correction[],
): Promise<void> {
  const documents = [...new Set(corrections.flatMap(documentsOf))];
  const parts = (await documentGraphs(transaction, documents)).filter((part) => part !== null);
  if (parts.length > 0) await putParts(transaction, parts);
  const keys = corrections.flatMap(keysOf);
  if (keys.length === 0) return;
  const inForce = await correctionsInForce(transaction, []);
  const joined = await rejoin(transaction, [], [{ keys, work: null }], inForce);
  await deriveFromDocuments(transaction, joined.documents);
  await recountDegrees(transaction, {
    documents: joined.documents,
    before: joined.edges,
    after: await edgesOf(transaction, joined.documents),
    created: joined.created,
  });
  await deriveFromWorks(transaction, joined.works);
}
