import type { CitationId } from './ids.js';
import type { Span } from './selector.js';

export const SEVERITIES = ['error', 'warning', 'info', 'question'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check or a reader reports of a document. */
export interface Finding {
  /** The rule's slug: "missing-note". */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly note: number | null;
  readonly citation: CitationId | null;
  readonly spans: readonly Span[];
  /** "Unexpected ..., expected ...". */
  readonly message: string;
  readonly suggestion: string | null;
}

/** Another place of the document that a finding rests on: the note that supra ought to name, the earlier date. */
export interface Evidence {
  readonly note: number | null;
  readonly citation: CitationId | null;
  readonly spans: readonly Span[];
  /** What stands there, as a reader reads it. */
  readonly text: string;
}

/** A finding as an editor gets it. */
export interface ReportedFinding extends Finding {
  /** The same in every run and for every version of the document, as long as the words found at fault stand. */
  readonly id: string;
  /** The rule's code: "STR-01". Null for what a reader of a file format tells. */
  readonly code: string | null;
  readonly evidence: readonly Evidence[];
}
