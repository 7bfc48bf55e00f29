import { authorRecord } from '../../records/person.js';
import type { AuthorRecord } from '../../rows.js';
import { CANDIDATES, forgives } from '../../search/typos.js';
import type { Term } from '../../search/words.js';
import type { Transaction } from '../graph.js';
import { AUTHOR_COLUMNS } from '../records/person.js';
import { MATCHING, nearExpression, parametersOf } from './match.js';

const ORDER = 'a.workCount DESC, a.name, a.id';
const BEST = `${MATCHING}
WITH n AS a ORDER BY ${ORDER} LIMIT $first RETURN ${AUTHOR_COLUMNS} ORDER BY ${ORDER}`;
const NEAR = `
CALL db.index.fulltext.queryNodes('author_words', $match) YIELD node AS a
WITH a ORDER BY ${ORDER} LIMIT ${CANDIDATES}
RETURN a.line AS line, ${AUTHOR_COLUMNS} ORDER BY ${ORDER}`;

/** Who has written most comes first. */
export async function searchAuthors(
  transaction: Transaction,
  terms: readonly Term[],
  first: number,
): Promise<{ authors: AuthorRecord[]; authorCount: number }> {
  const parameters = parametersOf('author_words', terms);
  const [[counted], best] = await Promise.all([
    transaction.ask(`${MATCHING} RETURN count(n) AS count`, parameters),
    transaction.ask(BEST, { ...parameters, first }),
  ]);
  const authorCount = counted?.number('count') ?? 0;
  if (authorCount > 0) return { authors: best.map(authorRecord), authorCount };
  const words = terms.flatMap(({ tokens }) => tokens);
  const rows = await transaction.ask(NEAR, { match: nearExpression(words) });
  const authors = rows.filter((row) => forgives(words, row.text('line'))).map(authorRecord);
  return { authors: authors.slice(0, first), authorCount: authors.length };
}
