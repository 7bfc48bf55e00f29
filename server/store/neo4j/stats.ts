import { WORK_KINDS } from '#schema/work.js';
import { OUTCOME_STATUSES } from '../rows.js';
import type { Stats } from '../store.js';
import type { Transaction } from './graph.js';
import { kindLabel, statusLabel } from './labels.js';

const LABELS = [
  ...['Document', 'Note', 'Citation', 'Work', 'Author', 'Institution'],
  ...OUTCOME_STATUSES.map(statusLabel),
  ...[...WORK_KINDS, null].map(kindLabel),
];
/** The server keeps the number of nodes of each label: nothing is counted here. */
const QUERY = `RETURN ${LABELS.map((label) => `COUNT { MATCH (:${label}) } AS ${label}`).join(', ')}`;

export async function stats(transaction: Transaction): Promise<Stats> {
  const [row] = await transaction.ask(QUERY);
  const count = (label: string) => row?.number(label) ?? 0;
  return {
    documents: count('Document'),
    notes: count('Note'),
    citations: count('Citation'),
    works: count('Work'),
    authors: count('Author'),
    institutions: count('Institution'),
    citationsByStatus: OUTCOME_STATUSES.map((status) => ({ status, count: count(statusLabel(status)) })),
    worksByKind: [...WORK_KINDS, null]
      .map((kind) => ({ kind, count: count(kindLabel(kind)) }))
      .filter((entry) => entry.count > 0),
  };
}
