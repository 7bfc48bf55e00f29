import { authorRecord } from '../../records/person.js';
import type { AuthorRecord } from '../../rows.js';
import { CANDIDATES } from '../../search/typos.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { SELECT_AUTHOR } from '../records/person.js';
import { matchExpression, phrasesIn } from './match.js';
import { nearExpression } from './near.js';

const MATCHING = 'JOIN author_words f ON f.rowid = a.key WHERE author_words MATCH ?';
const ORDER = 'ORDER BY a.work_count DESC, a.name, a.id LIMIT ?';

/** Who has written most comes first. */
export function searchAuthors(
  database: Database,
  terms: readonly Term[],
  first: number,
): { authors: AuthorRecord[]; authorCount: number } {
  const phrases = phrasesIn('a.line', terms);
  const match = matchExpression(terms);
  const authorCount =
    database
      .get(`SELECT count(*) AS count FROM author a ${MATCHING} AND ${phrases.sql}`, match, ...phrases.values)
      ?.number('count') ?? 0;
  if (authorCount > 0) {
    const sql = `${SELECT_AUTHOR} ${MATCHING} AND ${phrases.sql} ${ORDER}`;
    return { authors: database.all(sql, match, ...phrases.values, first).map(authorRecord), authorCount };
  }
  const near = nearExpression(
    database,
    terms.flatMap(({ tokens }) => tokens),
  );
  const authors =
    near === null
      ? []
      : database.all(`${SELECT_AUTHOR} ${MATCHING} ${ORDER}`, near, CANDIDATES).map(authorRecord);
  return { authors: authors.slice(0, first), authorCount: authors.length };
}
