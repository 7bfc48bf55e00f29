import type { FindingDecision } from '#schema/correction.js';
import type { FindingRecord } from '../store/index.js';

/** Rows that resolvers make of more than one answer of the store. */
export interface FindingRow extends FindingRecord {
  readonly decided: FindingDecision | null;
}

export type FindingDecisionRow = FindingDecision;
