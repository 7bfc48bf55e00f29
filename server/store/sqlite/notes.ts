import type { DocumentId } from '#schema/ids.js';
import type { NoteRecord } from '../rows.js';
import type { Page, PageRequest } from '../store.js';
import type { Database } from './database.js';
import { inOrder, listOf } from './keys.js';
import { afterCursor, pageOf, type Order } from './page.js';
import { noteRecord, SELECT_NOTE } from './records/note.js';

/** As numbered; of two with the same number, the one that stands first. */
const ORDER: Order = {
  by: ['n.series', 'n.number', 'n.ordinal'],
  types: ['number', 'number', 'number'],
  of: (row) => [row.number('series'), row.number('number'), row.number('ordinal')],
};

export function notes(
  database: Database,
  document: DocumentId,
  { first, after }: PageRequest,
): Page<NoteRecord> {
  const from = afterCursor(ORDER, after);
  const rows = database.all(
    `${SELECT_NOTE} WHERE nd.id = ? AND ${from.sql} ORDER BY ${ORDER.by.join(', ')} LIMIT ?`,
    document,
    ...from.values,
    first + 1,
  );
  const total = database.get('SELECT note_count FROM document WHERE id = ?', document);
  return pageOf(rows, first, ORDER, noteRecord, total?.number('note_count') ?? 0);
}

export function note(
  database: Database,
  document: DocumentId,
  series: number,
  number: number,
): NoteRecord | null {
  const row = database.get(
    `${SELECT_NOTE} WHERE nd.id = ? AND n.series = ? AND n.number = ? ORDER BY n.ordinal LIMIT 1`,
    document,
    series,
    number,
  );
  return row && noteRecord(row);
}

export function notesByIds(database: Database, ids: readonly string[]): (NoteRecord | null)[] {
  const rows = database.all(`${SELECT_NOTE} WHERE n.id IN (SELECT value FROM json_each(?))`, listOf(ids));
  return inOrder(ids, rows.map(noteRecord));
}
