import { asRow, asSpan, type Row } from '../row.js';
import { SEVERITIES } from '#schema/finding.js';
import type { DocumentTextRecord, EvidenceRecord, FindingRecord } from '../rows.js';

export function documentText(row: Row): DocumentTextRecord {
  return {
    text: row.text('text'),
    pages: row.list('pages', pageOf),
    findings: row.list('findings', finding),
  };
}

/** A page as it was kept, now or before pages had a confidence. */
export function pageOf(item: unknown): DocumentTextRecord['pages'][number] {
  const row = asRow(item);
  return {
    number: row.number('number'),
    label: row.textOrNull('label'),
    span: row.item('span', asSpan),
    confidence: row.has('confidence') ? row.numberOrNull('confidence') : null,
  };
}

function finding(item: unknown): FindingRecord {
  const row = asRow(item);
  return {
    id: row.text('id'),
    rule: row.text('rule'),
    code: row.textOrNull('code'),
    severity: row.literal('severity', SEVERITIES),
    confidence: row.number('confidence'),
    note: row.numberOrNull('note'),
    citation: row.textOrNull('citation'),
    spans: row.items('spans', asSpan),
    message: row.text('message'),
    suggestion: row.textOrNull('suggestion'),
    evidence: row.items('evidence', evidence),
  };
}

function evidence(item: unknown): EvidenceRecord {
  const row = asRow(item);
  return {
    note: row.numberOrNull('note'),
    citation: row.textOrNull('citation'),
    spans: row.items('spans', asSpan),
    text: row.text('text'),
  };
}
