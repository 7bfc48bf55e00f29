/**
 * Columns that a terminal needs for a text: none for marks that sit on another letter, two for the wide letters of
 * East Asia (Unicode Standard Annex 11), one for the others.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += columnsOfLetter(letter);
  return columns;
}

/**
 * Parts of a text that fit into `width` columns each, cut at blanks where there are any. Nothing is lost: joined they
 * are the text.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  let blank = -1;
  let columns = 0;
  for (let at = 0; at < text.length;) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    columns += columnsOfLetter(letter);
    if (columns > width && at > start && letter !== ' ') {
      const end = blank > start ? blank : at;
      lines.push(text.slice(start, end));
      start = end;
      columns = columnsOf(text.slice(start, at + letter.length));
    }
    at += letter.length;
    if (letter === ' ') blank = at;
  }
  return [...lines, text.slice(start)];
}

/** As much of a text as fits, with an ellipsis where it does not. */
export function shortened(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const [first = ''] = wrapped(text, Math.max(1, width - 1));
  return `${first.trimEnd()}…`;
}

const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

function columnsOfLetter(letter: string): number {
  if (letter < '\u0300') return letter === '\u00ad' ? 0 : 1;
  if (MARK.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}
