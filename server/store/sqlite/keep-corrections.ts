import type { Correction } from '#schema/correction.js';
import { correctionRecord, documentOf, newnessOf } from '../records/correction.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { applyCorrections } from './write/apply-corrections.js';

export function keepCorrections(database: Database, corrections: readonly Correction[]): void {
  database.transaction(() => {
    const before = correctionsByIds(
      database,
      corrections.map(({ id }) => id),
    );
    for (const correction of corrections)
      database.run(
        'INSERT OR REPLACE INTO correction (id, does, document, newness, content) VALUES (?, ?, ?, ?, ?)',
        correction.id,
        correction.does,
        documentOf(correction),
        newnessOf(correction),
        JSON.stringify(correction),
      );
    applyCorrections(database, [...before, ...corrections]);
  });
}

function correctionsByIds(database: Database, ids: readonly string[]): Correction[] {
  return database
    .all('SELECT content FROM correction WHERE id IN (SELECT value FROM json_each(?))', listOf(ids))
    .map(correctionRecord);
}
