import type { WorkId } from '#schema/ids.js';
import { correctedPart } from '../../corrections/part.js';
import { rankOf } from '../../records/local-work.js';
import type { StoredDocument } from '../../store.js';
import type { Transaction } from '../graph.js';
import { correctionsInForce } from './corrections-in-force.js';
import { deriveFromDocuments, deriveFromWorks } from './derive.js';
import { dropParts } from './drop-parts.js';
import { edgesOf, recountDegrees } from './edges.js';
import type { Told } from './key-lists.js';
import { edgesIn } from './meaning-rows.js';
import { meaningsOf } from './meanings.js';
import { rejoin } from './rejoin.js';
import { rowsOf } from './rows.js';
import { writeParts } from './write-part.js';

const KNOWN = 'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id';

/**
 * Puts the parts of documents, as corrected, in the place of their earlier ones. First it is found out what works they
 * mean, so that each node is written once, with all that leads from it.
 */
export async function putParts(transaction: Transaction, parts: readonly StoredDocument[]): Promise<void> {
  const byId = new Map(parts.map((part) => [part.graph.document.id as string, part]));
  const ids = [...byId.keys()];
  const [found, corrections] = await Promise.all([
    transaction.ask(KNOWN, { ids }),
    correctionsInForce(transaction, ids),
  ]);
  const known = found.map((row) => row.text('id'));
  const latest = [...byId.values()].map(({ graph, reader }) => ({
    ...correctedPart(graph, corrections),
    reader,
  }));
  const before = await edgesOf(transaction, known);
  const told = latest.flatMap(({ graph }) => toldIn(graph));
  const joined = await rejoin(transaction, await dropParts(transaction, known), told, corrections);
  const workOfList = (list: string) => joined.workOfList.get(list) ?? missing(list);
  const meant = latest.map(({ graph, extracted, reader }) => {
    const rows = rowsOf(graph, reader, extracted);
    return { rows, meanings: meaningsOf(rows, workOfList) };
  });
  await writeParts(transaction, meant);
  const others = joined.documents.filter((id) => !byId.has(id));
  await deriveFromDocuments(transaction, others);
  await recountDegrees(transaction, {
    documents: [...ids, ...others],
    before: [...before, ...joined.edges],
    after: [
      ...meant.flatMap(edgesIn).map(({ source, work, count }) => ({ source, target: work, count })),
      ...(await edgesOf(transaction, others)),
    ],
    created: joined.created,
  });
  await deriveFromWorks(transaction, joined.works);
}

const toldIn = ({ document, works }: StoredDocument['graph']): Told[] =>
  works.map((work) => ({
    keys: work.keys,
    work: { document: document.id, work, rank: rankOf(document.id, work) },
  }));

function missing(list: string): WorkId {
  throw new Error(`Unexpected keys ${list}, expected such as were joined`);
}
