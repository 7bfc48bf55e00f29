import { withName } from '../records/finding.js';
import type { Database } from './database.js';

/** Version 4: what persons decided. `document`: the id of the one it is of, there or not. content: all of it, as JSON. */
export const CORRECTIONS = `
CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  does TEXT NOT NULL,
  document TEXT,
  newness INTEGER NOT NULL,
  content TEXT NOT NULL
) STRICT;
CREATE INDEX correction_by_time ON correction (newness, id);
CREATE INDEX correction_by_document ON correction (document, newness, id) WHERE document IS NOT NULL;
`;

/** Version 6: corrections by what they do; what was read of a document where they changed it, as JSON. */
export const EXTRACTED = `
ALTER TABLE document_text ADD COLUMN extracted TEXT;
CREATE INDEX correction_by_deed ON correction (does);
-- So that nothing that is asked walks through a whole table.
CREATE INDEX document_by_origin ON document (origin, id, sha256, reader);
CREATE INDEX work_by_kind ON work (kind);
CREATE INDEX work_of_year ON work (year);
CREATE INDEX citation_by_status ON citation (status, form, signal, confidence, document);
`;

/** For findings that an older version stored. The next ingest reads their documents again. */
export function nameFindings(database: Database): void {
  for (const row of database.all('SELECT document, findings FROM document_text')) {
    const named = row.list('findings', (item) => item as object).map(withName);
    database.run(
      'UPDATE document_text SET findings = ? WHERE document = ?',
      JSON.stringify(named),
      row.number('document'),
    );
  }
  database.run("UPDATE document SET reader = ''");
}
