import type { Finding } from '#schema/finding.js';
import type { Note } from '#schema/note.js';
import type { Span } from '#schema/selector.js';

export interface SplitNotes {
  /** By series and number; author's notes (*, †) have number 0. Lost notes are among them, without text. */
  readonly notes: readonly Note[];
  /** The running text in reading order: no notes, running heads, page numbers, call-outs. Joined spans read on. */
  readonly body: readonly Span[];
  /** missing-note, truncated-note, out-of-sequence-note, duplicate-marker. */
  readonly findings: readonly Finding[];
}
