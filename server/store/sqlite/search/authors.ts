import { authorRecord } from '../../records/person.js';
import { forgives, trigramExpression } from '../../search/typos.js';
import type { AuthorRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { SELECT_AUTHOR } from '../records/person.js';

const COUNT = 'SELECT count(*) AS count FROM author_words WHERE author_words MATCH ?';
const BEST = `${SELECT_AUTHOR} JOIN (
  SELECT rowid, rank FROM author_words WHERE author_words MATCH ?) AS hit ON hit.rowid = a.key
ORDER BY a.work_count DESC, hit.rank, a.name, a.id LIMIT ?`;
const NEAR = `${SELECT_AUTHOR} JOIN (
  SELECT rowid, rank FROM author_trigrams WHERE author_trigrams MATCH ? ORDER BY rank LIMIT 100) AS hit
  ON hit.rowid = a.key
ORDER BY a.work_count DESC, hit.rank, a.name, a.id`;

export function searchAuthors(
  database: Database,
  match: string,
  words: readonly string[],
  first: number,
): { authors: AuthorRecord[]; authorCount: number } {
  const authorCount = database.get(COUNT, match)?.number('count') ?? 0;
  if (authorCount > 0) return { authors: database.all(BEST, match, first).map(authorRecord), authorCount };
  const near = nearAuthors(database, words);
  return { authors: near.slice(0, first), authorCount: near.length };
}

function nearAuthors(database: Database, words: readonly string[]): AuthorRecord[] {
  const trigrams = trigramExpression(words);
  if (trigrams === null) return [];
  return database
    .all(NEAR, trigrams)
    .map(authorRecord)
    .filter((author) => forgives(words, author.name));
}
