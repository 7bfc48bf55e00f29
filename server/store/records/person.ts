import { asRow, type Row } from '../row.js';
import type { AuthorId, InstitutionId } from '#schema/ids.js';
import type { AuthorRecord, InstitutionRecord, Variant } from '../rows.js';

export function authorRecord(row: Row): AuthorRecord {
  return {
    node: 'author',
    id: row.id<AuthorId>('id'),
    name: row.text('name'),
    variants: row.list('variants', variant),
    workCount: row.number('work_count'),
  };
}

export function institutionRecord(row: Row): InstitutionRecord {
  return {
    node: 'institution',
    id: row.id<InstitutionId>('id'),
    name: row.text('name'),
    variants: row.list('variants', variant),
    workCount: row.number('work_count'),
  };
}

function variant(item: unknown): Variant {
  const row = asRow(item);
  return { text: row.text('text'), count: row.number('count') };
}
