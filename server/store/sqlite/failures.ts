import { StoreUnusable } from '../errors.js';

/** SQLite's result codes, https://sqlite.org/rescode.html */
const REASONS: ReadonlyMap<number, StoreUnusable['reason']> = new Map([
  [3, 'no-access'], // SQLITE_PERM
  [5, 'locked'], // SQLITE_BUSY
  [6, 'locked'], // SQLITE_LOCKED
  [8, 'no-access'], // SQLITE_READONLY
  [10, 'damaged'], // SQLITE_IOERR
  [11, 'damaged'], // SQLITE_CORRUPT
  [13, 'full'], // SQLITE_FULL
  [14, 'no-access'], // SQLITE_CANTOPEN
  [26, 'not-a-store'], // SQLITE_NOTADB
]);

/** The failure of a statement as a failure of the store; null where it is another error. */
export function toStoreUnusable(error: unknown, file: string): StoreUnusable | null {
  if (!(error instanceof Error) || !('sqliteCode' in error)) return null;
  const reason = REASONS.get(Number(error.sqliteCode));
  return reason ? storeUnusable(reason, file, error) : null;
}

export function storeUnusable(reason: StoreUnusable['reason'], file: string, cause?: Error): StoreUnusable {
  const options = cause ? { cause } : undefined;
  return new StoreUnusable(reason, messages[reason](file, cause?.message ?? ''), options);
}

const messages: Readonly<Record<StoreUnusable['reason'], (file: string, cause: string) => string>> = {
  damaged: (file, cause) =>
    `Unexpected damage in ${file}${cause && ` (${cause})`}, expected a sound store. ` +
    'It was left as it is. Put a copy of it from a backup in its place, or move it away and ingest the documents again.',
  locked: (file) =>
    `Unexpected lock on ${file}, expected the store to be free within a few seconds. ` +
    'Another program is writing to it: wait for it or end it, then try again.',
  newer: (file) =>
    `Unexpected newer version of ${file}, expected one that this Carolene knows. ` +
    'It was left as it is. Update Carolene, or name another folder with CAROLENE_DATA.',
  older: (file) =>
    `Unexpected older version of ${file}, expected one that this Carolene wrote. Ingest the documents again.`,
  'not-a-store': (file) =>
    `Unexpected content in ${file}, expected a store of Carolene. ` +
    'It was left as it is. Move it away, or name another folder with CAROLENE_DATA.',
  'no-access': (file, cause) =>
    `Unexpected refusal to open ${file}${cause && ` (${cause})`}, expected to read and write it and its folder. ` +
    'Change the permissions, or name another folder with CAROLENE_DATA.',
  full: (file) =>
    `Unexpected end of disk space while writing ${file}, expected room. ` +
    'What was stored before is sound. Free some space and try again.',
};
