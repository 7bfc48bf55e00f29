import type { WorkKind } from '../../api/generated.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a layout needs to know of a node. `radius` in pixels. */
export interface Body {
  readonly id: string;
  readonly label: string;
  readonly kind: WorkKind;
  readonly year: number | null;
  /** It cites others that are drawn: it is not older than they are. */
  readonly citing: boolean;
  readonly radius: number;
}

export interface Tie {
  readonly source: string;
  readonly target: string;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** A part of the plane that is drawn on. */
export interface Box extends Frame {
  readonly x: number;
  readonly y: number;
}

/** Screen = model * zoom + pan. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** A line with a word at its end: a year of the axis, or the border of a lane. */
export interface Tick {
  readonly at: number;
  readonly word: string;
}

export interface Layout {
  readonly positions: ReadonlyMap<string, Point>;
  /** Null for layouts without time. */
  readonly axis: Axis | null;
}

export interface Axis {
  /** Time runs to the right, or down. */
  readonly runs: 'right' | 'down';
  readonly years: readonly Tick[];
  /** A band for the years before the first dense decade: its middle and its word; null where all are drawn to scale. */
  readonly early: Tick | null;
  /** A band at the end for what cites and has no year. */
  readonly late: Tick | null;
  /** Upper border of each lane, with its name. */
  readonly lanes: readonly Tick[];
  /** Where the lanes end. */
  readonly end: number;
}
