import { asRow, asSpan, type Row } from '../row.js';
import { CITATION_FORMS } from '#schema/citation.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import { METHODS } from '#schema/outcome.js';
import { WORK_KINDS } from '#schema/work.js';
import { OUTCOME_STATUSES, type CandidateRecord, type CitationRecord } from '../rows.js';

export function citationRecord(row: Row): CitationRecord {
  return {
    node: 'citation',
    id: row.text('id'),
    documentId: row.id<DocumentId>('document_id'),
    noteId: row.textOrNull('note_id'),
    form: row.literal('form', CITATION_FORMS),
    kind: row.literalOrNull('kind', WORK_KINDS),
    spans: row.list('spans', asSpan),
    text: row.text('text'),
    sentence: row.textOrNull('sentence'),
    within: row.span('within'),
    signal: row.textOrNull('signal'),
    pinpoint: row.textOrNull('pinpoint'),
    parenthetical: row.textOrNull('parenthetical'),
    hereinafter: row.textOrNull('hereinafter'),
    nested: row.flag('nested'),
    targetNote: row.numberOrNull('target_note'),
    targetPart: row.textOrNull('target_part'),
    status: row.literal('status', OUTCOME_STATUSES),
    workId: row.idOrNull<WorkId>('work_id'),
    provisionId: row.textOrNull('provision_id'),
    antecedentId: row.textOrNull('antecedent'),
    confidence: row.numberOrNull('confidence'),
    method: row.literalOrNull('method', METHODS),
    reason: row.text('reason'),
    candidates: row.list('candidates', candidate),
  };
}

function candidate(item: unknown): CandidateRecord {
  const row = asRow(item);
  return {
    workId: row.id<WorkId>('work'),
    antecedentId: row.text('antecedent'),
    confidence: row.number('confidence'),
  };
}
