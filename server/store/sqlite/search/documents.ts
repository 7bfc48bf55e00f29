import { documentRecord } from '../../records/document.js';
import type { DocumentRecord } from '../../rows.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { SELECT_DOCUMENT } from '../records/document.js';
import { closeness, matchExpression, phrasesIn } from './match.js';

const MATCHING = 'JOIN document_words f ON f.rowid = d.key WHERE document_words MATCH ?';

/** Closest first, then newest. */
export function searchDocuments(
  database: Database,
  terms: readonly Term[],
  first: number,
): { documents: DocumentRecord[]; documentCount: number } {
  const phrases = phrasesIn('d.line', terms);
  const close = closeness('d.line', terms);
  const match = matchExpression(terms);
  const best = `${SELECT_DOCUMENT} ${MATCHING} AND ${phrases.sql}
    ORDER BY ${close.sql}, ifnull(-d.year, 0), d.id LIMIT ?`;
  const count = `SELECT count(*) AS count FROM document d ${MATCHING} AND ${phrases.sql}`;
  return {
    documents: database.all(best, match, ...phrases.values, ...close.values, first).map(documentRecord),
    documentCount: database.get(count, match, ...phrases.values)?.number('count') ?? 0,
  };
}
