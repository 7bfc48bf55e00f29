/** Lower case without diacritics, quotes made straight: "Milanović" -> "milanovic". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/[ßẞ]/g, 'ss');
}

/** Letters and digits only: "Int’l L.J." and "INTL LJ" are one. */
export function squeeze(text: string): string {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a name that tell works apart, in order: folded, small words dropped, "int'l" spelt out. */
export function tellingWords(text: string): string[] {
  return fold(text)
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => SPELT.get(word) ?? word);
}

/** A person's family name, folded: "Kenneth Roth" and "Roth, K." -> "roth", "Beth Van Schaack" -> "schaack". */
export function familyName(author: string): string {
  const name = fold(author).replace(/,? (?:jr|sr|ii|iii|iv|qc|kc|sc|lj)\.?$/, '');
  const comma = name.indexOf(',');
  const words = (comma > 0 ? name.slice(0, comma) : name).trim().split(/\s+/);
  return squeeze(words.at(-1) ?? '');
}

const PLAIN = /^[\u0020-\u007e]*$/;
const SMALL_WORDS = new Set(
  'a an and as at by de der des die das du en et for from in into la le les of on or the to und von with'.split(
    ' ',
  ),
);
const SPELT = new Map([
  ['intl', 'international'],
  ['crim', 'criminal'],
  ['ct', 'court'],
  ['govt', 'government'],
  ['natl', 'national'],
  ['un', 'united nations'],
]);
