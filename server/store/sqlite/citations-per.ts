import { groupByKey, known } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf } from '../page.js';
import { citationRecord } from '../records/citation.js';
import type { CitationFilter, CitationPage, PageRequest } from '../store.js';
import { CITATION_ORDER, citationCondition, NEWNESS } from './citation-list.js';
import type { Database } from './database.js';
import { documentKeys, listOf, workKeys } from './keys.js';
import { CITATION_COLUMNS } from './records/citation.js';

export function citedBy(
  database: Database,
  works: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): CitationPage[] {
  return citationsPer(database, 'c.work', workKeys(database, works), filter, page);
}

export function citationsIn(
  database: Database,
  documents: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): CitationPage[] {
  return citationsPer(database, 'c.document', documentKeys(database, documents), filter, page);
}

/** The first citations for each key, in two statements. */
function citationsPer(
  database: Database,
  column: 'c.work' | 'c.document',
  keys: readonly (number | null)[],
  filter: CitationFilter,
  { first, after }: PageRequest,
): CitationPage[] {
  const given = citationCondition(database, filter);
  const from = afterCursor(CITATION_ORDER, after);
  const listed = `FROM citation c JOIN document d ON d.key = c.document
    WHERE ${column} IN (SELECT value FROM json_each(?)) AND ${given.sql}`;
  const rows = database.all(
    `SELECT ${CITATION_COLUMNS}, ${NEWNESS}, ${column} AS owner FROM (
       SELECT c.key, row_number() OVER (PARTITION BY ${column} ORDER BY ${CITATION_ORDER.by.join(', ')}) AS place
       ${listed} AND ${from.sql}) AS listed
     JOIN citation c ON c.key = listed.key JOIN document d ON d.key = c.document
     WHERE place <= ? ORDER BY place`,
    listOf(known(keys)),
    ...given.values,
    ...from.values,
    first + 1,
  );
  const counts = database.all(
    `SELECT ${column} AS owner, count(*) AS count, count(DISTINCT c.document) AS documents ${listed} GROUP BY 1`,
    listOf(known(keys)),
    ...given.values,
  );
  const [rowsOf, countsOf] = [groupByKey(rows, 'owner'), groupByKey(counts, 'owner')];
  return keys.map((key) => {
    const [count] = countsOf(key);
    const page = pageOf(rowsOf(key), first, CITATION_ORDER, citationRecord, count?.number('count') ?? 0);
    return { ...page, documentCount: count?.number('documents') ?? 0 };
  });
}
