import type { Order } from '../page.js';
import type { CitationFilter } from '../store.js';
import { allOf, oneOf, when, type Condition } from './condition.js';
import type { Transaction } from './graph.js';
import { workIds } from './ids.js';

/** Newest document first, then reading order. */
export const CITATION_ORDER: Order = {
  by: ['c.newness', 'c.documentId', 'c.ordinal'],
  types: ['number', 'string', 'number'],
  of: (row) => [row.number('newness'), row.text('document_id'), row.number('ordinal')],
};

/** The filter as a condition on `(c:Citation)`, with the ids of works that they have today. */
export async function citationCondition(
  transaction: Transaction,
  filter: CitationFilter,
): Promise<Condition> {
  const [work] = filter.work === null ? [null] : await workIds(transaction, [filter.work]);
  return allOf([
    when('document', filter.document, 'c.documentId = $document'),
    when(
      'work',
      filter.work === null ? null : (work ?? ''),
      'EXISTS { (c)-[:REFERS_TO]->(:Work {id: $work}) }',
    ),
    when('provision', filter.provision, 'EXISTS { (c)-[:PINPOINTS]->(:Provision {id: $provision}) }'),
    oneOf('forms', filter.forms, 'c.form'),
    oneOf('statuses', filter.statuses, 'c.status'),
    when('signal', filter.signal, 'c.signal = $signal'),
    when('confidence', filter.confidence, 'c.confidence >= $confidence'),
  ]);
}

/** Where to begin, so that no list is walked from end to end: at the filter's work, provision or document. */
export function citationStart(filter: CitationFilter): string {
  if (filter.work !== null) return 'MATCH (:Work {id: $work})<-[:REFERS_TO]-(c:Citation)';
  if (filter.provision !== null) return 'MATCH (:Provision {id: $provision})<-[:PINPOINTS]-(c:Citation)';
  if (filter.document !== null) return 'MATCH (c:Citation {documentId: $document})';
  return 'MATCH (c:Citation)';
}
