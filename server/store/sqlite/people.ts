import { inOrder } from '../lists.js';
import { authorRecord, institutionRecord } from '../records/person.js';
import type { AuthorRecord, InstitutionRecord } from '../rows.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { SELECT_AUTHOR, SELECT_INSTITUTION } from './records/person.js';

export function authorsByIds(database: Database, ids: readonly string[]): (AuthorRecord | null)[] {
  const rows = database.all(`${SELECT_AUTHOR} WHERE a.id IN (SELECT value FROM json_each(?))`, listOf(ids));
  return inOrder(ids, rows.map(authorRecord));
}

export function institutionsByIds(database: Database, ids: readonly string[]): (InstitutionRecord | null)[] {
  const rows = database.all(
    `${SELECT_INSTITUTION} WHERE i.id IN (SELECT value FROM json_each(?))`,
    listOf(ids),
  );
  return inOrder(ids, rows.map(institutionRecord));
}
