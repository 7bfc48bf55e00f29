import { asText } from '../../row.js';
import type { JoinedPerson } from '#ingest/works/people.js';
import { authorIdOf, institutionIdOf } from '../../node-ids.js';
import type { Database } from '../database.js';
import { Namings, type Naming } from '../../naming.js';
import { lineOf } from '../../search/words.js';
import { listOf } from '../keys.js';
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
  inTurns([...new Set([...before.authors, ...after.authors])], (some) => recountAuthors(database, some));
  inTurns([...new Set([...before.institutions, ...after.institutions])], (some) =>
    recountInstitutions(database, some),
  );
}

/** People of whom all is read at once. */
const AT_ONCE = 500;

function inTurns(people: readonly number[], recount: (some: readonly number[]) => void): void {
  for (let at = 0; at < people.length; at += AT_ONCE) recount(people.slice(at, at + AT_ONCE));
}

const WROTE = `
SELECT a.author AS key, a.name, a.work, a.spellings FROM json_each(?) k CROSS JOIN work_author a ON a.author = k.value
ORDER BY a.author, a.work, a.place`;
const ISSUED = `
SELECT w.institution AS key, w.institution_name AS name, w.key AS work, '[]' AS spellings
FROM json_each(?) k CROSS JOIN work w ON w.institution = k.value`;

function recountAuthors(database: Database, authors: readonly number[]): void {
  database.run('DELETE FROM author_words WHERE rowid IN (SELECT value FROM json_each(?))', listOf(authors));
  for (const [key, { name, works, spellings }] of named(database, 'author', WROTE, authors)) {
    const line = lineOf(spellings);
    database.run(
      'UPDATE author SET name = ?, work_count = ?, line = ? WHERE key = ?',
      name,
      works,
      line,
      key,
    );
    setWordsOfAuthor(database, key, line);
  }
}

function recountInstitutions(database: Database, institutions: readonly number[]): void {
  for (const [key, { name, works }] of named(database, 'institution', ISSUED, institutions))
    database.run('UPDATE institution SET name = ?, work_count = ? WHERE key = ?', name, works, key);
}

/** What works tell of them. Who has none is taken away. */
function named(
  database: Database,
  table: 'author' | 'institution',
  sql: string,
  keys: readonly number[],
): Iterable<readonly [number, Naming]> {
  const namings = new Namings<number, number>();
  for (const row of database.all(sql, listOf(keys)))
    namings.add(row.number('key'), row.text('name'), row.number('work'), row.list('spellings', asText));
  for (const key of keys) if (!namings.has(key)) database.run(`DELETE FROM ${table} WHERE key = ?`, key);
  return namings.all();
}
