import type { CitationId } from './ids.js';
import type { Span } from './selector.js';
import type { Reading, WorkKind } from './work.js';

export const CITATION_FORMS = ['full', 'short', 'id', 'supra', 'crossref'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Where a citation stands: in a note, or in the body's running text. Index counts from 1. */
export type Place =
  | { readonly in: 'note'; readonly series: number; readonly note: number; readonly index: number }
  | { readonly in: 'body'; readonly index: number };

interface Cited {
  readonly id: CitationId;
  readonly place: Place;
  /** In the document's text, without signal, explanatory parenthetical and full stop. */
  readonly spans: readonly Span[];
  /** As a reader reads it: line ends joined, hyphens resolved. */
  readonly text: string;
  /** "See, e.g.,"; null where there is none. */
  readonly signal: string | null;
  /** As printed: "at 155-57", "art. 87(7)", "¶ 139". */
  readonly pinpoint: string | null;
  /** Explanatory or weight parenthetical, without its brackets. */
  readonly parenthetical: string | null;
  /** Stands inside another citation's parenthetical. */
  readonly nested: boolean;
}

/** Enough to find the source. */
export interface FullCitation extends Cited {
  readonly form: 'full';
  readonly reading: Reading;
  /** The short name that it sets up. */
  readonly hereinafter: string | null;
  /** Of the reading, 0 to 1. */
  readonly confidence: number;
}
/** A later short form without id. and supra: "Kony, ICC-02/04-01/05-532, ¶ 23". */
export interface ShortCitation extends Cited {
  readonly form: 'short';
  readonly name: string;
  /** What the short form itself tells of its source. */
  readonly reading: Reading;
}
export interface IdCitation extends Cited {
  readonly form: 'id';
}
/** Names an earlier note: "Roth, supra note 10, at 3", "Roth (n 10) 3". */
export interface SupraCitation extends Cited {
  readonly form: 'supra';
  /** The name before supra; null where none stands there. */
  readonly name: string | null;
  readonly targetNote: number | null;
}
/** Points to a note or Part, not to a source. */
export interface CrossReference extends Cited {
  readonly form: 'crossref';
  readonly direction: 'back' | 'ahead' | 'unsaid';
  readonly targetNote: number | null;
  readonly targetPart: string | null;
}
export type Citation = FullCitation | ShortCitation | IdCitation | SupraCitation | CrossReference;

/** The kind that a citation itself shows; null where only its antecedent can tell. */
export function kindShown(citation: Citation): WorkKind | null {
  return citation.form === 'full' || citation.form === 'short' ? citation.reading.kind : null;
}
