import type { LocalWork } from './graph.js';
import type { CitationId, DocumentId, WorkId } from './ids.js';
import type { Reading } from './work.js';

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

/** A work of the graph by the identity key that gave it its id: it is the same work for whoever has that key. */
export interface KeyedWork {
  readonly id: WorkId;
  readonly key: string;
}

/** A work as a person tells of it. It is one with works that have one of its keys. */
export type ToldWork = Pick<LocalWork, 'label' | 'reading' | 'keys' | 'authors' | 'institution'>;

/** A citation means this work, whatever was read. So do those that stand on it by id., supra or a short form. */
export interface CitationWork extends Decided {
  readonly does: 'set-work';
  readonly document: DocumentId;
  readonly citation: CitationId;
  /** Of the citation: where it stands elsewhere when the document is read again, it is found by its words. */
  readonly text: string;
  readonly work: ToldWork;
}

/** Two works are one. */
export interface WorksJoined extends Decided {
  readonly does: 'join-works';
  readonly works: readonly [KeyedWork, KeyedWork];
}

/** What some documents tell of a work is another work, though it has the same keys. */
export interface WorkSplit extends Decided {
  readonly does: 'split-work';
  readonly work: KeyedWork;
  /** Of each document: the keys of the works in it that are the other one. */
  readonly parts: readonly { readonly document: DocumentId; readonly keys: readonly string[] }[];
}

export const EDITED_TEXTS = ['label', 'title', 'institution', 'container', 'volume', 'page', 'date'] as const;

/** A fact of a work; null takes it away. */
export type Edit =
  | { readonly field: 'label'; readonly value: string }
  | { readonly field: Exclude<(typeof EDITED_TEXTS)[number], 'label'>; readonly value: string | null }
  | { readonly field: 'year'; readonly value: number | null }
  | { readonly field: 'kind'; readonly value: Reading['kind'] }
  | { readonly field: 'authors'; readonly value: readonly string[] };

/** A work has this fact, whatever documents say of it. */
export interface WorkEdit extends Decided {
  readonly does: 'edit-work';
  readonly work: KeyedWork;
  readonly edit: Edit;
}

/**
 * What a person decided, apart from what was read of documents: it lasts when they are read again, and can be taken
 * back. A correction of what is no longer there waits until it is there again.
 */
export type Correction = FindingDecision | CitationWork | WorksJoined | WorkSplit | WorkEdit;
