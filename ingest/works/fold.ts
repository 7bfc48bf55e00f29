/** Letters that scans take for one another, brought to one of them. Order matters: "rn" before single letters. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1|!i]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
];

const CONFUSED = /[1|!i05]|rn|vv|cl/;

/** Lower case, without diacritics, quotes straightened, everything but letters and digits one blank: "Al-Bashir" -> "al bashir". */
export function fold(text: string): string {
  if (/^[a-z0-9]*$/.test(text)) return text;
  const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036F]/g, '');
  return plain
    .replace(/['’‘ʼ`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[\x20-\x7E]*$/;

/** Folded, without blanks: "INT'L CRIM. CT." -> "intlcrimct". */
export function bare(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Bare, with letters that scans confuse made equal: "B0SCO" and "BOSCO" are one. */
export function skeleton(text: string): string {
  const form = bare(text);
  return CONFUSED.test(form)
    ? LOOKALIKES.reduce((so, [letters, one]) => so.replace(letters, one), form)
    : form;
}

/** The text without any of these characters, or blanks, at its ends. */
export function trimMarks(text: string, marks: string): string {
  let [start, end] = [0, text.length];
  const isMark = (at: number) => marks.includes(text.charAt(at)) || text.charAt(at).trim() === '';
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return text.slice(start, end);
}

/** The words of a text, folded. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Edits (insert, delete, replace) from `a` to `b`; `limit + 1` where there are more than `limit`. O(length · limit). */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(limit + 1);
    next[0] = i;
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    for (let j = from; j <= to; j++) {
      const replaced = at(row, j - 1, limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, at(row, j, limit) + 1, at(next, j - 1, limit) + 1);
    }
    if (Math.min(...next.slice(from - 1, to + 1)) > limit) return limit + 1;
    row = next;
  }
  return Math.min(at(row, b.length, limit), limit + 1);
}

/** Edits that a name of this length may differ by and still be read as the same: none below 4 letters, 1 to 7, 2 above. */
export function slips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** The same word, scan slips forgiven. */
export function nearlySame(a: string, b: string): boolean {
  return a === b || nearlySameForm(skeleton(a), skeleton(b));
}

/** As `nearlySame`, of two skeletons. */
export function nearlySameForm(x: string, y: string): boolean {
  if (x === y) return true;
  const length = Math.min(x.length, y.length);
  if (length === 0 || (x[0] !== y[0] && x.at(-1) !== y.at(-1))) return false;
  const apart = Math.abs(x.length - y.length);
  if (apart > 3) return false;
  const limit = slips(length);
  if (limit >= apart && limit > 0 && editDistance(x, y, limit) <= limit) return true;
  return length > 3 && x[0] === y[0] && withoutDoubles(x) === withoutDoubles(y);
}

/** Scans double letters: "Boscco" for "Bosco". */
function withoutDoubles(word: string): string {
  return /^\d/.test(word) ? word : word.replace(/(.)\1+/g, '$1');
}

function at(row: readonly number[], j: number, limit: number): number {
  return row[j] ?? limit + 1;
}
