import { median } from '../pdf/measure.js';
import type { RecognisedLine } from './recognised.js';

/** A line with its size in points; 0 where there is nothing to measure by. */
export interface Measured {
  readonly line: RecognisedLine;
  readonly size: number;
  /** False where its letters are such that the size is a guess. */
  readonly sure: boolean;
}

/** Lines of one run are this evenly spaced, and measured alike but for what few or odd letters do to a line. */
const EVEN = 0.1;
const ALIKE = 0.09;
/** The same of one that is guessed. */
const GUESSED = 0.35;
/** Lines farther apart than this, of their size, are of no run. */
const FARTHEST = 2.4;
const FEWEST = 3;

/**
 * Lines that follow each other evenly are set in one size: each gets the run's median, unless it measures otherwise for
 * sure. `scale`: points a pixel.
 */
export function evenSizes(lines: readonly Measured[], scale: number): Measured[] {
  const even = [...lines];
  for (let from = 0; from < lines.length;) {
    const to = runEnd(lines, from, scale);
    const usual = median(lines.slice(from, to).flatMap(({ size, sure }) => (sure ? [size] : []))) ?? 0;
    if (to - from >= FEWEST)
      for (let at = from; at < to; at++) {
        const one = lines[at];
        if (one && Math.abs(one.size - usual) <= (one.sure ? ALIKE : GUESSED) * usual)
          even[at] = { ...one, size: usual };
      }
    from = Math.max(from + 1, to - from >= FEWEST ? to : from + 1);
  }
  return even;
}

/** Behind the last line of the run that begins at `from`. */
function runEnd(lines: readonly Measured[], from: number, scale: number): number {
  const first = stepAfter(lines, from, scale);
  if (first === null) return from + 1;
  let to = from + 2;
  for (let step = stepAfter(lines, to - 1, scale); step !== null; step = stepAfter(lines, to - 1, scale)) {
    if (Math.abs(step - first) > EVEN * first) break;
    to++;
  }
  return to;
}

/** Points to the next line's baseline, where it follows below; null where it does not. */
function stepAfter(lines: readonly Measured[], at: number, scale: number): number | null {
  const [one, next] = [lines[at], lines[at + 1]];
  if (!one || !next) return null;
  const step = (next.line.base[1] - one.line.base[1]) * scale;
  const overlaps = next.line.base[0] < one.line.base[2] && one.line.base[0] < next.line.base[2];
  return overlaps && step > 0.8 * one.size && step < FARTHEST * one.size ? step : null;
}
