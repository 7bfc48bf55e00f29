import type { Reading, WorkKind } from '#schema/work.js';

/** One citation's own matter as the grammar cut it: no signal, no explanatory parenthetical, no full stop. */
export interface Segment {
  /** As a reader reads it. URLs and perma links are joined and mended. */
  readonly text: string;
  /** Which characters of `text` are italic or in small caps, where the source knows; null where it does not. */
  readonly italics: readonly (readonly [number, number])[] | null;
  readonly smallCaps: readonly (readonly [number, number])[] | null;
  readonly urls: readonly string[];
  readonly perma: string | null;
}

/** What a kind makes of a segment. `end`: where the reading's own matter ends in `segment.text`. */
export interface KindReading {
  readonly reading: Reading;
  /** 0 to 1: how sure this kind is that the segment is one of its own. The best of all kinds wins. */
  readonly confidence: number;
  /** "at 155-57", "art. 87(7)": the part of the segment that points into the source. */
  readonly pinpoint: string | null;
}

/** One kind of source. A new kind is one file with such a value and a line in index.ts. */
export interface Kind {
  readonly kind: WorkKind;
  /** Null where the segment is none of this kind's. Never throws. Linear in the segment's length. */
  read(segment: Segment): KindReading | null;
  /**
   * Identity keys of a reading, strongest first, each of the form "scheme:normalised value".
   * Works that share a key are the same work in every document: a key that could fit two works is none.
   */
  keys(reading: Reading): string[];
  /** A short label for lists and the graph. */
  label(reading: Reading): string;
}
