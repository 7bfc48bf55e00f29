import type { Piece } from './pieces.js';

export interface Cased extends Piece {
  /** Its capitals are small ones, or begin a word of small ones. */
  readonly smallCaps: boolean;
}

/** Small capitals stand between these heights of the capitals beside them. */
const LOWEST = 0.6;
const HIGHEST = 0.9;
const LONGEST_BETWEEN = 12;

/**
 * Marks small capitals on a line of ordinary size `size`: fonts of small capitals, capitals set smaller
 * ("P" and "ACE"), and the full capitals that begin or stand between such words ("PACE L. REV."). A piece that
 * ends in such a capital is cut before it.
 */
export function withSmallCapitals(pieces: readonly Piece[], size: number): Cased[] {
  const cut = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    return next && !next.spaced && isSmall(next, size) && !isSmall(piece, size) ? cutInitial(piece) : [piece];
  });
  const own = cut.map((piece, index) => {
    const next = cut[index + 1];
    const begins = next !== undefined && !next.spaced && isSmall(next, size) && isCapitals(piece);
    return isSmall(piece, size) || (begins && !piece.raised);
  });
  fillBetween(cut, own);
  return cut.map((piece, index) => ({ ...piece, smallCaps: own[index] === true }));
}

/** Full capitals and signs between small capitals are read with them: ": A" in "MELTDOWN: A DUAL", "U. L.". */
function fillBetween(pieces: readonly Piece[], own: boolean[]): void {
  let from = -1;
  let length = 0;
  pieces.forEach((piece, index) => {
    if (own[index] === true) {
      if (from >= 0) own.fill(true, from + 1, index);
      from = index;
      length = 0;
      return;
    }
    length += piece.text.length;
    if (piece.raised || length > LONGEST_BETWEEN || /[\p{Ll}\d;]/u.test(piece.text)) from = -1;
  });
}

function isSmall(piece: Piece, size: number): boolean {
  if (piece.raised) return false;
  if (piece.face.smallCaps) return true;
  const height = piece.size / size;
  return height > LOWEST && height < HIGHEST && /\p{Lu}/u.test(piece.text) && !/\p{Ll}/u.test(piece.text);
}

function isCapitals(piece: Piece): boolean {
  return /^[\p{Lu}.&’' -]+$/u.test(piece.text);
}

/** "see 30 P" is "see 30" and "P". */
function cutInitial(piece: Piece): Piece[] {
  let at = piece.text.length;
  while (at > 0 && /\p{Lu}/u.test(piece.text[at - 1] ?? '')) at--;
  const before = piece.text.slice(0, at);
  if (at === 0 || at === piece.text.length) return [piece];
  const x = piece.x + ((piece.right - piece.x) * at) / piece.text.length;
  const initial = {
    ...piece,
    text: piece.text.slice(at),
    x,
    order: piece.order + 0.001,
    spaced: before.endsWith(' '),
  };
  return [{ ...piece, text: before.trimEnd(), right: x }, initial];
}
