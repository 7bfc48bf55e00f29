import type { Correction } from '#schema/correction.js';
import { groupBy } from '../lists.js';
import { pageOf, type Order } from '../page.js';
import { correctionRecord } from '../records/correction.js';
import type { CorrectionFilter, Page, PageRequest } from '../store.js';
import { afterCursor } from './after-cursor.js';
import { allOf, when } from './condition.js';
import type { Transaction } from './graph.js';

const ORDER: Order = {
  by: ['k.newness', 'k.id'],
  types: ['number', 'string'],
  of: (row) => [row.number('newness'), row.text('id')],
};

export async function corrections(
  transaction: Transaction,
  { document }: CorrectionFilter,
  { first, after }: PageRequest,
): Promise<Page<Correction>> {
  const given = when('document', document, 'k.documentId = $document');
  const from = allOf([given, afterCursor(ORDER, after)]);
  const rows = await transaction.ask(
    `MATCH (k:Correction) WHERE k.newness <= 0 AND k.id IS NOT NULL AND ${from.cypher}
     RETURN k.id AS id, k.newness AS newness, k.content AS content ORDER BY k.newness, k.id LIMIT $most`,
    { ...from.parameters, most: first + 1 },
  );
  const all = allOf([given]);
  const [total] = await transaction.ask(
    `MATCH (k:Correction) WHERE k.newness <= 0 AND k.id IS NOT NULL AND ${all.cypher} RETURN count(k) AS count`,
    all.parameters,
  );
  return pageOf(rows, first, ORDER, correctionRecord, total?.number('count') ?? 0);
}

const IN = `
UNWIND $documents AS document MATCH (k:Correction {documentId: document}) WHERE k.newness <= 0 AND k.id IS NOT NULL
RETURN document, k.content AS content ORDER BY document, k.newness, k.id`;

export async function correctionsIn(
  transaction: Transaction,
  documents: readonly string[],
): Promise<Correction[][]> {
  const rows = await transaction.ask(IN, { documents: [...new Set(documents)] });
  const byDocument = groupBy(rows, (row) => row.text('document'));
  return documents.map((id) => (byDocument.get(id) ?? []).map(correctionRecord));
}
