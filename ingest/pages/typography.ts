import type { Run } from '#schema/document.js';
import type { View } from './view.js';

/** Rising, non-overlapping stretches of a view's characters, [start, end). */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** Which characters of a view are set apart; evidence from Page.runs. */
export interface Typography {
  readonly italics: Ranges;
  readonly smallCaps: Ranges;
}

/**
 * The typography of a view's characters. `runs` are those of all pages, in order of their spans; null where
 * the source has none for the view's part of the document.
 */
export function typographyOf(view: View, runs: readonly Run[]): Typography | null {
  const from = view.spans[0]?.[0];
  const to = view.spans.at(-1)?.[1];
  if (from === undefined || to === undefined || runs.length === 0) return null;
  const italics: [number, number][] = [];
  const smallCaps: [number, number][] = [];
  let seen = false;
  for (let i = firstEndingAfter(runs, from); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.span[0] >= to) break;
    seen = true;
    if (run.italic) add(italics, view, run.span);
    if (run.smallCaps) add(smallCaps, view, run.span);
  }
  return seen ? { italics, smallCaps } : null;
}

/** Binary search: index of the first run whose end lies after `offset`. */
function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.span[1] ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The view characters that stand at document offsets [from, to), joined to the range before where they touch. */
function add(ranges: [number, number][], view: View, [from, to]: readonly [number, number]): void {
  const start = firstAtOrAfter(view, from);
  const end = firstAtOrAfter(view, to);
  if (end <= start) return;
  const last = ranges.at(-1);
  if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}

function firstAtOrAfter(view: View, offset: number): number {
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((view.offsets[middle] ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
