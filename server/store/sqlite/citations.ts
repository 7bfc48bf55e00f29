import { inOrder } from '../lists.js';
import { afterCursor } from './after-cursor.js';
import { pageOf } from '../page.js';
import { citationRecord } from '../records/citation.js';
import type { CitationRecord } from '../rows.js';
import type { CitationFilter, CitationPage, PageRequest } from '../store.js';
import { CITATION_ORDER, citationCondition, NEWNESS } from './citation-list.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';
import { CITATION_COLUMNS } from './records/citation.js';

const FROM = 'FROM citation c JOIN document d ON d.key = c.document';
/** Where no work, provision or document is asked for: document by document in their order, until there are enough. */
const IN_ORDER = 'FROM document d CROSS JOIN citation c ON c.document = d.key';

export function citations(
  database: Database,
  filter: CitationFilter,
  { first, after }: PageRequest,
): CitationPage {
  const given = citationCondition(database, filter);
  const from = afterCursor(CITATION_ORDER, after);
  const { document, work, provision } = filter;
  const list = document === null && work === null && provision === null ? IN_ORDER : FROM;
  const rows = database.all(
    `SELECT ${CITATION_COLUMNS}, ${NEWNESS} ${list} WHERE ${given.sql} AND ${from.sql}
     ORDER BY ${CITATION_ORDER.by.join(', ')} LIMIT ?`,
    ...given.values,
    ...from.values,
    first + 1,
  );
  const counts = database.get(
    `SELECT count(*) AS count, count(DISTINCT c.document) AS documents
     ${document === null ? 'FROM citation c' : FROM} WHERE ${given.sql}`,
    ...given.values,
  );
  return {
    ...pageOf(rows, first, CITATION_ORDER, citationRecord, counts?.number('count') ?? 0),
    documentCount: counts?.number('documents') ?? 0,
  };
}

export function citationsByIds(database: Database, ids: readonly string[]): (CitationRecord | null)[] {
  const rows = database.all(
    `SELECT ${CITATION_COLUMNS} ${FROM} WHERE c.id IN (SELECT value FROM json_each(?))`,
    listOf(ids),
  );
  return inOrder(ids, rows.map(citationRecord));
}

export function citationsOfNotes(database: Database, ids: readonly string[]): CitationRecord[][] {
  const rows = database.all(
    `SELECT ${CITATION_COLUMNS} ${FROM} JOIN note n ON n.key = c.note
     WHERE n.id IN (SELECT value FROM json_each(?)) ORDER BY c.note, c.ordinal`,
    listOf(ids),
  );
  const byNote = new Map<string | null, CitationRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const record = citationRecord(row);
    byNote.get(record.noteId)?.push(record);
  }
  return ids.map((id) => byNote.get(id) ?? []);
}
