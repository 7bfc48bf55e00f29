import { median } from './measure.js';
import type { Piece } from './pieces.js';

/** A stretch of a line that is long enough to show how the page leans, in points. */
const LONG = 120;
/** Below this nothing leans: a born-digital page. */
const LEVEL = 0.0004;
const FEWEST = 5;

/** Turns the baselines of a scan that stands askew level again. */
export function deskewed(pieces: readonly Piece[]): readonly Piece[] {
  const slopes = stretchesOf(pieces).map(([from, to]) => (to.base - from.base) / (to.x - from.x));
  const slope = slopes.length < FEWEST ? 0 : (median(slopes) ?? 0);
  return Math.abs(slope) < LEVEL
    ? pieces
    : pieces.map((piece) => ({ ...piece, base: piece.base - slope * piece.x }));
}

/** First and last piece of the lines, as far as the painting's order shows them. */
function stretchesOf(pieces: readonly Piece[]): (readonly [Piece, Piece])[] {
  const stretches: (readonly [Piece, Piece])[] = [];
  let from = pieces[0];
  let last = pieces[0];
  const close = () => {
    if (from && last && last.x - from.x > LONG) stretches.push([from, last]);
  };
  for (const piece of pieces.slice(1)) {
    const goesOn =
      last !== undefined &&
      piece.x > last.x &&
      Math.abs(piece.base - last.base) < 0.3 * last.size &&
      piece.size > 0.75 * last.size &&
      piece.size < 1.33 * last.size;
    if (!goesOn) {
      close();
      from = piece;
    }
    last = piece;
  }
  close();
  return stretches;
}
