import type { Transaction } from '../graph.js';

const WORKS = `
UNWIND $ids AS id MATCH (e:Description {documentId: id})
MATCH (l:KeyList {id: e.keyList})
OPTIONAL MATCH (l)-[:MEANS]->(w:Work)
RETURN DISTINCT w.id AS work`;

/** An index is used only where all of its properties are spoken of. */
const PARTS = [
  ['Finding', ''],
  ['Citation', 'WHERE n.ordinal >= 0'],
  ['Note', 'WHERE n.series >= 0 AND n.number IS NOT NULL'],
  ['Description', ''],
  ['Text', ''],
] as const;

/** Takes away what documents gave to the graph, all but their own nodes. Answers the works that they told of. */
export async function dropParts(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const works = await transaction.ask(WORKS, { ids });
  await dropEdges(transaction, ids);
  for (const [label, rest] of PARTS)
    await transaction.ask(`UNWIND $ids AS id MATCH (n:${label} {documentId: id}) ${rest} DETACH DELETE n`, {
      ids,
    });
  return [...new Set(works.flatMap((row) => row.textOrNull('work') ?? []))];
}

/** Takes away what is derived from the citations of documents, but not their outcomes. */
export async function dropEdges(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.ask(
    'UNWIND $ids AS id MATCH (:Vertex)-[r:CITES {documentId: id}]->(:Work) USING INDEX r:CITES(documentId) DELETE r',
    { ids },
  );
  await transaction.ask('UNWIND $ids AS id MATCH (:Document {id: id})-[r:IS]->(:Work) DELETE r', { ids });
}
