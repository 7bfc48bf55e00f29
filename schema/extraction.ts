import type { CitationForm } from './citation.js';
import type { Evidence, Severity } from './finding.js';
import type { Span } from './selector.js';
import type { WorkKind } from './work.js';

/**
 * What `carolene extract FILE --format json` prints: a contract with other programs.
 * Offsets are UTF-16 code units into the document's text; spans are [start, end).
 * Keys whose value is null, empty or false may be left out.
 */
export interface Extraction {
  readonly document: {
    readonly name: string;
    readonly mediaType: string;
    readonly sha256: string;
    readonly characters: number;
    readonly pages: number;
    readonly title: string | null;
    readonly authors: readonly string[];
  };
  /** With `--with-text` only. */
  readonly text?: string;
  readonly notes: readonly ExtractedNote[];
  readonly bodyReferences: readonly ExtractedBodyReference[];
  readonly works: readonly ExtractedWork[];
  readonly findings: readonly ExtractedFinding[];
}

export interface ExtractedNote {
  readonly number: number;
  readonly page: number | null;
  /** [] for a note that the source has lost. */
  readonly spans: readonly Span[];
  readonly text: string;
  readonly callOut: Span | null;
  readonly citations: readonly ExtractedCitation[];
}

export interface ExtractedCitation {
  readonly id: string;
  readonly form: CitationForm;
  readonly kind: WorkKind | null;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly signal: string | null;
  readonly authors: readonly string[];
  readonly institution: string | null;
  readonly title: string | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly page: string | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly identifiers: readonly string[];
  readonly urls: readonly string[];
  readonly perma: string | null;
  readonly hereinafter: string | null;
  readonly pinpoint: string | null;
  readonly parenthetical: string | null;
  readonly targetNote: number | null;
  readonly targetPart: string | null;
  readonly refersTo: string | null;
  readonly work: string | null;
  readonly confidence: number;
  readonly nested: boolean;
}

export interface ExtractedBodyReference {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly kind: WorkKind | null;
  readonly work: string | null;
  readonly pinpoint: string | null;
}

export interface ExtractedWork {
  readonly id: string;
  readonly kind: WorkKind | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly identifiers: readonly string[];
}

export interface ExtractedFinding {
  readonly id: string;
  readonly rule: string;
  readonly code: string | null;
  readonly severity: Severity;
  readonly confidence: number;
  readonly note: number | null;
  readonly citation: string | null;
  readonly spans: readonly Span[];
  readonly message: string;
  readonly suggestion: string | null;
  readonly evidence: readonly Evidence[];
}
