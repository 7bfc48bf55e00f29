import { groupBy, inOrder } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf, type Order } from '../page.js';
import { noteRecord } from '../records/note.js';
import type { NoteRecord } from '../rows.js';
import type { NotePlace, Page, PageRequest } from '../store.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { SELECT_NOTE } from './records/note.js';

/** As numbered; of two with the same number, the one that stands first. */
const ORDER: Order = {
  by: ['n.series', 'n.number', 'n.ordinal'],
  types: ['number', 'number', 'number'],
  of: (row) => [row.number('series'), row.number('number'), row.number('ordinal')],
};

/** The first notes of several documents. */
export function notes(
  database: Database,
  documents: readonly string[],
  { first, after }: PageRequest,
): Page<NoteRecord>[] {
  const from = afterCursor(ORDER, after);
  const rows = database.all(
    `${SELECT_NOTE} JOIN (
       SELECT n.key, row_number() OVER (PARTITION BY n.document ORDER BY ${ORDER.by.join(', ')}) AS place
       FROM document d JOIN note n ON n.document = d.key
       WHERE d.id IN (SELECT value FROM json_each(?)) AND ${from.sql}) AS listed ON listed.key = n.key
     WHERE listed.place <= ? ORDER BY listed.place`,
    listOf(documents),
    ...from.values,
    first + 1,
  );
  const byDocument = groupBy(rows, (row) => row.text('document_id'));
  const counts = database.all(
    'SELECT id, note_count FROM document WHERE id IN (SELECT value FROM json_each(?))',
    listOf(documents),
  );
  const count = new Map(counts.map((row) => [row.text('id'), row.number('note_count')]));
  return documents.map((id) =>
    pageOf(byDocument.get(id) ?? [], first, ORDER, noteRecord, count.get(id) ?? 0),
  );
}

/** Of two notes with the same number, the one that stands first. */
export function notesAt(database: Database, places: readonly NotePlace[]): (NoteRecord | null)[] {
  const rows = database.all(
    `${SELECT_NOTE} JOIN json_each(?) s ON nd.id = s.value ->> 'document'
       AND n.series = s.value ->> 'series' AND n.number = s.value ->> 'number'
     ORDER BY n.ordinal DESC`,
    JSON.stringify(places),
  );
  const byPlace = new Map(
    rows.map(noteRecord).map((note) => [nameOf({ ...note, document: note.documentId }), note]),
  );
  return places.map((place) => byPlace.get(nameOf(place)) ?? null);
}

const nameOf = ({ document, series, number }: NotePlace) => `${document} ${series} ${number}`;

export function notesByIds(database: Database, ids: readonly string[]): (NoteRecord | null)[] {
  const rows = database.all(`${SELECT_NOTE} WHERE n.id IN (SELECT value FROM json_each(?))`, listOf(ids));
  return inOrder(ids, rows.map(noteRecord));
}
