import type { Correction } from '#schema/correction.js';
import { documentOf, newnessOf } from '../records/correction.js';
import type { Database } from './database.js';

export function keepCorrections(database: Database, corrections: readonly Correction[]): void {
  database.transaction(() => {
    for (const correction of corrections)
      database.run(
        'INSERT OR REPLACE INTO correction (id, does, document, newness, content) VALUES (?, ?, ?, ?, ?)',
        correction.id,
        correction.does,
        documentOf(correction),
        newnessOf(correction),
        JSON.stringify(correction),
      );
  });
}
