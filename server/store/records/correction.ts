import {
  DECISIONS,
  EDITED_TEXTS,
  type Correction,
  type CorrectionId,
  type Edit,
  type KeyedWork,
} from '#schema/correction.js';
import type { CitationId, DocumentId, WorkId } from '#schema/ids.js';
import { WORK_KINDS } from '#schema/work.js';
import { asRow, asText, type Row } from '../row.js';
import { toldWork } from './local-work.js';

const DOES = [
  'decide-finding',
  'set-work',
  'join-works',
  'split-work',
  'edit-work',
] as const satisfies readonly Correction['does'][];

/** A correction out of its row, whose `content` is all of it as JSON. */
export function correctionRecord(row: Row): Correction {
  return asCorrection(JSON.parse(row.text('content')));
}

/** A correction out of JSON. Throws TypeError where it is none. */
export function asCorrection(item: unknown): Correction {
  const row = asRow(item);
  return { id: row.id<CorrectionId>('id'), ...deedOf(row), ...decidedIn(row) } as Correction;
}

const decidedIn = (row: Row) => ({ by: row.text('by'), at: row.text('at'), reason: row.text('reason') });

type DistributedOmit<T> = T extends Correction ? Omit<T, 'id' | 'by' | 'at' | 'reason'> : never;

function deedOf(row: Row): DistributedOmit<Correction> {
  const does = row.literal('does', DOES);
  switch (does) {
    case 'decide-finding':
      return {
        does,
        document: row.id<DocumentId>('document'),
        finding: row.text('finding'),
        decision: row.literal('decision', DECISIONS),
      };
    case 'set-work':
      return {
        does,
        document: row.id<DocumentId>('document'),
        citation: row.id<CitationId>('citation'),
        text: row.text('text'),
        work: row.object('work', toldWork),
      };
    case 'join-works': {
      const [first, second] = row.items('works', keyedWork);
      if (!first || !second) throw new TypeError('Unexpected single work to join, expected two');
      return { does, works: [first, second] };
    }
    case 'split-work':
      return { does, work: row.item('work', keyedWork), parts: row.items('parts', part) };
    case 'edit-work':
      return { does, work: row.item('work', keyedWork), edit: row.object('edit', editIn) };
  }
}

function keyedWork(item: unknown): KeyedWork {
  const row = asRow(item);
  return { id: row.id<WorkId>('id'), key: row.text('key') };
}

function part(item: unknown) {
  const row = asRow(item);
  return { document: row.id<DocumentId>('document'), keys: row.items('keys', asText) };
}

function editIn(row: Row): Edit {
  const field = row.literal('field', [...EDITED_TEXTS, 'year', 'kind', 'authors'] as const);
  switch (field) {
    case 'label':
      return { field, value: row.text('value') };
    case 'year':
      return { field, value: row.numberOrNull('value') };
    case 'kind':
      return { field, value: row.literalOrNull('value', WORK_KINDS) };
    case 'authors':
      return { field, value: row.items('value', asText) };
    default:
      return { field, value: row.textOrNull('value') };
  }
}

/** Sorts what was decided last first. */
export const newnessOf = ({ at }: Correction): number => 0 - Date.parse(at);

/** The order of lists of corrections. */
export const lastFirst = (a: Correction, b: Correction): number =>
  newnessOf(a) - newnessOf(b) || (a.id < b.id ? -1 : 1);

/** The document that a correction is of; null where it is of no single one. */
export const documentOf = (correction: Correction): DocumentId | null =>
  correction.does === 'decide-finding' || correction.does === 'set-work' ? correction.document : null;
