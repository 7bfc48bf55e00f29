/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Latin words that print sets in italics and plain text has lost: "Id. at 3", "Roth, supra note 10". */
const LATIN = /\b(?:[Ii]d\.|[Ii]bid\b\.?|[Ss]upra\b|[Ii]nfra\b)/g;

/** Binds with no-break spaces what a line must not part: "¶ 23", "note 57", "art. 87". */
const BINDS = /(¶|§|\b(?:arts?|paras?|pp?|Nos?|vol|ch)\.|\b(?:notes?|at|Part))[ \n](?=[\dIVX(])/g;

/** Splits at the Latin words, and binds. */
export function typeset(text: string): readonly Run[] {
  const bound = bind(text);
  const runs: Run[] = [];
  let from = 0;
  for (const found of bound.matchAll(LATIN)) {
    if (found.index > from) runs.push({ text: bound.slice(from, found.index), italic: false });
    runs.push({ text: found[0], italic: true });
    from = found.index + found[0].length;
  }
  if (from < bound.length) runs.push({ text: bound.slice(from), italic: false });
  return runs;
}

/** The same text with no-break spaces. */
export function bind(text: string): string {
  return text.replace(BINDS, '$1\u00a0');
}

/**
 * Capitals shout: "II. REFERRAL AND DUTY" -> "II. Referral and Duty". Text with small letters stays as it is.
 * As long as before, so that offsets hold.
 */
export function unshouted(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    if (ABBREVIATIONS.has(word)) return word;
    if (/^[IVXLC]+$/.test(word) && (word.length > 1 || text[at + 1] === '.')) return word;
    const small = word.toLowerCase();
    const before = text.slice(0, at).trimEnd();
    const first = '.:?!–—'.includes(before.charAt(before.length - 1)) || !/\P{N}/u.test(before);
    return !first && SMALL_WORDS.has(small) ? small : word.charAt(0) + small.slice(1);
  });
}

/** A label in capitals, calmed where it is words: "KEY RECOMMENDATIONS", but not "ICC-ASP/19/16" or "UNESCO". */
export function calm(label: string): string {
  return label.includes(' ') && !/\d/.test(label) ? unshouted(label) : label;
}

const ABBREVIATIONS = new Set(['ICC', 'ICJ', 'UN', 'EU', 'US']);
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);
