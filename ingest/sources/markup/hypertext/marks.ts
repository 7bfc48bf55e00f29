/** "[Footnote 1234]" */
const LONGEST = 15;

/** A note's mark without brackets and points: "[12]" -> "12", "(a)." -> "a", "3/" -> "3"; null for words. */
export function markIn(words: string): string | null {
  const bare = words.trim();
  if (bare.length > LONGEST) return null;
  const from = /^[[({]*/.exec(bare)?.[0].length ?? 0;
  let to = bare.length;
  while (to > from && '.,;:])}/'.includes(bare[to - 1] ?? '')) to--;
  const inner = bare
    .slice(from, to)
    .trim()
    .replace(/^(?:fn|n|(?:foot|end)?note)\.?\s?(?=\d)/i, '');
  return MARK.test(inner) ? inner : null;
}

// "12", "12a", "*", "††", "iv", "b"
const MARK = /^(?:\d{1,4}[a-z]?|[*∗†‡§¶‖#]{1,5}|[ivxlc]{1,7}|[a-z])$/i;

/** The number of a note with that mark: figures count, "iv" and "b" do as the `place`-th, "*" is 0. */
export function numberOf(mark: string, place: number): number {
  const figures = /^\d{1,4}/.exec(mark)?.[0];
  if (figures !== undefined) return Number(figures);
  return /^[a-z]/i.test(mark) ? place : 0;
}

/** How many characters (blanks not counted) of the head of a note's text are its mark, with brackets and points. */
export function markLength(text: string, mark: string): number {
  const head = text.trimStart().slice(0, 200);
  const open = /^(?:[[({^↑]\s*)*(?:(?:foot|end)?note\s+(?=\d))?/i.exec(head)?.[0] ?? '';
  const after = head.slice(open.length + mark.length);
  if (!head.startsWith(mark, open.length)) return 0;
  if (/^[a-z\d]/i.test(mark) && /^[\p{L}\d]/u.test(after)) return 0;
  const closed = /^\s*(?:[\])}.:/]+|[–—-]\s)/.exec(after)?.[0] ?? '';
  return (open + mark + closed).replace(/\s+/g, '').length;
}
