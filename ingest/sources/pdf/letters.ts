// U+FB00 to U+FB06: ligatures as one character
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const LIGATURE = /[\uFB00-\uFB06]/g;
// symbol fonts without a Unicode map stand in the private area: U+F0B7 is a bullet
const SYMBOL = /[\uF020-\uF0FF]/g;
// soft hyphens, zero-width marks and directions: nothing is printed
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNPRINTED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const SPACES = /\s+/g;

/** A painted string as its letters are read: ligatures apart, spaces plain, unprinted marks gone. */
export function readable(text: string): string {
  return text
    .replace(LIGATURE, (one) => LIGATURES[one.charCodeAt(0) - 0xfb00] ?? one)
    .replace(SYMBOL, symbol)
    .replace(UNPRINTED, '')
    .replace(SPACES, ' ');
}

/** Private characters that a font should have given letters for, and control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNMAPPED = /[\u0001-\u0008\u000E-\u001F\uE000-\uEFFF\uF100-\uF8FF\uFFFD]/g;

/** How many characters of a painted string have no letter. */
export function unmapped(text: string): number {
  return text.match(UNMAPPED)?.length ?? 0;
}

function symbol(one: string): string {
  const code = one.charCodeAt(0) - 0xf000;
  if (code === 0xb7 || code === 0xa7 || code === 0xd8) return '•';
  return code < 0x7f ? String.fromCharCode(code) : one;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUPERSCRIPT_RUN = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

/** Cuts a string at superscript digits, which become plain ones: "law.¹²" is "law." and a raised "12". */
export function cutSuperscripts(text: string): { text: string; raised: boolean; at: number }[] {
  const parts: { text: string; raised: boolean; at: number }[] = [];
  let from = 0;
  for (const found of text.matchAll(SUPERSCRIPT_RUN)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index), raised: false, at: from });
    const digits = [...found[0]].map((one) => String(SUPERSCRIPTS.indexOf(one))).join('');
    parts.push({ text: digits, raised: true, at: found.index });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), raised: false, at: from });
  return parts;
}
