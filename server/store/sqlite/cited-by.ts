import type { WorkId } from '#schema/ids.js';
import type { CitationFilter, CitationPage, PageRequest } from '../store.js';
import { CITATION_ORDER, citationCondition, NEWNESS } from './citation-list.js';
import type { Database } from './database.js';
import { groupBy, known, listOf, workKeys } from './keys.js';
import { afterCursor, pageOf } from './page.js';
import { CITATION_COLUMNS, citationRecord } from './records/citation.js';

/** The first citations of several works in two statements. */
export function citedBy(
  database: Database,
  works: readonly WorkId[],
  filter: CitationFilter,
  { first, after }: PageRequest,
): CitationPage[] {
  const keys = workKeys(database, works);
  const given = citationCondition(database, filter);
  const from = afterCursor(CITATION_ORDER, after);
  const listed = `FROM citation c JOIN document d ON d.key = c.document
    WHERE c.work IN (SELECT value FROM json_each(?)) AND ${given.sql}`;
  const rows = database.all(
    `SELECT ${CITATION_COLUMNS}, ${NEWNESS}, c.work FROM (
       SELECT c.key, row_number() OVER (PARTITION BY c.work ORDER BY ${CITATION_ORDER.by.join(', ')}) AS place
       ${listed} AND ${from.sql}) AS listed
     JOIN citation c ON c.key = listed.key JOIN document d ON d.key = c.document
     WHERE place <= ? ORDER BY c.work, place`,
    listOf(known(keys)),
    ...given.values,
    ...from.values,
    first + 1,
  );
  const counts = database.all(
    `SELECT c.work, count(*) AS count, count(DISTINCT c.document) AS documents ${listed} GROUP BY c.work`,
    listOf(known(keys)),
    ...given.values,
  );
  const byWork = groupBy(rows, 'work');
  const countsByWork = groupBy(counts, 'work');
  return keys.map((key) => {
    const count = countsByWork.get(key ?? -1)?.[0];
    return {
      ...pageOf(
        byWork.get(key ?? -1) ?? [],
        first,
        CITATION_ORDER,
        citationRecord,
        count?.number('count') ?? 0,
      ),
      documentCount: count?.number('documents') ?? 0,
    };
  });
}
