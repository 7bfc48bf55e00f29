import { inOrder } from '../lists.js';
import { pageOf } from '../page.js';
import { citationRecord } from '../records/citation.js';
import type { CitationRecord } from '../rows.js';
import type { CitationFilter, CitationPage, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import { CITATION_ORDER, citationCondition, citationStart } from './citation-list.js';
import type { Transaction } from './graph.js';
import { CITATION_COLUMNS } from './records/citation.js';

const COUNT_ALL = `
RETURN COUNT { MATCH (:Citation) } AS count,
  COUNT { MATCH (d:Document) WHERE d.newness >= -100000 AND d.id IS NOT NULL AND d.citationCount > 0 } AS documents`;

export async function citations(
  transaction: Transaction,
  filter: CitationFilter,
  { first, after }: PageRequest,
): Promise<CitationPage> {
  const given = await citationCondition(transaction, filter);
  const from = afterCursor(CITATION_ORDER, after);
  const start = citationStart(filter);
  const order = CITATION_ORDER.by.join(', ');
  const rows = await transaction.ask(
    `${start} WHERE c.newness >= -100000 AND c.documentId IS NOT NULL AND c.ordinal IS NOT NULL AND ${given.cypher} AND ${from.cypher}
     WITH c ORDER BY ${order} LIMIT $most
     RETURN ${CITATION_COLUMNS} ORDER BY ${order}`,
    { ...given.parameters, ...from.parameters, most: first + 1 },
  );
  const [counts] = await transaction.ask(
    given.cypher === 'true'
      ? COUNT_ALL
      : `${start} WHERE c.newness >= -100000 AND c.documentId IS NOT NULL AND c.ordinal IS NOT NULL AND ${given.cypher}
         RETURN count(c) AS count, count(DISTINCT c.documentId) AS documents`,
    given.parameters,
  );
  return {
    ...pageOf(rows, first, CITATION_ORDER, citationRecord, counts?.number('count') ?? 0),
    documentCount: counts?.number('documents') ?? 0,
  };
}

export async function citationsByIds(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(CitationRecord | null)[]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (c:Citation {id: asked}) RETURN ${CITATION_COLUMNS}`,
    { ids: [...new Set(ids)] },
  );
  return inOrder(ids, rows.map(citationRecord));
}

export async function citationsOfNotes(
  transaction: Transaction,
  ids: readonly string[],
): Promise<CitationRecord[][]> {
  const rows = await transaction.ask(
    `UNWIND $ids AS asked MATCH (:Note {id: asked})-[:CONTAINS]->(c:Citation)
     RETURN ${CITATION_COLUMNS} ORDER BY c.noteId, c.ordinal`,
    { ids: [...new Set(ids)] },
  );
  const byNote = new Map<string | null, CitationRecord[]>(ids.map((id) => [id, []]));
  for (const record of rows.map(citationRecord)) byNote.get(record.noteId)?.push(record);
  return ids.map((id) => byNote.get(id) ?? []);
}
