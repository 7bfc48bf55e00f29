/** What a sticky pattern found. */
export interface Hit {
  readonly text: string;
  readonly end: number;
}

/** What a sticky pattern finds right at `at`; null where nothing. */
export function hit(pattern: RegExp, text: string, at: number): Hit | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : { text: found[0], end: at + found[0].length };
}
