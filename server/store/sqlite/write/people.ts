import { asText } from '../../row.js';
import type { JoinedPerson } from '#ingest/works/people.js';
import { authorIdOf, institutionIdOf } from '../../node-ids.js';
import type { Database } from '../database.js';
import { setWordsOfAuthor } from './search-words.js';

/** The key of an author, made where there is none. What is told of it is put right by `recountPeople`. */
export function keyOfAuthor(database: Database, person: JoinedPerson): number {
  return keyOf(database, 'author', authorIdOf(person.key), person.name);
}

export function keyOfInstitution(database: Database, person: JoinedPerson): number {
  return keyOf(database, 'institution', institutionIdOf(person.key), person.name);
}

function keyOf(database: Database, table: 'author' | 'institution', id: string, name: string): number {
  const known = database.get(`SELECT key FROM ${table} WHERE id = ?`, id);
  if (known) return known.number('key');
  return database.run(`INSERT INTO ${table} (id, name, work_count) VALUES (?, ?, 0)`, id, name);
}

interface People {
  readonly authors: readonly number[];
  readonly institutions: readonly number[];
}

/** Authors and institutions of works, before or after these are written anew. */
export function peopleOf(database: Database, works: readonly number[]): People {
  const keys = JSON.stringify(works);
  const authors = database.all(
    'SELECT DISTINCT author AS key FROM work_author WHERE work IN (SELECT value FROM json_each(?))',
    keys,
  );
  const institutions = database.all(
    `SELECT DISTINCT institution AS key FROM work
     WHERE institution IS NOT NULL AND key IN (SELECT value FROM json_each(?))`,
    keys,
  );
  return {
    authors: authors.map((row) => row.number('key')),
    institutions: institutions.map((row) => row.number('key')),
  };
}

/** Counts anew what these people wrote and issued, names them as most works do, and drops who has no work left. */
export function recountPeople(database: Database, before: People, after: People): void {
  for (const author of new Set([...before.authors, ...after.authors])) recountAuthor(database, author);
  for (const institution of new Set([...before.institutions, ...after.institutions]))
    recountInstitution(database, institution);
}

const NAME_OF_AUTHOR = `
SELECT name, (SELECT count(DISTINCT work) FROM work_author WHERE author = ?1) AS works
FROM work_author WHERE author = ?1 GROUP BY name ORDER BY count(*) DESC, length(name) DESC, name LIMIT 1`;

function recountAuthor(database: Database, author: number): void {
  database.run('DELETE FROM author_words WHERE rowid = ?', author);
  const row = database.get(NAME_OF_AUTHOR, author);
  if (!row) {
    database.run('DELETE FROM author WHERE key = ?', author);
    return;
  }
  const name = row.text('name');
  database.run('UPDATE author SET name = ?, work_count = ? WHERE key = ?', name, row.number('works'), author);
  setWordsOfAuthor(database, author, spellings(database, author));
}

function spellings(database: Database, author: number): string[] {
  const lists = database
    .all('SELECT spellings FROM work_author WHERE author = ?', author)
    .map((row) => row.list('spellings', asText));
  return [...new Set(lists.flat())];
}

const NAME_OF_INSTITUTION = `
SELECT institution_name AS name, (SELECT count(*) FROM work WHERE institution = ?1) AS works
FROM work WHERE institution = ?1 GROUP BY institution_name ORDER BY count(*) DESC, length(name) DESC, name LIMIT 1`;

function recountInstitution(database: Database, institution: number): void {
  const row = database.get(NAME_OF_INSTITUTION, institution);
  if (row)
    database.run(
      'UPDATE institution SET name = ?, work_count = ? WHERE key = ?',
      row.text('name'),
      row.number('works'),
      institution,
    );
  else database.run('DELETE FROM institution WHERE key = ?', institution);
}
