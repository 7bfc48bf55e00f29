import type { NoteMark } from '../flow.js';
import type { MarkupElement, MarkupNode } from '../tree.js';

/** A note's place: nodes that follow each other under one parent. */
export interface NoteRegion extends NoteMark {
  readonly members: readonly MarkupNode[];
  /** Characters at the head (blanks not counted) that are the note's own mark. */
  readonly cut: number;
}

/** Which elements are call-outs and notes. */
export interface NotePlan {
  /** By the element that is the mark. */
  readonly calls: ReadonlyMap<MarkupElement, NoteMark>;
  /** By the first element of the region. */
  readonly regions: ReadonlyMap<MarkupElement, NoteRegion>;
  /** Links back to the text. */
  readonly dropped: ReadonlySet<MarkupElement>;
}

export const NO_NOTES: NotePlan = { calls: new Map(), regions: new Map(), dropped: new Set() };
