import { workRecord } from '../../records/work.js';
import type { WorkRecord } from '../../rows.js';
import { CANDIDATES } from '../../search/typos.js';
import type { Term } from '../../search/words.js';
import type { Condition } from '../condition.js';
import type { Database } from '../database.js';
import { listOf } from '../keys.js';
import { WORK_COLUMNS } from '../records/work.js';
import { closeness, matchExpression, phrasesIn, wholeExpression } from './match.js';
import { nearExpression } from './near.js';

const NEAR = `
SELECT ${WORK_COLUMNS} FROM work_names f JOIN work w ON w.key = f.rowid WHERE work_names MATCH ?
ORDER BY w.citation_count DESC, w.sorted, w.id LIMIT ${CANDIDATES}`;

export function searchWorks(
  database: Database,
  terms: readonly Term[],
  first: number,
): { works: WorkRecord[]; workCount: number } {
  const found = matchesOf(database, terms);
  if (found.length > 0) return { works: bestWorks(database, terms, found, first), workCount: found.length };
  const near = nearExpression(
    database,
    terms.flatMap(({ tokens }) => tokens),
  );
  const works = near === null ? [] : database.all(NEAR, near).map(workRecord);
  return { works: works.slice(0, first), workCount: works.length };
}

/** Keys of works with how often they are cited. */
type Match = readonly [work: number, citations: number];

/** All that have the terms: of these only numbers are read, for there may be as many as there are works. */
function matchesOf(database: Database, terms: readonly Term[]): Match[] {
  const phrases = phrasesIn('(SELECT line FROM work WHERE key = f.rowid)', terms);
  const sql = `SELECT json_group_array(json_array(w.key, w.citation_count)) AS found
    FROM work_words f CROSS JOIN work w INDEXED BY work_in_picture ON w.key = f.rowid
    WHERE work_words MATCH ? AND ${phrases.sql}`;
  const row = database.get(sql, matchExpression(terms), ...phrases.values);
  return JSON.parse(row?.text('found') ?? '[]') as Match[];
}

/** Matches of which all are compared: to find out which can be the closest would take longer. */
const FEW = 200;

/** Only those with the query as it stands can be close to it; of the others the most cited will do. */
function bestWorks(
  database: Database,
  terms: readonly Term[],
  found: readonly Match[],
  first: number,
): WorkRecord[] {
  const close = closeness('w.line', terms);
  const contenders =
    found.length <= FEW
      ? found.map(([work]) => work)
      : [...new Set([...mostCited(found, first), ...closest(database, terms, found)])];
  return database.all(bestSql(close), ...close.values, listOf(contenders), first).map(workRecord);
}

/** Those with the query as it stands. */
function closest(database: Database, terms: readonly Term[], found: readonly Match[]): number[] {
  const all = new Set(found.map(([work]) => work));
  const whole = database.get(WHOLE, wholeExpression(terms))?.text('found') ?? '[]';
  return (JSON.parse(whole) as number[]).filter((work) => all.has(work));
}

const WHOLE = 'SELECT json_group_array(rowid) AS found FROM work_words WHERE work_words MATCH ?';

/** With all that are cited as often as the last of them. */
function mostCited(found: readonly Match[], most: number): number[] {
  const counts = Float64Array.from(found, ([, citations]) => -citations).sort();
  const least = -(counts[Math.max(0, Math.min(most, counts.length) - 1)] ?? 0);
  return found.filter(([, citations]) => citations >= least).map(([work]) => work);
}

const bestSql = (close: Condition) => `
SELECT ${WORK_COLUMNS} FROM (
  SELECT w.key, row_number() OVER (ORDER BY ${close.sql}, w.citation_count DESC, w.sorted, w.id) AS place
  FROM json_each(?) c CROSS JOIN work w ON w.key = c.value) AS best
JOIN work w ON w.key = best.key WHERE best.place <= ? ORDER BY best.place`;
