import { ANALYSIS } from './analysis-tables.js';
import { CORRECTIONS, EXTRACTED, nameFindings } from './correction-tables.js';
import type { Database } from './database.js';
import { PICTURE, PICTURE_NAMES } from './picture-indexes.js';
import { BEGINNINGS, SEARCH_ORDERS } from './search-indexes.js';
import { DEGREES, LOCAL_IDS, SEARCH_LINES, SEARCH_TABLES, TABLES, TALLIES } from './tables.js';
import { rewriteSearchLines } from './write/rewrite-search-lines.js';

/** One step forward: brings a store of version n to version n + 1, n being its place in the list. */
export type Migration = (database: Database) => void;

/** From an empty file to today's store. Steps are added at the end and never changed. */
export const MIGRATIONS: readonly Migration[] = [
  (database) => database.script(TABLES + SEARCH_TABLES + TALLIES),
  (database) => {
    database.script(SEARCH_LINES);
    rewriteSearchLines(database);
  },
  (database) => database.script(LOCAL_IDS),
  (database) => {
    database.script(CORRECTIONS);
    nameFindings(database);
  },
  (database) => database.script(DEGREES),
  (database) => database.script(ANALYSIS),
  (database) => database.script(EXTRACTED),
  (database) => database.script(PICTURE),
  (database) => database.script(SEARCH_ORDERS),
  (database) => database.script(PICTURE_NAMES),
  (database) => database.script(BEGINNINGS),
];

/**
 * Runs the steps that the store has not seen, each in a transaction with the new version number.
 * Another process may do the same at the same time: the version is read again under the lock.
 */
export function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const [version, step] of migrations.entries()) {
    if (versionOf(database) > version) continue;
    database.transaction(() => {
      if (versionOf(database) > version) return;
      step(database);
      database.script(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

export function versionOf(database: Database): number {
  return database.get('PRAGMA user_version')?.number('user_version') ?? 0;
}
