import { documentGraph } from '../records/document-graph.js';
import { localWork } from '../records/local-work.js';
import type { StoredDocument } from '../store.js';
import type { Database } from './database.js';
import { LOCAL_WORK } from './write/local-works.js';

const DOCUMENT = `
SELECT key, id, name, origin, media_type, sha256, reader, title, authors, container, year, characters, local_work
FROM document WHERE id = ?`;
const TEXT = 'SELECT text, pages, findings, extracted FROM document_text WHERE document = ?';
const NOTES = `
SELECT local_id, number, series, label, page, page_label, spans, text, call_out, status
FROM note WHERE document = ? ORDER BY ordinal`;
const CITATIONS = `
SELECT c.*, (SELECT local_id FROM note WHERE key = c.note) AS note,
  (SELECT local_id FROM local_work WHERE key = c.local_work) AS local_work,
  (SELECT json_group_array(json_object('work', l.local_id, 'antecedent', k.antecedent, 'confidence', k.confidence)
     ORDER BY k.place)
   FROM candidate k JOIN local_work l ON l.key = k.local_work WHERE k.citation = c.key) AS candidates
FROM citation c WHERE c.document = ? ORDER BY c.ordinal`;
const WORKS = `SELECT ${LOCAL_WORK} FROM local_work l WHERE l.document = ?`;

export function documentGraphs(database: Database, ids: readonly string[]): (StoredDocument | null)[] {
  return ids.map((id) => {
    const document = database.get(DOCUMENT, id);
    if (!document) return null;
    const key = document.number('key');
    const text = database.get(TEXT, key);
    if (!text) throw new Error(`Unexpected document ${id} without a text, expected one`);
    const [notes, citations, works] = [NOTES, CITATIONS, WORKS].map((sql) => database.all(sql, key));
    return {
      reader: document.text('reader'),
      graph: documentGraph({
        document,
        text,
        notes: notes ?? [],
        citations: citations ?? [],
        works: (works ?? []).map((row) => localWork(row)),
      }),
    };
  });
}
