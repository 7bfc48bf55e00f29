import type { Transaction } from './graph.js';
import { correctionsInForce } from './write/corrections-in-force.js';
import { deriveFromDocuments, deriveFromWorks } from './write/derive.js';
import { dropParts } from './write/drop-parts.js';
import { edgesOf, recountDegrees } from './write/edges.js';
import { lock } from './write/lock.js';
import { rejoin } from './write/rejoin.js';

export async function removeDocument(transaction: Transaction, id: string): Promise<boolean> {
  await lock(transaction);
  const [document] = await transaction.ask('MATCH (d:Document {id: $id}) RETURN d.id AS id', { id });
  if (!document) return false;
  const before = await edgesOf(transaction, [id]);
  const works = await dropParts(transaction, [id]);
  await transaction.ask('MATCH (d:Document {id: $id}) DETACH DELETE d', { id });
  const joined = await rejoin(transaction, works, [], await correctionsInForce(transaction, []));
  await deriveFromDocuments(transaction, joined.documents);
  await recountDegrees(transaction, {
    documents: [id, ...joined.documents],
    before: [...before, ...joined.edges],
    after: await edgesOf(transaction, joined.documents),
    created: joined.created,
  });
  await deriveFromWorks(transaction, joined.works);
  return true;
}
