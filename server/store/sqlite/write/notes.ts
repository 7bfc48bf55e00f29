import type { DocumentGraph, NoteRow } from '#schema/graph.js';
import { noteNodeId } from '../../node-ids.js';
import type { Database } from '../database.js';
import { setWordsOfNote } from './search-words.js';

const INSERT = `
INSERT INTO note (local_id, id, document, series, number, ordinal, label, page, page_label, spans, text, call_out, status)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes the notes of a document and answers their keys by the document's own ids. */
export function writeNotes(database: Database, graph: DocumentGraph, document: number): Map<string, number> {
  const write = (note: NoteRow, ordinal: number) => {
    const key = database.run(
      INSERT,
      note.id,
      noteNodeId(graph.document.id, note.id),
      document,
      note.series,
      note.number,
      ordinal,
      note.label,
      note.page,
      note.pageLabel,
      JSON.stringify(note.spans),
      note.text,
      note.callOut && JSON.stringify(note.callOut),
      note.status,
    );
    setWordsOfNote(database, key, note.text);
    return key;
  };
  return new Map(graph.notes.map((note, ordinal) => [note.id, write(note, ordinal)]));
}
