import { asRow, asText, type Row } from '../row.js';
import type { AuthorId, DocumentId, InstitutionId, WorkId } from '#schema/ids.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS, type Identifier } from '#schema/work.js';
import type { WorkRecord } from '../rows.js';

export function workRecord(row: Row): WorkRecord {
  return {
    node: 'work',
    id: row.id<WorkId>('id'),
    kind: row.literalOrNull('kind', WORK_KINDS),
    label: row.text('label'),
    title: row.textOrNull('title'),
    authorIds: row.list('author_ids', (item) => asText(item) as AuthorId),
    institutionId: row.idOrNull<InstitutionId>('institution_id'),
    container: row.textOrNull('container'),
    volume: row.textOrNull('volume'),
    page: row.textOrNull('page'),
    year: row.numberOrNull('year'),
    date: row.textOrNull('date'),
    identifiers: row.list('identifiers', identifier),
    urls: row.list('urls', asText),
    documentId: row.idOrNull<DocumentId>('document_id'),
    citationCount: row.number('citation_count'),
    documentCount: row.number('document_count'),
  };
}

function identifier(item: unknown): Identifier {
  const row = asRow(item);
  return { scheme: row.literal('scheme', IDENTIFIER_SCHEMES), value: row.text('value') };
}
