import { noteRecord } from '../../records/note.js';
import type { NoteRecord } from '../../rows.js';
import { excerptOf } from '../../search/excerpt.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { SELECT_NOTE } from '../records/note.js';
import { matchExpression } from './match.js';

const COUNT = 'SELECT count(*) AS count FROM note_words WHERE note_words MATCH ?';
const BEST = `${SELECT_NOTE} JOIN note_words f ON f.rowid = n.key WHERE note_words MATCH ?1
ORDER BY n.key NOT IN (SELECT rowid FROM note_words WHERE note_words MATCH ?2),
  ifnull(-nd.year, 0), nd.id, n.ordinal LIMIT ?3`;

/** Notes with all the terms, those with the query as it stands first, then newest document first. */
export function searchNotes(
  database: Database,
  terms: readonly Term[],
  first: number,
): { notes: { note: NoteRecord; excerpt: string }[]; noteCount: number } {
  const match = matchExpression(terms);
  const whole = `"${terms.flatMap(({ tokens }) => tokens).join(' ')}"*`;
  const notes = database.all(BEST, match, whole, first).map(noteRecord);
  return {
    notes: notes.map((note) => ({ note, excerpt: excerptOf(note.text, terms) })),
    noteCount: database.get(COUNT, match)?.number('count') ?? 0,
  };
}
