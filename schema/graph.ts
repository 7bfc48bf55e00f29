import type { CitationForm } from './citation.js';
import type { DocumentFacts, MediaType, Page } from './document.js';
import type { ReportedFinding } from './finding.js';
import type { CitationId, DocumentId } from './ids.js';
import type { NoteStatus } from './note.js';
import type { Method } from './outcome.js';
import type { Span } from './selector.js';
import type { Reading, WorkKind } from './work.js';

/**
 * Everything that one document contributes to the graph, as plain rows. The same file gives the same rows.
 * A store replaces a document's rows as a whole, in one transaction, and joins works over documents itself
 * (see `joinWorks` in ingest/works): rows name works by the document's own number ("w12").
 */
export interface DocumentGraph {
  readonly document: DocumentRow;
  readonly text: string;
  readonly pages: readonly Pick<Page, 'number' | 'label' | 'span' | 'confidence'>[];
  readonly notes: readonly NoteRow[];
  readonly citations: readonly CitationRow[];
  readonly works: readonly LocalWork[];
  readonly findings: readonly ReportedFinding[];
}

export interface DocumentRow {
  /** From the document's place and name, so that a changed file is the same document. */
  readonly id: DocumentId;
  /** The file's name without folders. */
  readonly name: string;
  /** Where it was read from, as given to ingest (resolved path). */
  readonly origin: string;
  readonly mediaType: MediaType;
  readonly sha256: string;
  readonly facts: DocumentFacts;
  readonly characters: number;
  /** The work that this document itself is, so that documents citing it lead to it; null where it has no title. */
  readonly work: LocalWorkId | null;
}

export interface NoteRow {
  readonly id: string;
  readonly number: number;
  readonly series: number;
  readonly label: string | null;
  readonly page: number | null;
  readonly pageLabel: string | null;
  readonly spans: readonly Span[];
  /** As a reader reads it. */
  readonly text: string;
  readonly callOut: Span | null;
  readonly status: NoteStatus;
}

export interface CitationRow {
  /** Within the document. The store's node id is `${document}/${id}`. */
  readonly id: CitationId;
  /** NoteRow.id; null where it stands in the body. */
  readonly note: string | null;
  /** From 0, in reading order over the whole document. */
  readonly order: number;
  readonly form: CitationForm;
  /** Of the work meant where resolved, else as shown by the citation. */
  readonly kind: WorkKind | null;
  readonly spans: readonly Span[];
  /** Where it stands in NoteRow.text (or, in the body, in `context`): [start, end). */
  readonly within: Span;
  readonly text: string;
  /** For a citation in the body: the sentence around it. Null in notes, whose text is the context. */
  readonly context: string | null;
  readonly signal: string | null;
  readonly pinpoint: string | null;
  readonly parenthetical: string | null;
  readonly hereinafter: string | null;
  readonly nested: boolean;
  readonly targetNote: number | null;
  readonly targetPart: string | null;
  readonly outcome: OutcomeRow;
}

export type LocalWorkId = string & { readonly brand: 'LocalWorkId' };

export type OutcomeRow =
  | {
      readonly status: 'resolved';
      readonly work: LocalWorkId;
      /** "art. 87(7)", normalised, where the pinpoint names a provision of a law, treaty or resolution. */
      readonly provision: string | null;
      readonly antecedent: CitationId | null;
      readonly method: Method;
      readonly confidence: number;
      readonly reason: string;
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly {
        readonly work: LocalWorkId;
        readonly antecedent: CitationId;
        readonly confidence: number;
      }[];
      readonly reason: string;
    }
  | { readonly status: 'unresolved'; readonly reason: string }
  | { readonly status: 'placed'; readonly note: number | null; readonly reason: string };

/** A work as one document describes it. */
export interface LocalWork {
  readonly id: LocalWorkId;
  readonly label: string;
  readonly reading: Reading;
  /** Strongest first. Local works that share a key are one work of the graph. Never empty. */
  readonly keys: readonly string[];
  /** How the document's citations name it, with counts. */
  readonly variants: readonly { readonly text: string; readonly count: number }[];
  /** Canonical names behind `reading.authors`, in order, and their identity keys. */
  readonly authors: readonly { readonly key: string; readonly name: string }[];
  readonly institution: { readonly key: string; readonly name: string } | null;
}
