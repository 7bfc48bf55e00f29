import type { DocumentId } from '#schema/ids.js';
import type { Fingerprint } from '../store.js';
import type { Database } from './database.js';

export function fingerprints(database: Database): ReadonlyMap<string, Fingerprint> {
  const rows = database.all('SELECT origin, id, sha256, reader FROM document INDEXED BY document_by_origin');
  return new Map(
    rows.map((row) => [
      row.text('origin'),
      { id: row.id<DocumentId>('id'), sha256: row.text('sha256'), reader: row.text('reader') },
    ]),
  );
}
