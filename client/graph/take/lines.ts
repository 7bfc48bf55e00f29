/** Puts things side by side in rows no wider than the room; what is wider by itself has a row of its own. */
export function rowsOf<Item>(
  items: readonly Item[],
  room: number,
  gap: number,
  widthOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const rows: Item[][] = [];
  let used = Infinity;
  for (const item of items) {
    const width = widthOf(item);
    if (used + gap + width > room) {
      rows.push([]);
      used = -gap;
    }
    rows.at(-1)?.push(item);
    used += gap + width;
  }
  return rows;
}

/** Breaks a text into lines no wider than the room: between words, and within one that is too wide for a line. */
export function linesOf(text: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((word) => piecesOf(word, room, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** An address has no space to break it at. */
function piecesOf(word: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
