import { groupBy } from '../lists.js';
import { pageOf } from '../page.js';
import { citationRecord } from '../records/citation.js';
import type { CitationFilter, CitationPage, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import { CITATION_ORDER, citationCondition } from './citation-list.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';
import { CITATION_COLUMNS } from './records/citation.js';

export async function citedBy(
  transaction: Transaction,
  works: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): Promise<CitationPage[]> {
  const owners = await workIds(transaction, works);
  const match = 'MATCH (:Work {id: owner})<-[:REFERS_TO]-(c:Citation)';
  return citationsPer(transaction, match, owners, filter, page);
}

export function citationsIn(
  transaction: Transaction,
  documents: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): Promise<CitationPage[]> {
  return citationsPer(transaction, 'MATCH (c:Citation {documentId: owner})', documents, filter, page);
}

/** The first citations of each owner, in two statements. */
async function citationsPer(
  transaction: Transaction,
  match: string,
  owners: readonly (string | null)[],
  filter: CitationFilter,
  { first, after }: PageRequest,
): Promise<CitationPage[]> {
  const given = await citationCondition(transaction, filter);
  const from = afterCursor(CITATION_ORDER, after);
  const order = CITATION_ORDER.by.join(', ');
  const asked = [...new Set(owners.filter((owner) => owner !== null))];
  const [rows, counts] = await Promise.all([
    transaction.ask(
      `UNWIND $owners AS owner
     CALL (owner) { ${match} WHERE c.ordinal >= 0 AND ${given.cypher} AND ${from.cypher} RETURN c ORDER BY ${order} LIMIT $most }
     RETURN owner, ${CITATION_COLUMNS} ORDER BY ${order}`,
      { ...given.parameters, ...from.parameters, owners: asked, most: first + 1 },
    ),
    transaction.ask(
      `UNWIND $owners AS owner ${match} WHERE c.ordinal >= 0 AND ${given.cypher}
     RETURN owner, count(c) AS count, count(DISTINCT c.documentId) AS documents`,
      { ...given.parameters, owners: asked },
    ),
  ]);
  const rowsOf = groupBy(rows, (row) => row.text('owner'));
  const countOf = new Map(counts.map((row) => [row.text('owner'), row]));
  return owners.map((owner) => {
    const count = countOf.get(owner ?? '');
    const listed = rowsOf.get(owner ?? '') ?? [];
    return {
      ...pageOf(listed, first, CITATION_ORDER, citationRecord, count?.number('count') ?? 0),
      documentCount: count?.number('documents') ?? 0,
    };
  });
}
