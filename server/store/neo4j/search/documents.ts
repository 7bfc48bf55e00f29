import { documentRecord } from '../../records/document.js';
import type { DocumentRecord } from '../../rows.js';
import type { Term } from '../../search/words.js';
import type { Transaction } from '../graph.js';
import { DOCUMENT_COLUMNS } from '../records/document.js';
import { CLOSENESS, MATCHING, parametersOf } from './match.js';

const BEST = `${MATCHING}
WITH n AS d, ${CLOSENESS} AS closeness ORDER BY closeness, d.newness, d.id LIMIT $first
RETURN ${DOCUMENT_COLUMNS} ORDER BY closeness, d.newness, d.id`;

/** Closest first, then newest. */
export async function searchDocuments(
  transaction: Transaction,
  terms: readonly Term[],
  first: number,
): Promise<{ documents: DocumentRecord[]; documentCount: number }> {
  const parameters = parametersOf('document_words', terms);
  const [[counted], documents] = await Promise.all([
    transaction.ask(`${MATCHING} RETURN count(n) AS count`, parameters),
    transaction.ask(BEST, { ...parameters, first }),
  ]);
  return { documents: documents.map(documentRecord), documentCount: counted?.number('count') ?? 0 };
}
