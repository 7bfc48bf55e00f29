import type { Database } from './database.js';
import { correctionsInForce } from './write/corrections-in-force.js';
import { deriveFromDocuments, recountProvisions } from './write/derive.js';
import { dropPart } from './write/drop-part.js';
import { edgesOf, recount } from './write/edges.js';
import { rejoin } from './write/rejoin.js';

export function removeDocument(database: Database, id: string): boolean {
  return database.transaction(() => {
    const document = database.get('SELECT key FROM document WHERE id = ?', id)?.number('key');
    if (document === undefined) return false;
    const before = edgesOf(database, [document]);
    const works = dropPart(database, document);
    database.run('DELETE FROM document WHERE key = ?', document);
    const joined = rejoin(database, works, [], correctionsInForce(database, []));
    const others = edgesOf(database, joined.documents);
    deriveFromDocuments(database, joined.documents);
    recount(database, [document, ...joined.documents], [...before, ...others]);
    recountProvisions(database, [...works, ...joined.works], joined.documents);
    return true;
  });
}
