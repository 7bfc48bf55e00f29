import { SEVERITIES } from '#schema/finding.js';
import type { DocumentId } from '#schema/ids.js';
import type { DocumentTextRecord, FindingRecord } from '../rows.js';
import type { Database } from './database.js';
import { asRow, asSpan } from './row.js';

export function documentText(database: Database, id: DocumentId): DocumentTextRecord | null {
  const row = database.get(
    `SELECT t.text, t.pages, t.findings FROM document d JOIN document_text t ON t.document = d.key WHERE d.id = ?`,
    id,
  );
  return (
    row && {
      text: row.text('text'),
      pages: row.list('pages', page),
      findings: row.list('findings', finding),
    }
  );
}

function page(item: unknown): DocumentTextRecord['pages'][number] {
  const row = asRow(item);
  return { number: row.number('number'), label: row.textOrNull('label'), span: row.object('span', asSpan) };
}

function finding(item: unknown): FindingRecord {
  const row = asRow(item);
  return {
    rule: row.text('rule'),
    severity: row.literal('severity', SEVERITIES),
    confidence: row.number('confidence'),
    note: row.numberOrNull('note'),
    citation: row.textOrNull('citation'),
    spans: row.items('spans', asSpan),
    message: row.text('message'),
    suggestion: row.textOrNull('suggestion'),
  };
}
