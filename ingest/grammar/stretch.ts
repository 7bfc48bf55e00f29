import { firstFrom } from './cursor.js';
import type { Marker } from './markers.js';
import type { Nesting } from './nesting.js';
import type { ShortNames } from './short-names.js';

/** A piece of a note under the reader's eye; offsets are into `text`. */
export interface Stretch {
  readonly text: string;
  readonly close: Nesting;
  readonly markers: readonly Marker[];
  /** What earlier notes have set up. */
  readonly names: ShortNames;
}

/** Where a form was seen: [start, end) of its own matter. */
export interface Spotted {
  readonly start: number;
  readonly end: number;
  readonly pinpoint: string | null;
}

/** The first marker that begins at or after `at` and before `end`; null where none does. */
export function markerFrom(stretch: Stretch, at: number, end: number): Marker | null {
  const marker = stretch.markers[firstFrom(stretch.markers, at)];
  return marker !== undefined && marker.start < end ? marker : null;
}
