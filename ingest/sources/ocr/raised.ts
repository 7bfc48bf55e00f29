import { median } from '../pdf/measure.js';
import { heightOf, raisedAmong } from './raised-place.js';
import type { PixelBox } from './recognised.js';

/** Widest group of raised figures, of the usual height. */
const WIDEST = 6;

/**
 * Groups of ink that stand high beside a line's letters and are smaller: raised figures, and what looks like them
 * (ordinals, signs). `blots`: all that hangs together on the page. `lighter`: the same where ever lighter greys count as
 * ink, too: the strokes of a poor scan's figures break up. But letters hang together there, so that from the second on
 * only what hangs before lines is looked for.
 */
export function raisedGroups(
  blots: readonly PixelBox[],
  lighter: readonly (readonly PixelBox[])[] = [],
): PixelBox[] {
  const usual = median(blots.map(heightOf).filter((height) => height > 5)) ?? 0;
  if (usual === 0) return [];
  const raised = raisedAmong(blots, usual).map(({ blot }) => blot);
  const faint = lighter.flatMap((some, at) =>
    raisedAmong(some, usual).flatMap(({ blot, place }) => (place === 'hanging' || at === 0 ? [blot] : [])),
  );
  return grouped([...raised, ...faint], usual);
}

/** Blots side by side are one group. */
function grouped(blots: readonly PixelBox[], usual: number): PixelBox[] {
  const groups: PixelBox[] = [];
  for (const blot of blots.toSorted((a, b) => a[0] - b[0])) {
    const index = groups.findLastIndex(
      (group) =>
        blot[0] - group[2] < 0.45 * usual &&
        Math.abs(group[3] - blot[3]) < 0.25 * usual &&
        Math.abs(group[1] - blot[1]) < 0.35 * usual &&
        blot[2] - group[0] < WIDEST * usual,
    );
    const group = groups[index];
    if (group) groups[index] = around(group, blot);
    else groups.push(blot);
  }
  return groups.toSorted((a, b) => a[1] - b[1]);
}

function around(one: PixelBox, other: PixelBox): PixelBox {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
