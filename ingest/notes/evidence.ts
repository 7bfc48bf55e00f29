import type { RegionKind } from '#schema/document.js';
import type { Span } from '#schema/selector.js';

/**
 * What speaks for notes and call-outs, before any is chosen. It comes from plain text (text-evidence.ts) or
 * from typeset pages (typeset-*.ts); the label chain and the linking of call-outs do not care which.
 */
export interface Evidence {
  /** By offset. */
  readonly labels: readonly LabelCandidate[];
  /** By offset; those in the notes' own regions may be left out. */
  readonly calls: readonly CallCandidate[];
  /**
   * Every page's parts in reading order, where the layout is known. Null: it is worked out from the labels.
   * Parts of one kind that follow each other are read on.
   */
  readonly stretches: readonly Stretch[] | null;
}

/** A place where a note may begin. */
export interface LabelCandidate {
  /** Index into document.pages. */
  readonly page: number;
  /** The label as printed, with its full stop: "44,". */
  readonly span: Span;
  /** Where the note's text begins. */
  readonly textStart: number;
  /** Where the note before it ends: at the label, but for labels that stand in a column above their texts. */
  readonly cut: number;
  /** As read; 0 for a mark (*, †) or an unreadable label. */
  readonly number: number;
  /** "*", "†" or "" for a number. */
  readonly mark: string;
  /**
   * How much speaks for a note here. Below 0: more against it than for it. A plain label without a call-out
   * has about 0, one with its call-out about 1.5, a raised number at the head of a line in a notes region 2.
   */
  readonly weight: number;
  /** A call-out with the same number stands before it, near enough. */
  readonly called: boolean;
}

/** A place where a note may be called. */
export interface CallCandidate {
  readonly page: number;
  readonly span: Span;
  /** As read, where it is a clean number; 0 where the scan made other characters of it. */
  readonly number: number;
  /** 0 to 1: how unlike ordinary text it is. A raised number has 1, a stray "’" after a comma 0.3. */
  readonly weight: number;
}

export interface Stretch {
  readonly kind: RegionKind;
  /** Index into document.pages. */
  readonly page: number;
  readonly span: Span;
}
