import { asRow, asText } from '../../row.js';
import { lineOfDocument, linesOfWork } from '../../search/lines.js';
import type { Database } from '../database.js';
import { recountPeople } from './people.js';
import { setWordsOfDocument, setWordsOfNote, setWordsOfWork } from './search-words.js';

/** Writes what is looked into anew, of all that a store holds. */
export function rewriteSearchLines(database: Database): void {
  rewriteWorks(database);
  const authors = database.all('SELECT key FROM author').map((row) => row.number('key'));
  recountPeople(database, { authors, institutions: [] }, { authors: [], institutions: [] });
  for (const row of database.all('SELECT key, name, title, authors, container, year FROM document')) {
    const line = lineOfDocument({
      name: row.text('name'),
      facts: {
        title: row.textOrNull('title'),
        authors: row.list('authors', asText),
        container: row.textOrNull('container'),
        year: row.numberOrNull('year'),
      },
    });
    database.run('UPDATE document SET line = ? WHERE key = ?', line, row.number('key'));
    setWordsOfDocument(database, row.number('key'), line);
  }
  for (const row of database.all('SELECT key, text FROM note'))
    setWordsOfNote(database, row.number('key'), row.text('text'));
}

const WORKS = `
SELECT w.key, w.label, w.title, w.identifiers, w.container, w.institution_name,
  (SELECT json_group_array(name ORDER BY place) FROM work_author WHERE work = w.key) AS authors
FROM work w`;

function rewriteWorks(database: Database): void {
  for (const row of database.all(WORKS)) {
    const lines = linesOfWork({
      label: row.text('label'),
      title: row.textOrNull('title'),
      identifiers: row.list('identifiers', (item) => asRow(item).text('value')),
      people: [...row.list('authors', asText), row.textOrNull('institution_name')].filter(
        (name) => name !== null,
      ),
      container: row.textOrNull('container'),
    });
    database.run('UPDATE work SET line = ? WHERE key = ?', lines.line, row.number('key'));
    setWordsOfWork(database, row.number('key'), lines);
  }
}
