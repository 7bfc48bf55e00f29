import type { Transaction } from '../graph.js';
import type { PartRows } from './rows.js';

/** Writes what a document gives to the graph, all but what is derived from it. Its earlier part is gone. */
export async function writePart(transaction: Transaction, part: PartRows): Promise<void> {
  const id = part.document['id'] ?? null;
  await transaction.ask('MERGE (d:Document {id: $id}) SET d = $row, d:Vertex', { id, row: part.document });
  await transaction.ask('MATCH (d:Document {id: $id}) CREATE (d)-[:HAS_TEXT]->(t:Text) SET t = $row', {
    id,
    row: part.text,
  });
  for (const [cypher, rows] of [
    [NOTES, part.notes],
    [KEY_LISTS, part.keyLists],
    [DESCRIPTIONS, part.descriptions],
    [CITATIONS, part.citations],
    [NAMES, part.names],
    [ANTECEDENTS, part.antecedents],
    [FINDINGS, part.findings],
  ] as const)
    if (rows.length > 0) await transaction.ask(cypher, { id, rows });
}

const NOTES = `
MATCH (d:Document {id: $id}) UNWIND $rows AS row
CREATE (d)-[:HAS_NOTE]->(n:Note) SET n = row`;
const KEY_LISTS = `
UNWIND $rows AS row MERGE (l:KeyList {id: row.id}) ON CREATE SET l.keys = row.keys`;
const DESCRIPTIONS = `
MATCH (d:Document {id: $id}) UNWIND $rows AS row
CREATE (d)-[:DESCRIBES]->(e:Description) SET e = row`;
/** In a note, or in the body: then in the document itself. */
const CITATIONS = `
MATCH (d:Document {id: $id}) UNWIND $rows AS row
OPTIONAL MATCH (n:Note {id: row.content.noteId})
WITH row, coalesce(n, d) AS place
CREATE (place)-[:CONTAINS]->(c:Citation) SET c = row.content, c.confidence = toFloat(row.content.confidence), c:$(row.label)`;
const NAMES = `
UNWIND $rows AS row MATCH (c:Citation {id: row.citation}) WITH row, c
MATCH (e:Description {id: row.description})
CREATE (c)-[r:NAMES]->(e) SET r = row.content, r.confidence = toFloat(row.content.confidence)`;
const ANTECEDENTS = `
UNWIND $rows AS row MATCH (c:Citation {id: row.from}) WITH row, c
MATCH (e:Citation {id: row.to}) CREATE (c)-[:STANDS_ON]->(e)`;
/** About a citation, else about a note, else about the document. */
const FINDINGS = `
MATCH (d:Document {id: $id}) UNWIND $rows AS row
OPTIONAL MATCH (c:Citation {id: row.citation})
WITH d, row, c
OPTIONAL MATCH (n:Note {documentId: $id, series: 0, number: row.note})
WITH d, row, c, head(collect(n)) AS n
CREATE (d)-[:HAS_FINDING]->(f:Finding) SET f = row.content
WITH coalesce(c, n, d) AS about, f CREATE (f)-[:ABOUT]->(about)`;
