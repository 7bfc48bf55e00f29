import type { WorkId } from '#schema/ids.js';
import type { ProvisionRecord } from '../../rows.js';
import type { Row } from '../row.js';

export const SELECT_PROVISION = `
SELECT p.work, p.id, p.label, p.citation_count, pw.id AS work_id
FROM provision p JOIN work pw ON pw.key = p.work`;

export function provisionRecord(row: Row): ProvisionRecord {
  return {
    node: 'provision',
    id: row.text('id'),
    label: row.text('label'),
    workId: row.id<WorkId>('work_id'),
    citationCount: row.number('citation_count'),
  };
}
