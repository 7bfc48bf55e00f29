import { asSpan, type Row } from '../row.js';
import type { DocumentId } from '#schema/ids.js';
import type { NoteStatus } from '#schema/note.js';
import type { NoteRecord } from '../rows.js';

export const NOTE_STATUSES = ['read', 'truncated', 'lost'] as const satisfies readonly NoteStatus[];

export function noteRecord(row: Row): NoteRecord {
  return {
    node: 'note',
    id: row.text('id'),
    documentId: row.id<DocumentId>('document_id'),
    number: row.number('number'),
    series: row.number('series'),
    label: row.textOrNull('label'),
    page: row.numberOrNull('page'),
    pageLabel: row.textOrNull('page_label'),
    spans: row.list('spans', asSpan),
    text: row.text('text'),
    callOut: row.spanOrNull('call_out'),
    status: row.literal('status', NOTE_STATUSES),
  };
}
