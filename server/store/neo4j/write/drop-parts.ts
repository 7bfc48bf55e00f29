import type { Transaction } from '../graph.js';

const WORKS = `
UNWIND $ids AS id MATCH (e:Description {documentId: id})
MATCH (l:KeyList {id: e.keyList})
OPTIONAL MATCH (l)-[:MEANS]->(w:Work)
RETURN DISTINCT w.id AS work`;

/** Takes away what documents gave to the graph, all but their own nodes. Answers the works that they told of. */
export async function dropParts(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const works = await transaction.ask(WORKS, { ids });
  await dropEdges(transaction, ids);
  for (const label of ['Finding', 'Citation', 'Note', 'Description', 'Text'])
    await transaction.ask(`UNWIND $ids AS id MATCH (n:${label} {documentId: id}) DETACH DELETE n`, { ids });
  return [...new Set(works.flatMap((row) => row.textOrNull('work') ?? []))];
}

/** Takes away what is derived from the citations of documents, but not their outcomes. */
export async function dropEdges(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.ask('UNWIND $ids AS id MATCH (:Vertex)-[r:CITES {documentId: id}]->(:Work) DELETE r', {
    ids,
  });
  await transaction.ask('UNWIND $ids AS id MATCH (:Document {id: id})-[r:IS]->(:Work) DELETE r', { ids });
}
