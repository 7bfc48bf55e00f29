/** A stretch of a line: a column, where spaces part several. Offsets in the document's text, end exclusive. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Characters before it in its line. */
  readonly column: number;
  /** Cells of a paragraph have the same number: lines without an empty one between. */
  readonly paragraph: number;
}

/** The first page, as far as it says what the document is. */
export interface Head {
  readonly cells: readonly Cell[];
  /** All cells, one space between them. */
  readonly flat: string;
}

/** So far into a document its first page says what it is. */
const REACH = 4000;
const MOST_CELLS = 120;

export function headOf(text: string): Head {
  const cells: Cell[] = [];
  let [at, paragraph] = [0, 0];
  for (const line of unnumbered(text.slice(0, REACH).split('\n'))) {
    if (line.trim() === '') paragraph += 1;
    for (const { 0: found, index } of line.matchAll(COLUMN))
      cells.push({
        text: found.replace(/\s+/g, ' '),
        start: at + index,
        end: at + index + found.length,
        column: index,
        paragraph,
      });
    at += line.length + 1;
    if (cells.length > MOST_CELLS) break;
  }
  return { cells, flat: cells.map(({ text: words }) => words).join(' ') };
}

/** So many lines that count from 1 are numbered. */
const COUNTED = 8;

/** A pleading's lines are numbered down the margin: blanks stand for these. */
function unnumbered(lines: readonly string[]): readonly string[] {
  const numbers = lines.flatMap((line) => /^ ?(\d{1,2})(?: |$)/.exec(line)?.[1] ?? []).slice(0, COUNTED);
  if (numbers.length < COUNTED || numbers.some((number, at) => Number(number) !== at + 1)) return lines;
  return lines.map((line) => line.replace(/^ ?\d{1,2}(?= |$)/, (number) => ' '.repeat(number.length)));
}

// what no two spaces part; a caption's second column may stand one space behind it: "v. Civil Action No. 17-cv-480"
const COLUMN = /\S+(?:[ \u00a0]{1,2}(?!(?<=[.,] {1,2})(?:Civil Action|Case|Docket) No)\S+)*/g;

/** The cells [from, to) of a first page. */
export function partOf(head: Head, from: number, to: number): Head {
  return { ...head, cells: head.cells.slice(from, to) };
}

/** The place of the first cell that a shape is found in, with what it found there. */
export function findCell(
  { cells }: Head,
  shape: RegExp,
  from = 0,
): { readonly at: number; readonly cell: Cell; readonly found: RegExpExecArray } | null {
  for (let at = from; at < cells.length; at += 1) {
    const cell = cells[at];
    const found = cell === undefined ? null : shape.exec(cell.text);
    if (cell !== undefined && found !== null) return { at, cell, found };
  }
  return null;
}

/** Cells from `from` on, as long as they are of its paragraph and none is left out by `stop`. */
export function paragraphFrom({ cells }: Head, from: number, stop?: RegExp): readonly Cell[] {
  const number = cells[from]?.paragraph;
  const rest = cells.slice(from).findIndex((cell) => cell.paragraph !== number || stop?.test(cell.text));
  return cells.slice(from, rest < 0 ? undefined : from + rest);
}

export function joined(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join(' ');
}
