/** Signs that a scan confuses, mended without changing the length: "S/RES/l593", "2O05", ", {1" for "¶1". */
export function mendSigns(text: string): string {
  let mended = text;
  if (/[lIOo]\d|\d[lO]\d/.test(mended)) mended = mended.replace(SHAKY_NUMBER, mendNumber);
  if (/[{}\]|q] ?\d/.test(mended)) mended = mended.replace(SHAKY_PILCROW, (hit) => '¶'.repeat(hit.length));
  if (/\p{Lu}0\p{Lu}/u.test(mended)) mended = mended.replace(SHAKY_LETTER, 'O');
  return mended;
}

/** The same length with straight quotes, hyphens for dashes, plain spaces and stops for dot leaders. */
export function plainSigns(text: string): string {
  return UNUSUAL.test(text) ? text.replace(EACH_UNUSUAL, (sign) => PLAIN.get(sign) ?? sign) : text;
}

// a number in which a letter stands before or between digits: "l593", "2O05"
const SHAKY_NUMBER = /(?<![\p{L}\d])[lIO\d]*[lIO](?=\d)[lIO\d]*(?!\p{L})/gu;
// a pilcrow that became a bracket: ", {1", "33 {q 89-90", "Annex II | 4"
const SHAKY_PILCROW = /(?<=[\dIVX,;.] )(?:\{q|[{}\]|q])(?= ?\d{1,3}(?!\d))/g;
// "DAVID B0SCO"
const SHAKY_LETTER = /(?<=\p{Lu})0(?=\p{Lu})/gu;

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
