import type { Database } from './database.js';
import { deriveFromDocuments, deriveFromWorks } from './write/derive.js';
import { dropPart } from './write/drop-part.js';
import { rejoin } from './write/rejoin.js';

export function removeDocument(database: Database, id: string): boolean {
  return database.transaction(() => {
    const document = database.get('SELECT key FROM document WHERE id = ?', id)?.number('key');
    if (document === undefined) return false;
    const before = dropPart(database, document);
    database.run('DELETE FROM document WHERE key = ?', document);
    const joined = rejoin(database, before, []);
    deriveFromDocuments(database, joined.documents);
    deriveFromWorks(database, joined.works);
    return true;
  });
}
