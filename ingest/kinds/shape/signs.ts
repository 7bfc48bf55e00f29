/** Signs that a scan confuses, mended without changing the length: "S/RES/l593", "2O05", ", {1" for "¶1". */
export function mendSigns(text: string): string {
  let mended = text;
  if (/[lIO]\d|\d[lO]/.test(mended)) mended = mended.replace(SHAKY_NUMBER, mendNumber);
  if (/[{}\]|q] ?\d/.test(mended)) mended = mended.replace(SHAKY_PILCROW, (hit) => '¶'.repeat(hit.length));
  if (/[A-Z]0[A-Z]/.test(mended)) mended = mended.replace(SHAKY_LETTER, 'O');
  if (mended.includes(' 0. ')) mended = mended.replace(SHAKY_INITIAL, 'O');
  if (/5[A-Za-z/]/.test(mended)) mended = mended.replace(SHAKY_S, 'S');
  if (/[a-z]1|O7[A-Z]|[A-Z]l[A-Z]/.test(mended)) mended = mendWords(mended);
  if (/[CR]\.? [S8$5&]{1,2} \d/.test(mended))
    mended = mended.replace(SHAKY_SECTION, (hit) => '§'.repeat(hit.length));
  return mended;
}

/** The same length with straight quotes, hyphens for dashes, plain spaces and stops for dot leaders. */
export function plainSigns(text: string): string {
  return UNUSUAL.test(text) ? text.replace(EACH_UNUSUAL, (sign) => PLAIN.get(sign) ?? sign) : text;
}

// a number in which a letter stands before or between digits: "l593", "2O05"; or behind them: "0l-I", "649l"
const SHAKY_NUMBER =
  /(?<![\p{L}\d])[lIO\d]*[lIO](?=\d)[lIO\d]*(?!\p{L})|(?<=(?<![\p{L}\d])\d{1,6})[lO](?=[-/.,;)\s]|$)/gu;
// a pilcrow that became a bracket: ", {1", "33 {q 89-90", "Annex II | 4"
const SHAKY_PILCROW = /(?<=[\dIVX,;.] )(?:\{q|[{}\]|q])(?= ?\d{1,3}(?!\d))/g;
// "DAVID B0SCO"
const SHAKY_LETTER = /(?<=\p{Lu})0(?=\p{Lu})/gu;
// "John 0. Moe"
const SHAKY_INITIAL = /(?<=\p{Lu}\p{Ll}{1,14} )0(?=\. \p{Lu}\p{Ll})/gu;
// "S/RE5/748", "5ecurity Council"
const SHAKY_S = /(?<=\p{Lu})5(?=[\p{Lu}/])|(?<![\p{L}\d.,/-])5(?=\p{Ll}{4})/gu;
// "28 U.S.C. S 1350", "8 CFR $ 208.18"
const SHAKY_SECTION = /(?<=(?:U\.? ?S\.? ?C\.?|C\.? ?F\.? ?R\.?) )[S8$5&]{1,2}(?= \d)/g;

// "Crimina1 Court"
const SHAKY_L = /(?<=\p{Ll}{3})(?<!note|para|part|page)1(?=[\p{Ll} ,.;)]|$)/gu;
// "AJlL 98"
const SHAKY_I = /(?<=\b\p{Lu}{1,3})l(?=\p{Lu}\b)/gu;
// "ROGER O7KEEFE"
const SHAKY_APOSTROPHE = /(?<=\bO)7(?=\p{Lu}{2})/gu;

function mendWords(text: string): string {
  return text.replace(SHAKY_L, 'l').replace(SHAKY_I, 'I').replace(SHAKY_APOSTROPHE, "'");
}

function mendNumber(hit: string): string {
  return hit.replace(/[lI]/g, '1').replace(/O/g, '0');
}

const UNUSUAL = /[^\u0020-\u007e]/;
const EACH_UNUSUAL = /[^\u0020-\u007e]/g;
const PLAIN = new Map<string, string>([
  ...'‘’ʼ`´‚‛′'.split('').map((sign): [string, string] => [sign, "'"]),
  ...'“”„‟«»″'.split('').map((sign): [string, string] => [sign, '"']),
  ...'‐‑‒–—―−'.split('').map((sign): [string, string] => [sign, '-']),
  ...'\u00a0\u2002\u2003\u2009\u202f\t\n\r'.split('').map((sign): [string, string] => [sign, ' ']),
]);
