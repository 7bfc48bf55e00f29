import type { Citation } from './citation.js';
import type { DocumentText } from './document.js';
import type { Finding, ReportedFinding } from './finding.js';
import type { Note } from './note.js';
import type { Outcome } from './outcome.js';
import type { Work } from './work.js';

/** Everything that ingest reads out of one document; the pipeline's end and the graph's beginning. */
export interface ReadDocument {
  readonly document: DocumentText;
  readonly notes: readonly Note[];
  /** In reading order: notes by number, then the body's. */
  readonly citations: readonly Citation[];
  /** One for each citation, in the same order. */
  readonly outcomes: readonly Outcome[];
  readonly works: readonly Work[];
  readonly findings: readonly ReportedFinding[];
}

/** A document before the rules have spoken: its findings are those of the reader. */
export interface UncheckedDocument extends Omit<ReadDocument, 'findings'> {
  readonly findings: readonly Finding[];
}
