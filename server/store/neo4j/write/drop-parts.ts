import type { Transaction } from '../graph.js';

const WORKS = `
UNWIND $ids AS id MATCH (:Document {id: id})-[:DESCRIBES]->(e:Description)
MATCH (l:KeyList {id: e.keyList})
OPTIONAL MATCH (l)-[:MEANS]->(w:Work)
RETURN DISTINCT w.id AS work`;

const PARTS = [
  '(d)-[:HAS_FINDING]->(n:Finding)',
  '(d)-[:CONTAINS]->(n:Citation)',
  '(d)-[:HAS_NOTE]->(:Note)-[:CONTAINS]->(n:Citation)',
  '(d)-[:HAS_NOTE]->(n:Note)',
  '(d)-[:DESCRIBES]->(n:Description)',
  '(d)-[:HAS_TEXT]->(n:Text)',
];

/** Takes away what documents gave to the graph, all but their own nodes. Answers the works that they told of. */
export async function dropParts(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const works = await transaction.ask(WORKS, { ids });
  await dropEdges(transaction, ids);
  for (const part of PARTS)
    await transaction.ask(`UNWIND $ids AS id MATCH (d:Document {id: id}) MATCH ${part} DETACH DELETE n`, {
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
