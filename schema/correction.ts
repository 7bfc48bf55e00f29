import type { DocumentId } from './ids.js';

export type CorrectionId = string & { readonly brand: 'CorrectionId' };

/** What an editor made of a finding: it is right, or it may stand as it is. Until then it is open. */
export const DECISIONS = ['accepted', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Who decided, when and why. */
interface Decided {
  /** From what is decided on: to decide on it again replaces what was decided before. */
  readonly id: CorrectionId;
  readonly by: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly reason: string;
}

/** A finding of a document, by its id, which is the same as long as the words found at fault stand. */
export interface FindingDecision extends Decided {
  readonly does: 'decide-finding';
  readonly document: DocumentId;
  readonly finding: string;
  readonly decision: Decision;
}

/**
 * What a person decided, apart from what was read of documents: it lasts when they are read again, and can be taken
 * back. A correction of what is no longer there waits until it is there again.
 */
export type Correction = FindingDecision;
