import type { Box, Point } from '../layouts/layout.js';

/** A line, or what it goes round. The path is one of SVG; colours as CSS names them, lengths in px. */
export interface Outline {
  readonly as: 'outline';
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly width: number;
  readonly dash: readonly number[];
}

export interface Word {
  readonly as: 'word';
  readonly text: string;
  /** Of the line that letters stand on. */
  readonly at: Point;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: string;
  readonly fill: string;
  /** What keeps it apart from lines behind it. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

/** A node, a link, or what stands behind them. */
export interface Thing {
  /** What it is, in words; empty for what is no node and no link. */
  readonly title: string;
  readonly opacity: number;
  readonly parts: readonly (Outline | Word)[];
}

/** The picture of a graph without a screen: every form of a picture to take along is made of it. */
export interface Figure {
  readonly box: Box;
  readonly paper: string;
  /** Families of fonts, as CSS has them. */
  readonly font: string;
  /** From the farthest back to the foremost. */
  readonly things: readonly Thing[];
}
