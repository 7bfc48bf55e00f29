import type { Correction } from '#schema/correction.js';
import { correctionRecord } from '../records/correction.js';
import type { Database } from './database.js';
import { applyCorrections } from './write/apply-corrections.js';

export function withdrawCorrection(database: Database, id: string): Correction | null {
  return database.transaction(() => {
    const row = database.get('DELETE FROM correction WHERE id = ? RETURNING content', id);
    if (!row) return null;
    const correction = correctionRecord(row);
    applyCorrections(database, [correction]);
    return correction;
  });
}
