import { fold } from '../../fold.js';
import { digestOf } from '../../joining.js';
import type { JoinedWork } from '#ingest/works/join.js';
import { workIdOf } from '../../node-ids.js';
import type { Database } from '../database.js';
import { linesOfWork, type WorkNames } from '../../search/lines.js';
import { dropWords, setWordsOfWork } from './search-words.js';
import { keyOfAuthor, keyOfInstitution } from './people.js';

/** A work of the graph with its key, where the store has it with just these facts. */
export function keyOfUnchanged(database: Database, work: JoinedWork): number | null {
  const row = database.get('SELECT key, digest FROM work WHERE id = ?', work.id);
  return row?.text('digest') === digestOf(work) ? row.number('key') : null;
}

/** Not as one statement that does either: what such a one would have to undo is kept meanwhile, which takes longer than it. */
const INSERT = `
INSERT INTO work (id, kind, label, sorted, title, container, volume, page, year, date, identifiers, urls,
  institution, institution_name, digest, line, key)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)`;
const UPDATE = `
UPDATE work SET kind = ?2, label = ?3, sorted = ?4, title = ?5, container = ?6, volume = ?7, page = ?8, year = ?9,
  date = ?10, identifiers = ?11, urls = ?12, institution = ?13, institution_name = ?14, digest = ?15, line = ?16
WHERE id = ?1 AND key = ?17`;

/** Writes one work of the graph with its keys, authors and search words. Its earlier keys are gone already. */
export function writeWork(database: Database, work: JoinedWork): number {
  const known = database.get('SELECT key FROM work WHERE id = ?', work.id)?.number('key');
  if (known === undefined) return writeNewWork(database, work, null);
  database.run('DELETE FROM work_author WHERE work = ?', known);
  dropWords(database, known);
  put(database, UPDATE, work, known);
  return known;
}

/** One that the store has not. `asKey`: what its key has to be; null: any. */
export function writeNewWork(database: Database, work: JoinedWork, asKey: number | null): number {
  return put(database, INSERT, work, asKey);
}

function put(database: Database, sql: string, work: JoinedWork, asKey: number | null): number {
  const { reading, institution } = work;
  const lines = linesOfWork(namesOf(work));
  const inserted = database.run(
    sql,
    work.id,
    reading.kind,
    work.label,
    fold(reading.title ?? work.label),
    reading.title,
    reading.container,
    reading.volume,
    reading.page,
    reading.year,
    reading.date,
    JSON.stringify(reading.identifiers),
    JSON.stringify(reading.urls),
    institution && keyOfInstitution(database, institution),
    institution?.name ?? null,
    digestOf(work),
    lines.line,
    asKey,
  );
  const key = asKey ?? inserted;
  for (const value of work.keys)
    database.run('INSERT INTO work_key (value, id, work) VALUES (?, ?, ?)', value, workIdOf(value), key);
  writeAuthors(database, work, key);
  setWordsOfWork(database, key, lines);
  return key;
}

/** Frees the keys of works that are written anew or gone. */
export function dropKeys(database: Database, works: readonly number[]): void {
  database.run('DELETE FROM work_key WHERE work IN (SELECT value FROM json_each(?))', JSON.stringify(works));
}

/** Takes works away that no document tells of any more. */
export function dropWorks(database: Database, works: readonly number[]): void {
  for (const work of works) {
    database.run('DELETE FROM related WHERE work = (SELECT id FROM work WHERE key = ?)', work);
    database.run('DELETE FROM related WHERE other = (SELECT id FROM work WHERE key = ?)', work);
    database.run('DELETE FROM work_author WHERE work = ?', work);
    database.run('DELETE FROM provision WHERE work = ?', work);
    dropWords(database, work);
    database.run('DELETE FROM work WHERE key = ?', work);
  }
}

function writeAuthors(database: Database, work: JoinedWork, key: number): void {
  for (const [place, author] of work.authors.entries())
    database.run(
      'INSERT INTO work_author (work, place, author, name, spellings) VALUES (?, ?, ?, ?, ?)',
      key,
      place,
      keyOfAuthor(database, author),
      author.name,
      JSON.stringify(author.variants),
    );
}

function namesOf({ label, reading, authors, institution }: JoinedWork): WorkNames {
  return {
    label,
    title: reading.title,
    identifiers: reading.identifiers.map(({ value }) => value),
    people: [...authors, ...(institution ? [institution] : [])].map(({ name }) => name),
    container: reading.container,
  };
}
