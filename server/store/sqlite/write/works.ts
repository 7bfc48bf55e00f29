import { stableId } from '#ingest/graph/hash.js';
import { workId, type JoinedWork } from '#ingest/works/join.js';
import type { Database } from '../database.js';
import { fold } from '../fold.js';
import { keyOfAuthor, keyOfInstitution } from './people.js';

const UPSERT = `
INSERT INTO work (id, kind, label, sorted, title, container, volume, page, year, date, identifiers, urls,
  institution, institution_name, words)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, '')
ON CONFLICT (id) DO UPDATE SET kind = ?2, label = ?3, sorted = ?4, title = ?5, container = ?6, volume = ?7,
  page = ?8, year = ?9, date = ?10, identifiers = ?11, urls = ?12, institution = ?13,
  institution_name = ?14
RETURNING key, words`;

/** Writes one work of the graph with its keys, authors and search words. Its earlier keys are gone already. */
export function writeWork(database: Database, work: JoinedWork): number {
  const { reading, institution } = work;
  const row = database.get(
    UPSERT,
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
  );
  if (!row) throw new Error('Unexpected empty answer, expected the key of the work');
  const key = row.number('key');
  for (const value of work.keys)
    database.run('INSERT INTO work_key (value, id, work) VALUES (?, ?, ?)', value, workId(value), key);
  writeAuthors(database, work, key);
  writeWords(database, work, key, row.text('words'));
  return key;
}

/** Takes works away that no document tells of any more. */
export function dropWorks(database: Database, works: readonly number[]): void {
  for (const work of works) {
    database.run('DELETE FROM work_author WHERE work = ?', work);
    database.run('DELETE FROM provision WHERE work = ?', work);
    database.run('DELETE FROM work_words WHERE rowid = ?', work);
    database.run('DELETE FROM work_trigrams WHERE rowid = ?', work);
    database.run('DELETE FROM work WHERE key = ?', work);
  }
}

function writeAuthors(database: Database, work: JoinedWork, key: number): void {
  database.run('DELETE FROM work_author WHERE work = ?', key);
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

/** Search words, unless they are what they were: `before` is their fingerprint. */
function writeWords(database: Database, work: JoinedWork, key: number, before: string): void {
  const { reading } = work;
  const title = reading.title ?? '';
  const authors = work.authors.map((author) => author.name).join(' ');
  const people = `${authors} ${work.institution?.name ?? ''}`;
  const identifiers = reading.identifiers.map((identifier) => identifier.value).join(' ');
  const words = [work.label, title, people, identifiers, reading.container ?? ''];
  const now = stableId('words', ...words);
  if (now === before) return;
  database.run(
    'INSERT OR REPLACE INTO work_words (rowid, label, title, authors, identifiers, container) VALUES (?, ?, ?, ?, ?, ?)',
    key,
    ...words,
  );
  database.run(
    'INSERT OR REPLACE INTO work_trigrams (rowid, name) VALUES (?, ?)',
    key,
    [work.label, title, authors].join(' '),
  );
  database.run('UPDATE work SET words = ? WHERE key = ?', now, key);
}
