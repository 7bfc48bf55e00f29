import type { Span } from './selector.js';

/** `lost`: known by its place in the sequence only, no text of it is in the source. */
export type NoteStatus = 'read' | 'truncated' | 'lost';

/** A footnote or endnote. */
export interface Note {
  /** The true number, repaired where the scan garbled the label. Author's notes (*, †) have number 0. */
  readonly number: number;
  /** Counts from 0; rises where the numbering starts afresh (chapter, article). */
  readonly series: number;
  /** As printed: "44,". Null for a lost note. */
  readonly label: string | null;
  /** Physical page on which the note begins. */
  readonly page: number | null;
  /** The note's text without its label; several where it crosses pages; [] where lost. */
  readonly spans: readonly Span[];
  /** The note's mark in the body; null where none was found. */
  readonly callOut: Span | null;
  readonly status: NoteStatus;
}
