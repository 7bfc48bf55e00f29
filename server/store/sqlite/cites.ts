import { groupByKey, known } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf, type Order } from '../page.js';
import { workRecord } from '../records/work.js';
import type { CitedWork, Page, PageRequest } from '../store.js';
import type { Database } from './database.js';
import { documentKeys, listOf, workKeys } from './keys.js';
import { WORK_COLUMNS } from './records/work.js';

/** Most often first. */
const ORDER: Order = {
  by: ['-listed.count', 'w.sorted', 'w.id'],
  types: ['number', 'string', 'string'],
  of: (row) => [-row.number('count'), row.text('sorted'), row.text('id')],
};

/** What works cite that are documents of the collection. */
export function cites(database: Database, works: readonly string[], page: PageRequest): Page<CitedWork>[] {
  const listed = `SELECT d.work AS source, c.work, sum(c.count) AS count
    FROM document d JOIN cites c ON c.document = d.key
    WHERE d.work IN (SELECT value FROM json_each(?)) GROUP BY d.work, c.work`;
  return citedFrom(database, listed, workKeys(database, works), page);
}

export function citedByDocuments(
  database: Database,
  documents: readonly string[],
  page: PageRequest,
): Page<CitedWork>[] {
  const listed = `SELECT document AS source, work, count FROM cites
    WHERE document IN (SELECT value FROM json_each(?))`;
  return citedFrom(database, listed, documentKeys(database, documents), page);
}

function citedFrom(
  database: Database,
  listed: string,
  keys: readonly (number | null)[],
  { first, after }: PageRequest,
): Page<CitedWork>[] {
  const from = afterCursor(ORDER, after);
  const rows = database.all(
    `SELECT ${WORK_COLUMNS}, placed.source, placed.count FROM (
       SELECT listed.source, listed.count, listed.work,
         row_number() OVER (PARTITION BY listed.source ORDER BY ${ORDER.by.join(', ')}) AS place
       FROM (${listed}) AS listed JOIN work w ON w.key = listed.work WHERE ${from.sql}) AS placed
     JOIN work w ON w.key = placed.work WHERE placed.place <= ? ORDER BY placed.source, placed.place`,
    listOf(known(keys)),
    ...from.values,
    first + 1,
  );
  const counts = database.all(
    `SELECT source, count(*) AS count FROM (${listed}) GROUP BY source`,
    listOf(known(keys)),
  );
  const bySource = groupByKey(rows, 'source');
  const countBySource = groupByKey(counts, 'source');
  return keys.map((key) =>
    pageOf(
      bySource(key),
      first,
      ORDER,
      (row) => ({ work: workRecord(row), count: row.number('count') }),
      countBySource(key)[0]?.number('count') ?? 0,
    ),
  );
}
