import { asRow, asSpan, type Row } from '../row.js';
import { SEVERITIES } from '#schema/finding.js';
import type { DocumentTextRecord, FindingRecord } from '../rows.js';

export function documentText(row: Row): DocumentTextRecord {
  return {
    text: row.text('text'),
    pages: row.list('pages', page),
    findings: row.list('findings', finding),
  };
}

function page(item: unknown): DocumentTextRecord['pages'][number] {
  const row = asRow(item);
  return {
    number: row.number('number'),
    label: row.textOrNull('label'),
    span: row.item('span', asSpan),
  };
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
