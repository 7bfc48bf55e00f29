import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STORE_FILE, type OpenOptions } from '../options.js';
import { Database } from './database.js';
import { storeUnusable } from './failures.js';
import { MIGRATIONS, migrate, versionOf } from './migrations.js';

/** "CrlE": tells a store of ours from another program's database. */
const APPLICATION_ID = 0x43726c45;
const BUSY_TIMEOUT = 10_000;
/** Kilobytes of the file that are kept in memory, where it has so many: a picture out of a large graph reads all over it. */
export const CACHE = 400_000;

/** Opens or makes the store in the folder. Nothing is written to a file that is not a sound store of ours. */
export function openDatabase(folder: string, options: OpenOptions): Database {
  const file = join(folder, STORE_FILE);
  makeFolder(folder, file);
  const database = new Database(file, {
    busyTimeout: options.busyTimeout ?? BUSY_TIMEOUT,
    onStatement: options.onStatement ?? (() => undefined),
  });
  try {
    prepare(database, file);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw storeUnusable('no-access', file, cause instanceof Error ? cause : undefined);
  }
}

function prepare(database: Database, file: string): void {
  const version = versionOf(database);
  const ours = database.get('PRAGMA application_id')?.number('application_id') === APPLICATION_ID;
  const empty = database.get('SELECT 1 FROM sqlite_schema LIMIT 1') === null;
  if (!ours && !empty) throw storeUnusable('not-a-store', file);
  if (version > MIGRATIONS.length) throw storeUnusable('newer', file);
  if (empty) database.script(`PRAGMA application_id = ${APPLICATION_ID}`);
  if (database.get('PRAGMA journal_mode')?.text('journal_mode') !== 'wal')
    database.script('PRAGMA journal_mode = WAL');
  database.script(
    `PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY;`,
  );
  if (version < MIGRATIONS.length) migrate(database);
}
