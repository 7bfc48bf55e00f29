import type { Transaction } from '../graph.js';
import type { PartRows } from './rows.js';

/** Writes what documents give to the graph, all but what is derived from it. Their earlier parts are gone. */
export async function writeParts(transaction: Transaction, parts: readonly PartRows[]): Promise<void> {
  for (const [cypher, rows] of [
    [DOCUMENTS, parts.map(({ document }) => document)],
    [TEXTS, parts.map(({ text }) => text)],
    [NOTES, parts.flatMap(({ notes }) => notes)],
    [KEY_LISTS, parts.flatMap(({ keyLists }) => keyLists)],
    [DESCRIPTIONS, parts.flatMap(({ descriptions }) => descriptions)],
    [CITATIONS, parts.flatMap(({ citations }) => citations)],
    [NAMES, parts.flatMap(({ names }) => names)],
    [ANTECEDENTS, parts.flatMap(({ antecedents }) => antecedents)],
    [FINDINGS, parts.flatMap(({ findings }) => findings)],
  ] as const)
    if (rows.length > 0) await transaction.ask(cypher, { rows });
}

const DOCUMENTS = `
UNWIND $rows AS row MERGE (d:Document {id: row.id}) ON CREATE SET d.degree = 0
WITH d, row, d.degree AS degree SET d = row, d.degree = degree, d:Vertex`;
const TEXTS = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId}) CREATE (d)-[:HAS_TEXT]->(t:Text) SET t = row`;
const NOTES = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_NOTE]->(n:Note) SET n = row`;
const KEY_LISTS = `
UNWIND $rows AS row MERGE (l:KeyList {id: row.id}) ON CREATE SET l.keys = row.keys`;
const DESCRIPTIONS = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId})
CREATE (d)-[:DESCRIBES]->(e:Description) SET e = row`;
/** In a note, or in the body: then in the document itself. */
const CITATIONS = `
UNWIND $rows AS row MATCH (d:Document {id: row.content.documentId})
OPTIONAL MATCH (n:Note {id: row.content.noteId})
WITH row, coalesce(n, d) AS place
CREATE (place)-[:CONTAINS]->(c:Citation) SET c = row.content, c.confidence = toFloat(row.content.confidence), c:$(row.label)`;
const NAMES = `
UNWIND $rows AS row MATCH (c:Citation {id: row.citation})
CALL (row, c) {
  MATCH (e:Description {id: row.description})
  CREATE (c)-[r:NAMES]->(e) SET r = row.content, r.confidence = toFloat(row.content.confidence) }`;
const ANTECEDENTS = `
UNWIND $rows AS row MATCH (c:Citation {id: row.from})
CALL (row, c) { MATCH (e:Citation {id: row.to}) CREATE (c)-[:STANDS_ON]->(e) }`;
/** About a citation, else about a note, else about the document. */
const FINDINGS = `
UNWIND $rows AS row MATCH (d:Document {id: row.content.documentId})
OPTIONAL MATCH (c:Citation {id: row.citation})
WITH d, row, c
OPTIONAL MATCH (n:Note {documentId: row.content.documentId, series: 0, number: row.note})
WITH d, row, c, head(collect(n)) AS n
CREATE (d)-[:HAS_FINDING]->(f:Finding) SET f = row.content
WITH coalesce(c, n, d) AS about, f CREATE (f)-[:ABOUT]->(about)`;
