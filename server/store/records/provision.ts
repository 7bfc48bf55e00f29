import type { Row } from '../row.js';
import type { WorkId } from '#schema/ids.js';
import type { ProvisionRecord } from '../rows.js';

export function provisionRecord(row: Row): ProvisionRecord {
  return {
    node: 'provision',
    id: row.text('id'),
    label: row.text('label'),
    workId: row.id<WorkId>('work_id'),
    citationCount: row.number('citation_count'),
  };
}
