/** Names at the beginning of an entry. */
export interface EntryNames {
  /** In the order in which they are spoken; an organisation is one. */
  readonly names: readonly string[];
  /** Where the last of them ends; a full stop of an initial is part of it. */
  readonly end: number;
}

export const NO_NAMES: EntryNames = { names: [], end: 0 };
/** A part of a pattern: what stands for the names that an entry leaves out. */
export const OTHERS = String.raw`,? (?:et al\.?|and others|et autres|y otros|u\. ?a\.)`;
/** No entry names more. */
export const MOST_NAMES = 12;
