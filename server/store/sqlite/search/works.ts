import { workRecord } from '../../records/work.js';
import { forgives, trigramExpression } from '../../search/typos.js';
import type { WorkRecord } from '../../rows.js';
import type { Database } from '../database.js';
import { WORK_COLUMNS } from '../records/work.js';

const COUNT = 'SELECT count(*) AS count FROM work_words WHERE work_words MATCH ?';
/** Labels, titles and identifiers weigh more than containers; what is cited more comes before its like. */
const BEST = `
SELECT ${WORK_COLUMNS} FROM (
  SELECT rowid, bm25(work_words, 6, 4, 5, 6, 1) AS rank FROM work_words WHERE work_words MATCH ?) AS hit
JOIN work w ON w.key = hit.rowid
ORDER BY hit.rank * (1 + ln(1 + w.citation_count)), w.sorted, w.id LIMIT ?`;
/** Candidates with most of the trigrams, looked through for slips one by one. */
const NEAR = `
SELECT ${WORK_COLUMNS} FROM (
  SELECT rowid, rank FROM work_trigrams WHERE work_trigrams MATCH ? ORDER BY rank LIMIT 100) AS hit
JOIN work w ON w.key = hit.rowid ORDER BY hit.rank, w.citation_count DESC, w.sorted, w.id`;
const AUTHORS = `
SELECT group_concat(wa.name, ' ') AS names FROM work_author wa JOIN work w ON w.key = wa.work WHERE w.id = ?`;

export function searchWorks(
  database: Database,
  match: string,
  words: readonly string[],
  first: number,
): { works: WorkRecord[]; workCount: number } {
  const workCount = database.get(COUNT, match)?.number('count') ?? 0;
  if (workCount > 0) return { works: database.all(BEST, match, first).map(workRecord), workCount };
  const near = nearWorks(database, words);
  return { works: near.slice(0, first), workCount: near.length };
}

function nearWorks(database: Database, words: readonly string[]): WorkRecord[] {
  const trigrams = trigramExpression(words);
  if (trigrams === null) return [];
  return database
    .all(NEAR, trigrams)
    .map(workRecord)
    .filter((work) => forgives(words, nameOf(database, work)));
}

function nameOf(database: Database, work: WorkRecord): string {
  const authors = database.get(AUTHORS, work.id)?.textOrNull('names') ?? '';
  return `${work.label} ${work.title ?? ''} ${authors}`;
}
