import { noteRecord } from '../../records/note.js';
import type { NoteRecord } from '../../rows.js';
import { excerptOf } from '../../search/excerpt.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import { SELECT_NOTE } from '../records/note.js';
import { matchExpression, wholeExpression } from './match.js';

/** Sorted by what narrow indexes have: there may be a hundred thousand notes with these words. */
const BEST = `
WITH found AS MATERIALIZED (
  SELECT n.key, n.document, n.ordinal
  FROM note_words f CROSS JOIN note n INDEXED BY note_in_search ON n.key = f.rowid WHERE note_words MATCH ?1)
SELECT (SELECT count(*) FROM found) AS count, json_group_array(key ORDER BY place) AS keys FROM (
  SELECT sorted.key, row_number() OVER () AS place FROM (
    SELECT found.key FROM found CROSS JOIN document d INDEXED BY document_in_search ON d.key = found.document
    ORDER BY found.key NOT IN (SELECT rowid FROM note_words WHERE note_words MATCH ?2),
      ifnull(-d.year, 0), d.id, found.ordinal LIMIT ?3) AS sorted)`;

/** Notes with all the terms, those with the query as it stands first, then newest document first. */
export function searchNotes(
  database: Database,
  terms: readonly Term[],
  first: number,
): { notes: { note: NoteRecord; excerpt: string }[]; noteCount: number } {
  const best = database.get(BEST, matchExpression(terms), wholeExpression(terms), first);
  const keys = best?.list('keys', Number) ?? [];
  const rows = database.all(`${SELECT_NOTE} WHERE n.key IN (SELECT value FROM json_each(?))`, listOf(keys));
  const byKey = new Map(rows.map((row) => [row.number('key'), noteRecord(row)]));
  return {
    notes: keys
      .flatMap((key) => byKey.get(key) ?? [])
      .map((note) => ({ note, excerpt: excerptOf(note.text, terms) })),
    noteCount: best?.number('count') ?? 0,
  };
}
