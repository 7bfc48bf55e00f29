import { documentText } from '../records/document-text.js';
import type { DocumentTextRecord } from '../rows.js';
import type { Database } from './database.js';
import { listOf } from './keys.js';

export function documentTexts(database: Database, ids: readonly string[]): (DocumentTextRecord | null)[] {
  const rows = database.all(
    `SELECT d.id, t.text, t.pages, t.findings FROM document d JOIN document_text t ON t.document = d.key
     WHERE d.id IN (SELECT value FROM json_each(?))`,
    listOf(ids),
  );
  const byId = new Map(rows.map((row) => [row.text('id'), documentText(row)]));
  return ids.map((id) => byId.get(id) ?? null);
}
