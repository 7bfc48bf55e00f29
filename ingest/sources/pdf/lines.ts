import { joinLetterSpaced } from './letter-spacing.js';
import type { Piece } from './pieces.js';
import { withSmallCapitals, type Cased } from './small-capitals.js';

/** A piece in its line, and whether a space is read before it. */
export interface Placed extends Cased {
  readonly gap: boolean;
}
/** One line of one column. */
export interface Line {
  readonly pieces: readonly Placed[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly base: number;
  /** Of its ordinary letters: neither superscripts nor small capitals. */
  readonly size: number;
}

/** A space is wider than this, of the size, where the file itself says nothing. */
const SPACE = 0.14;
const SURE_SPACE = 0.25;
const SUPERSCRIPT = 0.87;

/** Makes a line of pieces that stand on one baseline, sorted from left to right. */
export function lineOf(pieces: readonly Piece[]): Line {
  const size = ordinarySize(pieces);
  const base = baseOf(pieces, size);
  const marked = pieces.map((piece) => ({ ...piece, raised: piece.raised || isRaised(piece, base, size) }));
  const cased = withSmallCapitals(marked, size);
  const placed = cased.map((piece, index): Placed => {
    const label = index === 1 && (isLabel(cased) || isLabelOfFigures(cased));
    return { ...piece, gap: index > 0 && (label || isSpaceBetween(cased[index - 1], piece)) };
  });
  const joined = joinLetterSpaced(placed);
  return {
    pieces: joined,
    text: joined.map((piece) => (piece.gap ? ` ${piece.text}` : piece.text)).join(''),
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    base,
    size,
  };
}

/** A raised figure before the rest of its line: a note's label, which a reader reads apart. */
function isLabel([first, next]: readonly Piece[]): boolean {
  return first?.raised === true && next?.raised === false && /^[\d*†‡§¶]+$/.test(first.text);
}

// "23", "23.", "*"
const LABEL = /^(?:\d{1,4}[.)]?|[*†‡]{1,3})$/;

/** A figure that is painted by itself, and touched by another: "21998 was the year" is label 2. */
function isLabelOfFigures([first, next]: readonly Piece[]): boolean {
  return (
    first !== undefined &&
    next !== undefined &&
    /^\d{1,4}$/.test(first.text) &&
    /^\d{1,4}\s/.test(next.text) &&
    next.x - first.right < 0.1 * first.size
  );
}

/** The largest size that an eighth of the letters reach; a label before them may be set larger: "23 Id." */
export function ordinarySize(pieces: readonly Piece[]): number {
  const letters = pieces.filter((piece, index) => !piece.raised && (index > 0 || !LABEL.test(piece.text)));
  const measured = letters.length > 0 ? letters : pieces;
  const all = measured.reduce((sum, piece) => sum + piece.text.length, 0);
  let reached = 0;
  for (const piece of measured.toSorted((a, b) => b.size - a.size)) {
    reached += piece.text.length;
    if (reached * 8 >= all) return piece.size;
  }
  return 0;
}

/** The baseline that most letters of the ordinary size stand on. */
function baseOf(pieces: readonly Piece[], size: number): number {
  const letters = new Map<number, number>();
  for (const piece of pieces)
    if (!piece.raised && piece.size > SUPERSCRIPT * size)
      letters.set(piece.base, (letters.get(piece.base) ?? 0) + piece.text.length);
  let best = pieces[0]?.base ?? 0;
  let most = 0;
  for (const [base, count] of letters) if (count > most) [best, most] = [base, count];
  return best;
}

function isRaised(piece: Piece, base: number, size: number): boolean {
  return piece.size < SUPERSCRIPT * size && base - piece.base > 0.08 * size;
}

function isSpaceBetween(left: Piece | undefined, right: Piece): boolean {
  if (!left) return false;
  const gap = (right.x - left.right) / Math.max(left.size, right.size);
  const follows = right.order > left.order && right.order - left.order < 4;
  return follows ? right.spaced || gap > SURE_SPACE : gap > SPACE;
}
