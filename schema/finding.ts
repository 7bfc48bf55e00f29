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
