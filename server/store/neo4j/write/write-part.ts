import { OUTCOME_STATUSES } from '../../rows.js';
import type { Parameters, Transaction } from '../graph.js';
import { statusLabel } from '../labels.js';
import type { MeantPart } from './meanings.js';
import { edgesIn, itselfIn, placedIn, provisionsIn } from './meaning-rows.js';

/** Writes what documents give to the graph. Their earlier parts are gone, the works that they mean are there. */
export async function writeParts(transaction: Transaction, parts: readonly MeantPart[]): Promise<void> {
  const all = (of: (part: MeantPart) => readonly Parameters[]) => parts.flatMap(of);
  await transaction.askAll([
    [DOCUMENTS, all(({ rows, meanings }) => [{ ...rows.document, workCount: meanings.edges.length }])],
    [TEXTS, all(({ rows }) => [rows.text])],
    [NOTES, all(({ rows }) => rows.notes)],
    [DESCRIPTIONS, all(({ rows }) => rows.descriptions)],
    ...OUTCOME_STATUSES.flatMap((status) =>
      (['Note', 'Document'] as const).map(
        (place) => [citations(place, status), all((part) => placedIn(part, place, status))] as const,
      ),
    ),
    [MAY_REFER, all(({ meanings }) => meanings.candidates)],
    [ANTECEDENTS, all(({ rows }) => rows.antecedents)],
    [FINDINGS, all(({ rows }) => rows.findings)],
    [ITSELF, all(itselfIn)],
    [PROVISIONS, provisionsIn(parts)],
    [PINPOINTS, all(({ meanings }) => meanings.pinpoints)],
    [EDGES, all(edgesIn)],
  ]);
}

const DOCUMENTS = `
UNWIND $rows AS row MERGE (d:Document {id: row.id}) ON CREATE SET d.degree = 0
WITH d, row, d.degree AS degree SET d = row, d.degree = degree, d:Vertex`;
const TEXTS = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId}) CREATE (d)-[:HAS_TEXT]->(t:Text) SET t = row`;
const NOTES = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_NOTE]->(n:Note) SET n = row`;
const DESCRIPTIONS = `
UNWIND $rows AS row MATCH (d:Document {id: row.documentId})
CREATE (d)-[:DESCRIBES]->(e:Description) SET e = row`;

/** In a note, or in the body: then in the document itself. A resolved one has its work and its description at once. */
function citations(place: 'Note' | 'Document', status: (typeof OUTCOME_STATUSES)[number]): string {
  const node = `(c:Citation:${statusLabel(status)})`;
  const found = `UNWIND $rows AS row MATCH (p:${place} {id: row.place})`;
  const facts = 'SET c = row.content, c.confidence = toFloat(row.content.confidence)';
  if (status !== 'resolved') return `${found} CREATE (p)-[:CONTAINS]->${node} ${facts}`;
  return `${found}
CALL (row) { MATCH (w:Work {id: row.work}) RETURN w }
CALL (row) { MATCH (e:Description {id: row.description}) RETURN e }
CREATE (p)-[:CONTAINS]->${node}-[:NAMES {place: 0}]->(e),
  (c)-[:REFERS_TO {method: row.content.method, confidence: toFloat(row.content.confidence)}]->(w)
${facts}`;
}

const MAY_REFER = `
UNWIND $rows AS row MATCH (c:Citation {id: row.citation})
CALL (row) { MATCH (e:Description {id: row.description}) RETURN e }
CALL (row) { MATCH (w:Work {id: row.work}) RETURN w }
CREATE (c)-[n:NAMES]->(e) SET n = row.content, n.confidence = toFloat(row.content.confidence)
CREATE (c)-[:MAY_REFER_TO {place: n.place, confidence: n.confidence, antecedentId: n.antecedentId}]->(w)`;
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
const ITSELF = `
UNWIND $rows AS row MATCH (d:Document {id: row.document})
CALL (row) { MATCH (w:Work {id: row.work}) RETURN w }
CREATE (d)-[:IS]->(w)`;
const EDGES = `
UNWIND $rows AS row MATCH (s:Vertex {id: row.source})
CALL (row) { MATCH (w:Work {id: row.work}) RETURN w }
CREATE (s)-[:CITES {documentId: row.documentId, year: row.year, count: row.count, certain: row.certain}]->(w)`;
/** `rows`: `{ id, label, work }`. */
export const PROVISIONS = `
UNWIND $rows AS row MATCH (w:Work {id: row.work})
MERGE (p:Provision {id: row.id})
ON CREATE SET p.label = row.label, p.workId = row.work, p.citationCount = 0
MERGE (p)-[:OF]->(w)`;
/** `rows`: `{ citation, id }`. */
export const PINPOINTS = `
UNWIND $rows AS row MATCH (c:Citation {id: row.citation})
CALL (row, c) { MATCH (p:Provision {id: row.id}) CREATE (c)-[:PINPOINTS]->(p) }`;
