import type { CitationId, WorkId } from './ids.js';

/** How an antecedent was found. */
export const METHODS = [
  'itself',
  'same-note',
  'note-before',
  'note-and-name',
  'note-only',
  'name-only',
  'hereinafter',
  'identifier',
  /** Not found: a person set the work. */
  'person',
] as const;
export type Method = (typeof METHODS)[number];

export interface Candidate {
  readonly work: WorkId;
  readonly antecedent: CitationId;
  readonly confidence: number;
}

/** What became of a citation: nothing is dropped. `reason` is a sentence for an editor. */
export type Outcome =
  | {
      readonly status: 'resolved';
      readonly citation: CitationId;
      readonly work: WorkId;
      /** The earlier citation that it stands on; null for a full citation that is the first of its work. */
      readonly antecedent: CitationId | null;
      readonly method: Method;
      readonly confidence: number;
      readonly reason: string;
    }
  | {
      readonly status: 'ambiguous';
      readonly citation: CitationId;
      readonly candidates: readonly Candidate[];
      readonly reason: string;
    }
  | { readonly status: 'unresolved'; readonly citation: CitationId; readonly reason: string }
  /** A cross-reference: it names a place, no source. */
  | {
      readonly status: 'placed';
      readonly citation: CitationId;
      readonly note: number | null;
      readonly reason: string;
    };
