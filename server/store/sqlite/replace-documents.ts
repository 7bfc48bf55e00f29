import type { StoredDocument } from '../store.js';
import type { Database } from './database.js';
import { putParts } from './write/put-parts.js';

/** Puts the parts of documents in the place of their earlier ones, in one transaction: all or none. */
export function replaceDocuments(database: Database, parts: readonly StoredDocument[]): void {
  if (parts.length > 0) database.transaction(() => putParts(database, parts));
}
