import type { CitationForm } from '#schema/citation.js';
import type { MediaType } from '#schema/document.js';
import type { Severity } from '#schema/finding.js';
import type { DocumentGraph } from '#schema/graph.js';
import type { AuthorId, DocumentId, InstitutionId, WorkId } from '#schema/ids.js';
import type { NoteStatus } from '#schema/note.js';
import type { Method } from '#schema/outcome.js';
import type { Span } from '#schema/selector.js';
import type { Identifier, WorkKind } from '#schema/work.js';

/** What the store gives: rows with ids in the place of other rows. `node` tells them apart. */
export type NodeRecord =
  | DocumentRecord
  | NoteRecord
  | CitationRecord
  | WorkRecord
  | AuthorRecord
  | InstitutionRecord
  | ProvisionRecord;

export type OutcomeStatus = 'resolved' | 'ambiguous' | 'unresolved' | 'placed';
export const OUTCOME_STATUSES = [
  'resolved',
  'ambiguous',
  'unresolved',
  'placed',
] as const satisfies OutcomeStatus[];

/** How a text writes a name, and how often. */
export interface Variant {
  readonly text: string;
  readonly count: number;
}

export interface DocumentRecord {
  readonly node: 'document';
  readonly id: DocumentId;
  readonly name: string;
  readonly origin: string;
  readonly mediaType: MediaType;
  readonly sha256: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly container: string | null;
  readonly year: number | null;
  /** UTF-16 code units. */
  readonly characters: number;
  readonly workId: WorkId | null;
  readonly noteCount: number;
  readonly citationCount: number;
  readonly workCount: number;
}

/** The heavy parts of a document, asked for apart. */
export interface DocumentTextRecord {
  readonly text: string;
  readonly pages: DocumentGraph['pages'];
  readonly findings: readonly FindingRecord[];
}

export interface FindingRecord {
  /** Its own within the document. */
  readonly id: string;
  readonly rule: string;
  /** Null for what a reader of a file format tells. */
  readonly code: string | null;
  readonly severity: Severity;
  readonly confidence: number;
  readonly note: number | null;
  /** The citation's node id. */
  readonly citation: string | null;
  readonly spans: readonly Span[];
  readonly message: string;
  readonly suggestion: string | null;
  readonly evidence: readonly EvidenceRecord[];
}

/** Another place that a finding rests on. */
export interface EvidenceRecord {
  readonly note: number | null;
  /** The citation's node id. */
  readonly citation: string | null;
  readonly spans: readonly Span[];
  readonly text: string;
}

export interface NoteRecord {
  readonly node: 'note';
  readonly id: string;
  readonly documentId: DocumentId;
  readonly number: number;
  readonly series: number;
  readonly label: string | null;
  readonly page: number | null;
  readonly pageLabel: string | null;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly callOut: Span | null;
  readonly status: NoteStatus;
}

export interface CandidateRecord {
  readonly workId: WorkId;
  readonly antecedentId: string | null;
  readonly confidence: number;
}

export interface CitationRecord {
  readonly node: 'citation';
  readonly id: string;
  readonly documentId: DocumentId;
  readonly noteId: string | null;
  readonly form: CitationForm;
  readonly kind: WorkKind | null;
  readonly spans: readonly Span[];
  readonly text: string;
  /** The sentence around it, in the body; null in a note, whose text is the context. */
  readonly sentence: string | null;
  /** In the note's text or in `sentence`. */
  readonly within: Span;
  readonly signal: string | null;
  readonly pinpoint: string | null;
  readonly parenthetical: string | null;
  readonly hereinafter: string | null;
  readonly nested: boolean;
  readonly targetNote: number | null;
  readonly targetPart: string | null;
  readonly status: OutcomeStatus;
  readonly workId: WorkId | null;
  readonly provisionId: string | null;
  readonly antecedentId: string | null;
  readonly confidence: number | null;
  readonly method: Method | null;
  readonly reason: string;
  readonly candidates: readonly CandidateRecord[];
}

export interface WorkRecord {
  readonly node: 'work';
  readonly id: WorkId;
  /** Null where the source was not recognised. */
  readonly kind: WorkKind | null;
  readonly label: string;
  readonly title: string | null;
  readonly authorIds: readonly AuthorId[];
  readonly institutionId: InstitutionId | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly page: string | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly identifiers: readonly Identifier[];
  readonly urls: readonly string[];
  /** The document of the collection that this work is. */
  readonly documentId: DocumentId | null;
  readonly citationCount: number;
  readonly documentCount: number;
}

export interface AuthorRecord {
  readonly node: 'author';
  readonly id: AuthorId;
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly workCount: number;
}

export interface InstitutionRecord {
  readonly node: 'institution';
  readonly id: InstitutionId;
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly workCount: number;
}

export interface ProvisionRecord {
  readonly node: 'provision';
  readonly id: string;
  readonly label: string;
  readonly workId: WorkId;
  readonly citationCount: number;
}

/** A work or a document in the picture. A document that is a work appears as the work. */
export interface GraphNodeRecord {
  readonly id: string;
  readonly label: string;
  readonly kind: WorkKind | null;
  readonly year: number | null;
  readonly citationCount: number;
  readonly documentId: DocumentId | null;
  /** Neighbours in the whole graph. */
  readonly degree: number;
}

/** `source` cites `target` in `documentId`, `count` times. */
export interface GraphEdgeRecord {
  readonly id: string;
  readonly source: string;
  readonly target: WorkId;
  readonly documentId: DocumentId;
  readonly count: number;
  /** Of these, with a confidence of .80 and up. */
  readonly certain: number;
}

export interface GraphRecord {
  readonly nodes: readonly GraphNodeRecord[];
  readonly edges: readonly GraphEdgeRecord[];
  readonly truncated: boolean;
  readonly totalCount: number;
}

/** Where a work stands among all others, by who cites whom. */
export interface MeasuresRecord {
  /** PageRank: those of all works, and of documents that are no works, sum to 1. */
  readonly rank: number;
  /** HITS: the authorities of all works sum to 1. */
  readonly authority: number;
  /** Betweenness, 0 to 1; null where it is not among the works of the highest rank. */
  readonly betweenness: number | null;
  /** From 1, the largest first. */
  readonly community: number;
}

export interface RelatedId {
  readonly id: string;
  readonly count: number;
}

/** A work's measures with the works that are nearest to it, nearest first. */
export interface WorkMeasures extends MeasuresRecord {
  readonly id: string;
  /** Cited by the same works and documents. */
  readonly citedTogether: readonly RelatedId[];
  /** Citing the same works. */
  readonly coupled: readonly RelatedId[];
}

/** What an analysis found, and of which version of the graph. */
export interface Analysis {
  readonly version: number;
  readonly works: readonly WorkMeasures[];
}

export interface AnalysisRecord {
  readonly version: number;
  readonly works: number;
  readonly communities: number;
  /** Whether the graph has changed since. */
  readonly stale: boolean;
}
