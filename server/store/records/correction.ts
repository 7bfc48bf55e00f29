import { DECISIONS, type Correction, type CorrectionId } from '#schema/correction.js';
import type { DocumentId } from '#schema/ids.js';
import { asRow, type Row } from '../row.js';

const DOES = ['decide-finding'] as const satisfies readonly Correction['does'][];

/** A correction out of its row, whose `content` is all of it as JSON. */
export function correctionRecord(row: Row): Correction {
  return asCorrection(JSON.parse(row.text('content')));
}

/** A correction out of JSON. Throws TypeError where it is none. */
export function asCorrection(item: unknown): Correction {
  const row = asRow(item);
  return {
    id: row.id<CorrectionId>('id'),
    does: row.literal('does', DOES),
    document: row.id<DocumentId>('document'),
    finding: row.text('finding'),
    decision: row.literal('decision', DECISIONS),
    by: row.text('by'),
    at: row.text('at'),
    reason: row.text('reason'),
  };
}

/** Sorts what was decided last first. */
export const newnessOf = ({ at }: Correction): number => 0 - Date.parse(at);

/** The document that a correction is of; null where it is of no single one. */
export const documentOf = (correction: Correction): DocumentId | null => correction.document;
