import { documentRecord } from '../../records/document.js';
import type { DocumentRecord } from '../../rows.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { SELECT_DOCUMENT } from '../records/document.js';
import { closeness, matchExpression, phrasesIn, wholeExpression } from './match.js';

/** Closest first, then newest. Only those with the query as it stands can be close: of the others the newest will do. */
export function searchDocuments(
  database: Database,
  terms: readonly Term[],
  first: number,
): { documents: DocumentRecord[]; documentCount: number } {
  const phrases = phrasesIn('(SELECT line FROM document WHERE key = f.rowid)', terms);
  const contenders = database.get(
    `WITH found AS MATERIALIZED (
       SELECT f.rowid AS key FROM document_words f WHERE document_words MATCH ? AND ${phrases.sql})
     SELECT (SELECT count(*) FROM found) AS count, json_group_array(key) AS keys FROM (
       SELECT rowid AS key FROM document_words WHERE document_words MATCH ? AND +rowid IN (SELECT key FROM found)
       UNION
       SELECT key FROM (SELECT d.key FROM found CROSS JOIN document d INDEXED BY document_in_search ON d.key = found.key
         ORDER BY ifnull(-d.year, 0), d.id LIMIT ?))`,
    matchExpression(terms),
    ...phrases.values,
    wholeExpression(terms),
    first,
  );
  const close = closeness('d.line', terms);
  const best = `${SELECT_DOCUMENT} WHERE d.key IN (SELECT value FROM json_each(?))
    ORDER BY ${close.sql}, ifnull(-d.year, 0), d.id LIMIT ?`;
  const keys = contenders?.text('keys') ?? '[]';
  return {
    documents: database.all(best, keys, ...close.values, first).map(documentRecord),
    documentCount: contenders?.number('count') ?? 0,
  };
}
