/** The lines of a stretch of text, as plain numbers: `first` and `last` leave blanks at the ends out. */
export interface Lines {
  readonly count: number;
  /** Offset of each line's first character. */
  readonly start: Int32Array;
  /** Offset of each line's first character that is not blank; equals `last` for a blank line. */
  readonly first: Int32Array;
  /** Offset after each line's last character that is not blank. */
  readonly last: Int32Array;
}

/** Cuts [from, to) at line feeds and form feeds. Linear; three numbers a line. */
export function linesOf(text: string, from: number, to: number): Lines {
  const count = countLines(text, from, to);
  const start = new Int32Array(count);
  const first = new Int32Array(count);
  const last = new Int32Array(count);
  let begin = from;
  for (let line = 0; line < count; line++) {
    let end = begin;
    while (end < to && !isLineEnd(text.charCodeAt(end))) end++;
    start[line] = begin;
    let a = begin;
    while (a < end && isBlank(text.charCodeAt(a))) a++;
    let b = end;
    while (b > a && isBlank(text.charCodeAt(b - 1))) b--;
    first[line] = a;
    last[line] = b;
    begin = end + 1;
  }
  return { count, start, first, last };
}

/** Is line `line` empty or blank? A line outside of the table counts as blank. */
export function isBlankLine(lines: Lines, line: number): boolean {
  return (lines.first[line] ?? 0) === (lines.last[line] ?? 0);
}

/** The line that offset `at` stands in, by bisection; -1 before the first line. */
export function lineAt(lines: Lines, at: number): number {
  let low = 0;
  let high = lines.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines.start[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Space, tab, carriage return, no-break spaces, byte order mark. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 12;
}

function countLines(text: string, from: number, to: number): number {
  let count = to > from ? 1 : 0;
  for (let at = from; at < to - 1; at++) if (isLineEnd(text.charCodeAt(at))) count++;
  return count;
}
