import type { Database } from '../database.js';

/** Takes away what a document gave to the graph, all but its own row. Answers the works that it told of. */
export function dropPart(database: Database, document: number): number[] {
  const works = database
    .all('SELECT DISTINCT work FROM local_work WHERE document = ? AND work IS NOT NULL', document)
    .map((row) => row.number('work'));
  database.run(
    'DELETE FROM candidate WHERE citation IN (SELECT key FROM citation WHERE document = ?)',
    document,
  );
  for (const table of ['citation', 'note', 'local_work', 'cites', 'document_text'])
    database.run(`DELETE FROM ${table} WHERE document = ?`, document);
  database.run('DELETE FROM document_words WHERE rowid = ?', document);
  return works;
}
