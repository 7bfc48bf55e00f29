import { HEARD } from '../../joining.js';
import type { Database } from '../database.js';
import type { NewWork } from './local-works.js';

/**
 * Gives new own works to the works of the graph that they can't change, because what they tell is known there or is
 * not among the fullest descriptions. Answers the others: their works have to be joined anew.
 */
export function settle(database: Database, added: readonly NewWork[]): NewWork[] {
  return added.filter((one) => {
    const work = ownerOf(database, one.work.keys);
    if (work === null || !(isBeyondHearing(database, work, one) || isToldAlready(database, work, one)))
      return true;
    database.run('UPDATE local_work SET work = ? WHERE key = ?', work, one.key);
    return false;
  });
}

/** The one work that has all of these keys. */
function ownerOf(database: Database, keys: readonly string[]): number | null {
  const owners = new Set(
    keys.map((key) => database.get('SELECT work FROM work_key WHERE value = ?', key)?.number('work') ?? null),
  );
  const [owner, other] = owners;
  return other === undefined ? (owner ?? null) : null;
}

const LAST_HEARD = `
SELECT rank FROM local_work WHERE work = ? AND keys = ? ORDER BY rank LIMIT 1 OFFSET ${HEARD - 1}`;

/** Among those with its keys enough are fuller. */
function isBeyondHearing(database: Database, owner: number, { keys, rank }: NewWork): boolean {
  const last = database.get(LAST_HEARD, owner, keys);
  return last !== null && last.text('rank') < rank;
}

/** The same telling by an earlier document: all are heard, and the first of equals stays the first. */
const TOLD = `
SELECT 1 FROM local_work l JOIN document d ON d.key = l.document
WHERE l.work = ?1 AND l.keys = ?2 AND l.content = ?3 AND d.id < ?4
  AND (SELECT count(*) FROM (SELECT 1 FROM local_work WHERE work = ?1 LIMIT ${HEARD})) < ${HEARD}
  AND (SELECT kind FROM work WHERE key = ?1) IS ?5 LIMIT 1`;

function isToldAlready(database: Database, owner: number, told: NewWork): boolean {
  const { document, work, keys, telling } = told;
  return database.get(TOLD, owner, keys, telling, document, work.reading.kind) !== null;
}
