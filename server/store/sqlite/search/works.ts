import { workRecord } from '../../records/work.js';
import type { WorkRecord } from '../../rows.js';
import { CANDIDATES } from '../../search/typos.js';
import type { Term } from '../../search/words.js';
import type { Database } from '../database.js';
import { WORK_COLUMNS } from '../records/work.js';
import { closeness, matchExpression, phrasesIn } from './match.js';
import { nearExpression } from './near.js';

const MATCHING = 'work_words f JOIN work w ON w.key = f.rowid WHERE work_words MATCH ?';
const NEAR = `
SELECT ${WORK_COLUMNS} FROM work_names f JOIN work w ON w.key = f.rowid WHERE work_names MATCH ?
ORDER BY w.citation_count DESC, w.sorted, w.id LIMIT ${CANDIDATES}`;

export function searchWorks(
  database: Database,
  terms: readonly Term[],
  first: number,
): { works: WorkRecord[]; workCount: number } {
  const workCount = countWorks(database, terms);
  if (workCount > 0) return { works: bestWorks(database, terms, first), workCount };
  const near = nearExpression(
    database,
    terms.flatMap(({ tokens }) => tokens),
  );
  const works = near === null ? [] : database.all(NEAR, near).map(workRecord);
  return { works: works.slice(0, first), workCount: works.length };
}

function countWorks(database: Database, terms: readonly Term[]): number {
  const phrases = phrasesIn('w.line', terms);
  const from = phrases.values.length === 0 ? 'work_words WHERE work_words MATCH ?' : MATCHING;
  const sql = `SELECT count(*) AS count FROM ${from} AND ${phrases.sql}`;
  return database.get(sql, matchExpression(terms), ...phrases.values)?.number('count') ?? 0;
}

function bestWorks(database: Database, terms: readonly Term[], first: number): WorkRecord[] {
  const phrases = phrasesIn('w.line', terms);
  const close = closeness('w.line', terms);
  const sql = `SELECT ${WORK_COLUMNS} FROM (
      SELECT w.key, row_number() OVER (ORDER BY ${close.sql}, w.citation_count DESC, w.sorted, w.id) AS place
      FROM ${MATCHING} AND ${phrases.sql}) AS best
    JOIN work w ON w.key = best.key WHERE best.place <= ? ORDER BY best.place`;
  return database.all(sql, ...close.values, matchExpression(terms), ...phrases.values, first).map(workRecord);
}
