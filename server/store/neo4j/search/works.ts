import { workRecord } from '../../records/work.js';
import type { WorkRecord } from '../../rows.js';
import { CANDIDATES, forgives } from '../../search/typos.js';
import type { Term } from '../../search/words.js';
import type { Transaction } from '../graph.js';
import { WORK_COLUMNS } from '../records/work.js';
import { CLOSENESS, MATCHING, nearExpression, parametersOf } from './match.js';

const ORDER = 'w.citationCount DESC, w.sorted, w.id';
const BEST = `${MATCHING}
WITH n AS w, ${CLOSENESS} AS closeness ORDER BY closeness, ${ORDER} LIMIT $first
RETURN ${WORK_COLUMNS} ORDER BY closeness, ${ORDER}`;
const NEAR = `
CALL db.index.fulltext.queryNodes('work_names', $match) YIELD node AS w
WITH w ORDER BY ${ORDER} LIMIT ${CANDIDATES}
RETURN w.names AS names, ${WORK_COLUMNS} ORDER BY ${ORDER}`;

export async function searchWorks(
  transaction: Transaction,
  terms: readonly Term[],
  first: number,
): Promise<{ works: WorkRecord[]; workCount: number }> {
  const parameters = parametersOf('work_words', terms);
  const [[counted], best] = await Promise.all([
    transaction.ask(`${MATCHING} RETURN count(n) AS count`, parameters),
    transaction.ask(BEST, { ...parameters, first }),
  ]);
  const workCount = counted?.number('count') ?? 0;
  if (workCount > 0) return { works: best.map(workRecord), workCount };
  const words = terms.flatMap(({ tokens }) => tokens);
  const rows = await transaction.ask(NEAR, { match: nearExpression(words) });
  const works = rows.filter((row) => forgives(words, row.text('names'))).map(workRecord);
  return { works: works.slice(0, first), workCount: works.length };
}
