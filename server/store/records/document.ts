import { asText, type Row } from '../row.js';
import { MEDIA_TYPES } from '#schema/document.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import type { DocumentRecord } from '../rows.js';

export function documentRecord(row: Row): DocumentRecord {
  return {
    node: 'document',
    id: row.id<DocumentId>('id'),
    name: row.text('name'),
    origin: row.text('origin'),
    mediaType: row.literal('media_type', MEDIA_TYPES),
    sha256: row.text('sha256'),
    title: row.textOrNull('title'),
    authors: row.list('authors', asText),
    container: row.textOrNull('container'),
    year: row.numberOrNull('year'),
    characters: row.number('characters'),
    workId: row.idOrNull<WorkId>('work_id'),
    noteCount: row.number('note_count'),
    citationCount: row.number('citation_count'),
    workCount: row.number('work_count'),
  };
}
