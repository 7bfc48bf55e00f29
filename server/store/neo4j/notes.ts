import { groupBy, inOrder } from '../lists.js';
import { pageOf, type Order } from '../page.js';
import { noteRecord } from '../records/note.js';
import type { NoteRecord } from '../rows.js';
import type { NotePlace, Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import type { Transaction } from './graph.js';
import { NOTE_COLUMNS } from './records/note.js';

/** As numbered; of two with the same number, the one that stands first. */
const ORDER: Order = {
  by: ['n.series', 'n.number', 'n.ordinal'],
  types: ['number', 'number', 'number'],
  of: (row) => [row.number('series'), row.number('number'), row.number('ordinal')],
};

/** The first notes of several documents. */
export async function notes(
  transaction: Transaction,
  documents: readonly string[],
  { first, after }: PageRequest,
): Promise<Page<NoteRecord>[]> {
  const from = afterCursor(ORDER, after);
  const order = ORDER.by.join(', ');
  const ids = [...new Set(documents)];
  const rows = await transaction.ask(
    `UNWIND $ids AS id
     CALL (id) { MATCH (n:Note {documentId: id}) WHERE n.series >= 0 AND n.number IS NOT NULL AND ${from.cypher} RETURN n ORDER BY ${order} LIMIT $most }
     RETURN ${NOTE_COLUMNS} ORDER BY ${order}`,
    { ...from.parameters, ids, most: first + 1 },
  );
  const byDocument = groupBy(rows, (row) => row.text('document_id'));
  const counts = await transaction.ask(
    'UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN id, d.noteCount AS count',
    { ids },
  );
  const count = new Map(counts.map((row) => [row.text('id'), row.number('count')]));
  return documents.map((id) =>
    pageOf(byDocument.get(id) ?? [], first, ORDER, noteRecord, count.get(id) ?? 0),
  );
}

/** Of two notes with the same number, the one that stands first. */
export async function notesAt(
  transaction: Transaction,
  places: readonly NotePlace[],
): Promise<(NoteRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $places AS p
     MATCH (n:Note {documentId: p.document, series: p.series, number: p.number})
     RETURN ${NOTE_COLUMNS} ORDER BY n.ordinal DESC`,
    { places: places.map(({ document, series, number }) => ({ document, series, number })) },
  );
  const byPlace = new Map(
    rows.map(noteRecord).map((note) => [nameOf({ ...note, document: note.documentId }), note]),
  );
  return places.map((place) => byPlace.get(nameOf(place)) ?? null);
}

const nameOf = ({ document, series, number }: NotePlace) => `${document} ${series} ${number}`;

export async function notesByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(NoteRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (n:Note {id: asked}) RETURN ${NOTE_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(noteRecord));
}
