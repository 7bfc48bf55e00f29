import type { linesOfWork } from '../../search/lines.js';
import { lineOf } from '../../search/words.js';
import type { Database } from '../database.js';
import { learnWords } from '../search/near.js';

type Table = 'work_words' | 'work_names' | 'author_words' | 'document_words' | 'note_words';

/** Of a work that has none. */
export function setWordsOfWork(
  database: Database,
  key: number,
  { line, names }: ReturnType<typeof linesOfWork>,
): void {
  set(database, 'work_words', key, line);
  set(database, 'work_names', key, names);
  learnWords(database, names);
}

/** Takes the words of a work away. */
export function dropWords(database: Database, work: number): void {
  database.run('DELETE FROM work_words WHERE rowid = ?', work);
  database.run('DELETE FROM work_names WHERE rowid = ?', work);
}

/** Of an author that has none. */
export function setWordsOfAuthor(database: Database, key: number, line: string): void {
  set(database, 'author_words', key, line);
  learnWords(database, line);
}

export function setWordsOfDocument(database: Database, key: number, line: string): void {
  set(database, 'document_words', key, line);
}

export function setWordsOfNote(database: Database, key: number, text: string): void {
  set(database, 'note_words', key, lineOf([text]));
}

function set(database: Database, table: Table, key: number, line: string): void {
  database.run(`INSERT INTO ${table} (rowid, line) VALUES (?, ?)`, key, line);
}
