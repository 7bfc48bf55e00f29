import type { SpottedCrossReference } from '#ingest/forms/crossref/spot.js';
import type { SpottedFull } from '#ingest/forms/full/spot.js';
import type { SpottedId } from '#ingest/forms/id/spot.js';
import type { SpottedShort } from '#ingest/forms/short/spot.js';
import type { SpottedSupra } from '#ingest/forms/supra/spot.js';

/** A citation as its form's file saw it. */
export type Spotted = SpottedFull | SpottedShort | SpottedId | SpottedSupra | SpottedCrossReference;

/** A citation found in a text, with what stands around it. Offsets into that text. */
export interface Found {
  readonly spotted: Spotted;
  readonly signal: string | null;
  readonly parenthetical: string | null;
  readonly nested: boolean;
}
