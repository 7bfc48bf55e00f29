import { documentGraph } from '../records/document-graph.js';
import { localWork } from '../records/local-work.js';
import { Row } from '../row.js';
import type { StoredDocument } from '../store.js';
import type { Transaction } from './graph.js';
import { NOTE_COLUMNS } from './records/note.js';

const DOCUMENT = `
MATCH (d:Document {id: $id})-[:HAS_TEXT]->(t:Text)
RETURN d.id AS id, d.name AS name, d.origin AS origin, d.mediaType AS media_type, d.sha256 AS sha256,
  d.reader AS reader, d.title AS title, coalesce(d.authors, []) AS authors, d.container AS container, d.year AS year,
  d.characters AS characters, d.localWork AS local_work, t.text AS text, t.pages AS pages, t.extracted AS extracted,
  COLLECT { MATCH (d)-[:HAS_FINDING]->(f:Finding) RETURN f.content ORDER BY f.ordinal } AS findings`;
const NOTES = `
MATCH (n:Note {documentId: $id}) WHERE n.series >= 0 AND n.number IS NOT NULL
RETURN n.localId AS local_id, ${NOTE_COLUMNS} ORDER BY n.ordinal`;
const CITATIONS = `
MATCH (c:Citation {documentId: $id}) WHERE c.ordinal >= 0
RETURN c.id AS id, c.localId AS local_id, head([(n:Note)-[:CONTAINS]->(c) | n.localId]) AS note,
  c.ordinal AS ordinal, c.form AS form, c.kind AS kind, c.spans AS spans, c.within AS within, c.text AS text,
  c.sentence AS sentence, c.signal AS signal, c.pinpoint AS pinpoint, c.parenthetical AS parenthetical,
  c.hereinafter AS hereinafter, c.nested AS nested, c.targetNote AS target_note, c.targetPart AS target_part,
  c.status AS status, c.reason AS reason, c.provisionLabel AS provision_label, c.antecedentId AS antecedent,
  c.method AS method, c.confidence AS confidence, c.placedNote AS placed_note,
  head([(c)-[:NAMES]->(e:Description) | e.localId]) AS local_work,
  COLLECT { MATCH (c)-[r:NAMES]->(e:Description) WHERE r.antecedentId IS NOT NULL
    RETURN {work: e.localId, antecedent: r.antecedentId, confidence: r.confidence} ORDER BY r.place } AS candidates
ORDER BY c.ordinal`;
const WORKS = `
MATCH (:Document {id: $id})-[:DESCRIBES]->(e:Description)
MATCH (l:KeyList {id: e.keyList})
RETURN e.localId AS local_id, e.content AS content, e.variants AS variants, l.keys AS keys`;

export async function documentGraphs(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(StoredDocument | null)[]> {
  const found: (StoredDocument | null)[] = [];
  for (const id of ids) found.push(await documentGraphOf(transaction, id));
  return found;
}

async function documentGraphOf(transaction: Transaction, id: string): Promise<StoredDocument | null> {
  const [document] = await transaction.ask(DOCUMENT, { id });
  if (!document) return null;
  const text = new Row({
    text: document.text('text'),
    pages: document.text('pages'),
    extracted: document.textOrNull('extracted'),
    findings: document.items('findings', (content) => JSON.parse(String(content)) as unknown),
  });
  const notes = await transaction.ask(NOTES, { id });
  const citations = await transaction.ask(CITATIONS, { id });
  const works = await transaction.ask(WORKS, { id });
  return {
    reader: document.text('reader'),
    graph: documentGraph({ document, text, notes, citations, works: works.map((row) => localWork(row)) }),
  };
}
