import type { AuthorId, DocumentId, InstitutionId, WorkId } from '#schema/ids.js';
import { IDENTIFIER_SCHEMES, WORK_KINDS, type Identifier } from '#schema/work.js';
import type { WorkRecord } from '../../rows.js';
import { asRow, asText, type Row } from '../row.js';

/** Columns of a work, from `work w`. */
export const WORK_COLUMNS = `
  w.key, w.id, w.kind, w.label, w.sorted, w.title, w.container, w.volume, w.page, w.year, w.date, w.identifiers,
  w.urls, w.citation_count, w.document_count,
  (SELECT id FROM institution WHERE key = w.institution) AS institution_id,
  (SELECT min(id) FROM document WHERE work = w.key) AS document_id,
  (SELECT json_group_array(a.id ORDER BY wa.place) FROM work_author wa JOIN author a ON a.key = wa.author
   WHERE wa.work = w.key) AS author_ids`;

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
