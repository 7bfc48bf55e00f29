import { groupByKey, inOrder, known } from '../lists.js';
import { provisionRecord } from '../records/provision.js';
import type { ProvisionRecord } from '../rows.js';
import type { Provisions } from '../store.js';
import type { Database } from './database.js';
import { listOf, workKeys } from './keys.js';
import { SELECT_PROVISION } from './records/provision.js';

const COUNTS = `
SELECT w.key AS work, (SELECT count(*) FROM provision WHERE work = w.key) AS total,
  w.citation_count - (SELECT ifnull(sum(citation_count), 0) FROM provision WHERE work = w.key) AS without
FROM work w WHERE w.key IN (SELECT value FROM json_each(?))`;

export function provisions(database: Database, works: readonly string[], first: number): Provisions[] {
  const keys = workKeys(database, works);
  const rows = database.all(
    `${SELECT_PROVISION} WHERE p.work IN (SELECT value FROM json_each(?))
     ORDER BY p.work, p.citation_count DESC, p.label`,
    listOf(known(keys)),
  );
  const byWork = groupByKey(rows, 'work');
  const counts = groupByKey(database.all(COUNTS, listOf(known(keys))), 'work');
  return keys.map((key) => ({
    nodes: byWork(key).slice(0, first).map(provisionRecord),
    totalCount: counts(key)[0]?.number('total') ?? 0,
    citationsWithout: counts(key)[0]?.number('without') ?? 0,
  }));
}

export function provisionsByIds(database: Database, ids: readonly string[]): (ProvisionRecord | null)[] {
  const rows = database.all(
    `${SELECT_PROVISION} WHERE p.id IN (SELECT value FROM json_each(?))`,
    listOf(ids),
  );
  return inOrder(ids, rows.map(provisionRecord));
}
