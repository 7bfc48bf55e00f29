import type { DocumentId } from '#schema/ids.js';
import type { Fingerprint } from '../store.js';
import type { Transaction } from './graph.js';

const QUERY = `
MATCH (d:Document) WHERE d.newness >= -100000 AND d.id IS NOT NULL
RETURN d.origin AS origin, d.id AS id, d.sha256 AS sha256, d.reader AS reader`;

export async function fingerprints(transaction: Transaction): Promise<ReadonlyMap<string, Fingerprint>> {
  const rows = await transaction.ask(QUERY);
  return new Map(
    rows.map((row) => [
      row.text('origin'),
      { id: row.id<DocumentId>('id'), sha256: row.text('sha256'), reader: row.text('reader') },
    ]),
  );
}
