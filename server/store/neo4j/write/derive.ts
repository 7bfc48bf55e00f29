import type { WorkId } from '#schema/ids.js';
import { provisionNodeId } from '../../node-ids.js';
import type { Transaction } from '../graph.js';
import { dropEdges } from './drop-parts.js';
import { PINPOINTS, PROVISIONS } from './write-part.js';

/** Puts right what is derived from the citations of some documents in the graph: their works, provisions and edges. */
export async function deriveFromDocuments(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await dropEdges(transaction, ids);
  for (const cypher of [UNLINK, RESOLVED, AMBIGUOUS, ITSELF]) await transaction.ask(cypher, { ids });
  await placeProvisions(transaction, ids);
  await transaction.ask(EDGES, { ids });
  await transaction.ask(WORK_COUNT, { ids });
}

/** Puts right what is counted over all citations of some works. */
export async function deriveFromWorks(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await Promise.all([transaction.ask(COUNTS, { ids }), transaction.ask(PROVISION_COUNTS, { ids })]);
}

const UNLINK = `
UNWIND $ids AS id MATCH (c:Citation {documentId: id}) WHERE c.ordinal >= 0
MATCH (c)-[r:REFERS_TO|MAY_REFER_TO|PINPOINTS]->() DELETE r`;
const RESOLVED = `
UNWIND $ids AS id MATCH (c:Citation {documentId: id}) WHERE c.ordinal >= 0 AND c.status = 'resolved'
MATCH (c)-[:NAMES]->(e:Description)
MATCH (l:KeyList {id: e.keyList})-[:MEANS]->(w:Work)
CREATE (c)-[:REFERS_TO {method: c.method, confidence: c.confidence}]->(w)`;
const AMBIGUOUS = `
UNWIND $ids AS id MATCH (c:Citation {documentId: id}) WHERE c.ordinal >= 0 AND c.status = 'ambiguous'
MATCH (c)-[r:NAMES]->(e:Description)
MATCH (l:KeyList {id: e.keyList})-[:MEANS]->(w:Work)
CREATE (c)-[:MAY_REFER_TO {place: r.place, confidence: r.confidence, antecedentId: r.antecedentId}]->(w)`;
const ITSELF = `
UNWIND $ids AS id MATCH (d:Document {id: id}) WHERE d.description IS NOT NULL
MATCH (e:Description {id: d.description})
MATCH (l:KeyList {id: e.keyList})-[:MEANS]->(w:Work)
CREATE (d)-[:IS]->(w)`;
const EDGES = `
UNWIND $ids AS id MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:IS]->(own:Work)
WITH d, coalesce(own, d) AS source
MATCH (c:Citation {documentId: d.id}) WHERE c.ordinal >= 0
MATCH (c)-[:REFERS_TO]->(w:Work)
WITH d, source, w, count(c) AS count, sum(CASE WHEN c.confidence >= 0.8 THEN 1 ELSE 0 END) AS certain
CREATE (source)-[:CITES {documentId: d.id, year: d.year, count: count, certain: certain}]->(w)`;
const WORK_COUNT = `
UNWIND $ids AS id MATCH (d:Document {id: id})
OPTIONAL MATCH (:Vertex)-[r:CITES {documentId: id}]->(:Work)
WITH d, count(r) AS count SET d.workCount = count`;
const COUNTS = `
UNWIND $ids AS id MATCH (w:Work {id: id})
WITH w, COUNT { (w)<-[:REFERS_TO]-() } AS citations, COUNT { (w)<-[:CITES]-() } AS documents
SET w.citationCount = citations, w.byCitations = 0 - citations, w.documentCount = documents`;
const PROVISION_COUNTS = `
UNWIND $ids AS id MATCH (:Work {id: id})<-[:OF]-(p:Provision)
WITH p, COUNT { (p)<-[:PINPOINTS]-() } AS citations
SET p.citationCount = citations
WITH p WHERE p.citationCount = 0 DETACH DELETE p`;

const PINPOINTED = `
UNWIND $ids AS id MATCH (c:Citation {documentId: id}) WHERE c.ordinal >= 0 AND c.provisionLabel IS NOT NULL
MATCH (c)-[:REFERS_TO]->(w:Work)
RETURN c.id AS citation, w.id AS work, c.provisionLabel AS label`;
async function placeProvisions(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = (await transaction.ask(PINPOINTED, { ids })).map((row) => {
    const [work, label] = [row.id<WorkId>('work'), row.text('label')];
    return { citation: row.text('citation'), work, label, id: provisionNodeId(work, label) };
  });
  if (rows.length === 0) return;
  await transaction.ask(PROVISIONS, { rows });
  await transaction.ask(PINPOINTS, { rows });
}
