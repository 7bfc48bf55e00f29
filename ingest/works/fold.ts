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
export const skeleton = remembered((text: string): string => {
  const form = bare(text);
  return CONFUSED.test(form)
    ? LOOKALIKES.reduce((so, [letters, one]) => so.replace(letters, one), form)
    : form;
});

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
  const over = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return over;
  let row = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, over));
  let next = new Array<number>(b.length + 1).fill(over);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = (next[from - 1] = from === 1 ? Math.min(i, over) : over);
    for (let j = from; j <= to; j++) {
      const replaced = (row[j - 1] ?? over) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min(replaced, (row[j] ?? over) + 1, (next[j - 1] ?? over) + 1);
      next[j] = edits;
      if (edits < least) least = edits;
    }
    if (least > limit) return over;
    // what the next line looks at beyond this one's band
    if (to < b.length) next[to + 1] = over;
    [row, next] = [next, row];
  }
  return Math.min(row[b.length] ?? over, over);
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
  if (isAdjectiveOf(x, y) || isAdjectiveOf(y, x)) return false;
  const length = Math.min(x.length, y.length);
  if (length === 0 || (x[0] !== y[0] && x.at(-1) !== y.at(-1))) return false;
  const apart = Math.abs(x.length - y.length);
  if (apart > 3) return false;
  const limit = slips(length);
  if (limit >= apart && limit > 0 && editDistance(x, y, limit) <= limit) return true;
  return length > 3 && x[0] === y[0] && withoutDoubles(x) === withoutDoubles(y);
}

/** "Bosnian" of "Bosnia": the people of a country, two words and no slip. */
function isAdjectiveOf(adjective: string, country: string): boolean {
  return adjective.length === country.length + 1 && country.endsWith('a') && adjective === `${country}n`;
}

/** Scans double letters: "Boscco" for "Bosco". */
function withoutDoubles(word: string): string {
  return /^\d/.test(word) ? word : word.replace(/(.)\1+/g, '$1');
}

/** Results that are kept for the next time: the names of one document are compared again and again. */
const KEPT = 4096;
/** Longer texts are seldom asked for twice. */
const LONGEST = 300;

/** A function of a text that remembers what it gave lately. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const had = known.get(text);
    if (had !== undefined) return had;
    const made = make(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}
