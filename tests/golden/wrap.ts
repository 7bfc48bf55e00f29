import { glyph, lineEnd, type Glyph } from './glyphs.js';

/** Breaks a paragraph into lines of at most `width` characters; every line ends in a line end. */
export function wrap(glyphs: readonly Glyph[], width: number, hyphenates: boolean): Glyph[][] {
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  const close = (space: Glyph | null): void => {
    const last = line.at(-1);
    const end = space ?? (last?.role === 'note' ? lineEnd('note', last.note) : lineEnd('body'));
    lines.push([...line, { ...end, text: '\n' }]);
    line = [];
  };
  for (const [space, word] of words(glyphs)) {
    let rest = word;
    let before = space;
    for (;;) {
      const used = size(line) + (line.length > 0 && before ? 1 : 0);
      if (used + size(rest) <= width || (line.length === 0 && size(rest) <= width)) {
        if (line.length > 0 && before) line.push(before);
        line.push(...rest);
        break;
      }
      const cut = breakAt(rest, width - used, hyphenates);
      if (cut > 0) {
        if (line.length > 0 && before) line.push(before);
        const head = rest.slice(0, cut);
        const needsHyphen = !/[-/–]$/u.test(head.at(-1)?.text ?? '');
        line.push(...head, ...(needsHyphen ? [glyph('-', head[0]?.role ?? 'body', head[0]?.note ?? 0)] : []));
        rest = rest.slice(cut);
        close(null);
        before = null;
        continue;
      }
      if (line.length === 0) {
        line.push(...rest);
        break;
      }
      close(before);
      before = null;
    }
  }
  if (line.length > 0) close(null);
  return lines;
}

const size = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { text }) => sum + text.length, 0);

/** Words with the space before each. */
function* words(glyphs: readonly Glyph[]): Generator<[space: Glyph | null, word: Glyph[]]> {
  let space: Glyph | null = null;
  let word: Glyph[] = [];
  for (const one of glyphs) {
    if (one.text === ' ') {
      if (word.length > 0) yield [space, word];
      space = one;
      word = [];
    } else word.push(one);
  }
  if (word.length > 0) yield [space, word];
}

/** How many glyphs of a word may stay on a line with `room` left; 0 for none. */
function breakAt(word: readonly Glyph[], room: number, hyphenates: boolean): number {
  const text = word.map((one) => one.text).join('');
  if (text.length !== word.length || room < 4) return 0;
  if (/https?:\/\/|www\./u.test(text))
    return lastOf(
      text,
      room,
      (head) => /[/-]$/u.test(head) && !/https?:\/{1,2}$/u.test(head) && head.length > 12,
    );
  if (/\d|[A-Z]{2}/u.test(text)) return 0;
  if (/\p{L}-\p{L}/u.test(text)) return lastOf(text, room, (head) => /\p{L}{2}-$/u.test(head));
  if (!hyphenates || text.length < 8) return 0;
  return lastOf(
    text,
    room - 1,
    (head, rest) =>
      /^\P{Lu}*[aeiou][bcdfglmnprstv]$/u.test(head) && /^[bcdfgmpstv][aeiou]\p{Ll}{2}/u.test(rest),
  );
}

function lastOf(text: string, room: number, fits: (head: string, rest: string) => boolean): number {
  for (let cut = Math.min(room, text.length - 2); cut >= 3; cut -= 1) {
    if (fits(text.slice(0, cut), text.slice(cut))) return cut;
  }
  return 0;
}
