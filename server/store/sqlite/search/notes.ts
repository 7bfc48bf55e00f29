import { noteRecord } from '../../records/note.js';
import type { NoteRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { SELECT_NOTE } from '../records/note.js';

const COUNT = 'SELECT count(*) AS count FROM note_words WHERE note_words MATCH ?';
const BEST = `${SELECT_NOTE.replace('SELECT', 'SELECT hit.excerpt,')} JOIN (
  SELECT rowid, rank, snippet(note_words, 0, '«', '»', '…', 24) AS excerpt
  FROM note_words WHERE note_words MATCH ? ORDER BY rank, rowid LIMIT ?) AS hit ON hit.rowid = n.key
ORDER BY hit.rank, n.key`;

/** Notes with all the words, and the words found with «» around them. */
export function searchNotes(
  database: Database,
  match: string,
  first: number,
): { notes: { note: NoteRecord; excerpt: string }[]; noteCount: number } {
  return {
    notes: database
      .all(BEST, match, first)
      .map((row) => ({ note: noteRecord(row), excerpt: row.text('excerpt') })),
    noteCount: database.get(COUNT, match)?.number('count') ?? 0,
  };
}
