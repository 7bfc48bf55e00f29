/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Latin words that print sets in italics and plain text has lost: "Id. at 3", "Roth, supra note 10". */
const LATIN = /\b(?:[Ii]d\.|[Ii]bid\b\.?|[Ss]upra\b|[Ii]nfra\b)/g;

/** Binds with no-break spaces what a line must not part: "¶ 23", "note 57", "art. 87". */
const BINDS = /(¶|§|\b(?:arts?|paras?|pp?|Nos?|No|vol|ch)\.|\b(?:notes?|at|Part))[ \n](?=[\dIVX(])/g;

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
