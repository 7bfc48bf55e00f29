/** What is set one after the other on a line. */
interface Spaced {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** A space is read before it. */
  readonly gap: boolean;
}

// "A B S T R A C T": single letters with a space between each
const SPACED_LETTERS = /(?<![\p{L}\p{N}.’'])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}.’'])/gu;

/**
 * Words set with wide letter-spacing come as single letters: their letters are joined. The space between two
 * such words is wider than those within; where the file lost the difference, they are read as one word.
 */
export function joinLetterSpaced<Piece extends Spaced>(pieces: readonly Piece[]): Piece[] {
  const within = pieces.map((piece) => ({ ...piece, text: piece.text.replace(SPACED_LETTERS, joined) }));
  let from = 0;
  while (from < within.length) {
    let to = from;
    while (isLetter(within[to]) && (to === from || within[to]?.gap === true)) to++;
    if (to - from > 3) closeGaps(within, from, to);
    from = Math.max(to, from + 1);
  }
  return within;
}

function joined(letters: string): string {
  return letters.replaceAll(' ', '');
}

function isLetter(piece: Spaced | undefined): boolean {
  return piece !== undefined && /^\p{L}$/u.test(piece.text);
}

/** Takes away the spaces within words: those not much wider than the narrowest. */
function closeGaps<Piece extends Spaced>(pieces: Piece[], from: number, to: number): void {
  const widths = pieces
    .slice(from + 1, to)
    .map((piece, index) => piece.x - (pieces[from + index]?.right ?? 0));
  const narrow = Math.max(0.5, Math.min(...widths));
  widths.forEach((width, index) => {
    const piece = pieces[from + 1 + index];
    if (piece && width < 1.8 * narrow) pieces[from + 1 + index] = { ...piece, gap: false };
  });
}
