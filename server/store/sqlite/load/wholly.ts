import type { Database } from '../database.js';
import { CACHE } from '../open.js';

/** Kilobytes of the file in memory while much is written. */
const MUCH = 1_000_000;

/**
 * One transaction of much more than memory holds. Where no other process has the file open, pages go straight to their
 * place in it, behind those of before; these are kept in a journal, so that whoever opens the file after an end in the
 * middle finds it as it was. Else they go through the log, and so are written twice.
 */
export async function wholly<T>(database: Database, work: () => Promise<T>): Promise<T> {
  database.useJournal('delete');
  database.script(`PRAGMA cache_size = -${MUCH}; PRAGMA temp_store = FILE; PRAGMA threads = 2`);
  try {
    return await database.longTransaction(work);
  } finally {
    database.script(`PRAGMA cache_size = -${CACHE}; PRAGMA temp_store = MEMORY; PRAGMA threads = 0`);
    database.useJournal('wal');
  }
}
