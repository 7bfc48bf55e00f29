import { documentRecord } from '../../records/document.js';
import type { DocumentRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { SELECT_DOCUMENT } from '../records/document.js';

const COUNT = 'SELECT count(*) AS count FROM document_words WHERE document_words MATCH ?';
const BEST = `${SELECT_DOCUMENT} JOIN (
  SELECT rowid, bm25(document_words, 4, 1, 3, 1) AS rank FROM document_words WHERE document_words MATCH ?) AS hit
  ON hit.rowid = d.key
ORDER BY hit.rank, d.id LIMIT ?`;

export function searchDocuments(
  database: Database,
  match: string,
  first: number,
): { documents: DocumentRecord[]; documentCount: number } {
  return {
    documents: database.all(BEST, match, first).map(documentRecord),
    documentCount: database.get(COUNT, match)?.number('count') ?? 0,
  };
}
