import { CITATION_FORMS } from '#schema/citation.js';
import type { DocumentId, WorkId } from '#schema/ids.js';
import { METHODS } from '#schema/outcome.js';
import { WORK_KINDS } from '#schema/work.js';
import { OUTCOME_STATUSES, type CandidateRecord, type CitationRecord } from '../../rows.js';
import { asRow, asSpan, type Row } from '../row.js';

/** Columns of a citation, from `citation c JOIN document d`. */
export const CITATION_COLUMNS = `
  c.id, d.id AS document_id, (SELECT id FROM note WHERE key = c.note) AS note_id, c.ordinal, c.form, c.kind,
  c.spans, c.within, c.text, c.sentence, c.signal, c.pinpoint, c.parenthetical, c.hereinafter, c.nested,
  c.target_note, c.target_part, c.status, (SELECT id FROM work WHERE key = c.work) AS work_id,
  (SELECT id FROM provision WHERE key = c.provision) AS provision_id, c.antecedent, c.confidence, c.method,
  c.reason, CASE c.status WHEN 'ambiguous' THEN
    (SELECT json_group_array(json_object('work', w.id, 'antecedent', k.antecedent, 'confidence', k.confidence)
       ORDER BY k.place)
     FROM candidate k JOIN local_work l ON l.key = k.local_work JOIN work w ON w.key = l.work
     WHERE k.citation = c.key)
  ELSE '[]' END AS candidates`;

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
