import { WORK_KINDS, type WorkKind } from '#schema/work.js';
import type { OutcomeStatus } from '../rows.js';

/** The label that a work has beside Work: "Case", "Resolution" ...; "Unrecognised" where its kind is not known. */
export function kindLabel(kind: WorkKind | null): string {
  return kind === null ? 'Unrecognised' : capital(kind);
}

/** The label that a citation has beside Citation: "Resolved", "Ambiguous", "Unresolved", "Placed". */
export const statusLabel = (status: OutcomeStatus): string => capital(status);

export const KIND_LABELS: readonly string[] = [...WORK_KINDS, null].map(kindLabel);

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
