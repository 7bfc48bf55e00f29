import { groupBy } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf } from '../page.js';
import { workRecord } from '../records/work.js';
import type { WorkRecord } from '../rows.js';
import type { Page, PageRequest } from '../store.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { WORK_COLUMNS } from './records/work.js';
import { WORK_ORDERS } from './work-orders.js';

export function worksOfAuthors(
  database: Database,
  authors: readonly string[],
  page: PageRequest,
): Page<WorkRecord>[] {
  const owners = 'SELECT DISTINCT a.id, wa.work FROM author a JOIN work_author wa ON wa.author = a.key';
  return worksOf(database, 'author', owners, authors, page);
}

export function worksOfInstitutions(
  database: Database,
  institutions: readonly string[],
  page: PageRequest,
): Page<WorkRecord>[] {
  const owners = 'SELECT a.id, iw.key AS work FROM institution a JOIN work iw ON iw.institution = a.key';
  return worksOf(database, 'institution', owners, institutions, page);
}

/** `owners`: rows of an owner's id and one of its works. */
function worksOf(
  database: Database,
  table: 'author' | 'institution',
  owners: string,
  ids: readonly string[],
  { first, after }: PageRequest,
): Page<WorkRecord>[] {
  const order = WORK_ORDERS.cited;
  const from = afterCursor(order, after);
  const rows = database.all(
    `SELECT ${WORK_COLUMNS}, listed.owner FROM (
       SELECT o.id AS owner, o.work,
         row_number() OVER (PARTITION BY o.id ORDER BY ${order.by.join(', ')}) AS place
       FROM (${owners} WHERE a.id IN (SELECT value FROM json_each(?))) AS o JOIN work w ON w.key = o.work
       WHERE ${from.sql}) AS listed
     JOIN work w ON w.key = listed.work WHERE listed.place <= ? ORDER BY listed.place`,
    listOf(ids),
    ...from.values,
    first + 1,
  );
  const byOwner = groupBy(rows, (row) => row.text('owner'));
  const counts = database.all(
    `SELECT id, work_count FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    listOf(ids),
  );
  const count = new Map(counts.map((row) => [row.text('id'), row.number('work_count')]));
  return ids.map((id) => pageOf(byOwner.get(id) ?? [], first, order, workRecord, count.get(id) ?? 0));
}
