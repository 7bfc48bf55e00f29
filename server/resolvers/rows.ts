import type * as corrections from '#schema/correction.js';
import type { FindingRecord } from '../store/index.js';

/** Rows that resolvers make of more than one answer of the store. */
export interface FindingRow extends FindingRecord {
  readonly decided: corrections.FindingDecision | null;
}

export type FindingDecisionRow = corrections.FindingDecision;
export type CitationWorkRow = corrections.CitationWork;
export type WorksJoinedRow = corrections.WorksJoined;
export type WorkSplitRow = corrections.WorkSplit;
export type WorkEditRow = corrections.WorkEdit;
