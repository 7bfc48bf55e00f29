import type { CitationForm } from '#schema/citation.js';
import type { Span } from '#schema/selector.js';
import type { WorkKind } from '#schema/work.js';

/** The facts that a full citation gives, as a careful reader would note them. */
export interface Fields {
  readonly authors: readonly string[];
  readonly institution: string | null;
  readonly title: string | null;
  readonly container: string | null;
  readonly volume: string | null;
  readonly page: string | null;
  readonly year: number | null;
  readonly date: string | null;
  readonly identifier: readonly string[];
  readonly urls: readonly string[];
  readonly perma: string | null;
  readonly hereinafter: string | null;
}

export const noFields: Fields = {
  authors: [],
  institution: null,
  title: null,
  container: null,
  volume: null,
  page: null,
  year: null,
  date: null,
  identifier: [],
  urls: [],
  perma: null,
  hereinafter: null,
};

/** One citation as it was written. `span` is in the note's own text, later in the document's. */
export interface GoldCitation {
  readonly form: CitationForm;
  readonly kind: WorkKind | null;
  readonly span: Span;
  readonly signal: string | null;
  readonly pinpoint: string | null;
  readonly fields: Fields;
  readonly targetNote: number | null;
  readonly targetPart: string | null;
  /** The first full citation of the same work; null where it is that one, or a cross-reference. */
  readonly refersTo: { readonly note: number; readonly cite: number } | null;
  readonly work: string | null;
  readonly nested: boolean;
}

export interface GoldNote {
  readonly number: number;
  readonly span: Span;
  /** Null where the scan left no trace of it. */
  readonly callOut: Span | null;
  readonly citations: readonly GoldCitation[];
}

/** A document with known truth. Offsets are UTF-16 code units into `text`. */
export interface GoldDocument {
  readonly name: string;
  readonly style: string;
  readonly damage: string;
  readonly text: string;
  readonly notes: readonly GoldNote[];
}
