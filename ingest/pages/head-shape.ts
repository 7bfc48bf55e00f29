/** Letters only, in capitals: what stays the same in a running head from page to page. */
export function letterKey(line: string): string {
  return line
    .toUpperCase()
    .replace(/[^A-Z\u00C0-\u00DE]+/g, '')
    .slice(0, 60);
}

/** "12", "- 12 -", "[12]", "Page 12 of 40", "12/40", "xiv": the page number that is the whole line; else null. */
export function pageNumberIn(line: string): string | null {
  const found = /^(?:page\s)?[-–—[\s]*(\d{1,4}|[ivxl]{1,7})(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\]\s]*$/i.exec(
    line,
  );
  return found?.[1] ?? null;
}

/**
 * The page number in a running head of words: "162 NAME OF A REVIEW [67:1", "2025] TITLE OF A NOTE 163",
 * "Page 3 of 12 Smith v. Jones"; null where there is none.
 */
export function printedNumber(line: string): string | null {
  const before = /^(\d{1,4})[\s|]+[^\s\d.,:;)\]]/.exec(line);
  if (before?.[1] !== undefined) return before[1];
  // the line is short: its last word is looked at alone
  const last = line.slice(line.search(/\S{1,8}$/));
  return /^\d{1,4}$/.test(last) && /[^\d.,:;(§¶-]$/.test(line.slice(0, -last.length).trimEnd()) ? last : null;
}

/** Capitals with a page number at one end; a journal's volume or year in brackets may stand at the other. */
export function looksLikeHead(line: string): boolean {
  const letters = line.replace(/\P{L}+/gu, '');
  if (letters.length < 8 || line.length > 120) return false;
  const bracketed = /^\d{4}\]\s|\[(?:Vol\. ?)?\d{1,4}(?::\d{1,4})?\]?(?:\s|$)/i.test(line);
  const capitals = letters.replace(/\P{Lu}+/gu, '').length / letters.length;
  return (capitals > 0.85 && printedNumber(line) !== null) || (capitals > 0.6 && bracketed);
}

/** A line that counts pages at one end: "16-01234 3/5", "3/5 GE.16-01234", "A/63/10 12"; or, of how many, in its middle. */
export interface CountedLine {
  readonly number: number;
  /** What stays the same from page to page. */
  readonly rest: string;
  /** Of how many pages is said as well: "3/5". */
  readonly ofAll: boolean;
}

/** Null where no page is counted, or nothing stands beside it. */
export function countedLine(line: string): CountedLine | null {
  const words = line.trim().split(/[\s|]+/);
  const ofAll = words.findIndex((word) => /^\d{1,4}\/\d{1,4}$/.test(word));
  return countedAt(words, ofAll) ?? countedAt(words, 0) ?? countedAt(words, words.length - 1);
}

function countedAt(words: readonly string[], at: number): CountedLine | null {
  const found = /^(\d{1,4})(\/\d{1,4})?$/.exec(words[at] ?? '');
  const rest = words.filter((_, i) => i !== at).join(' ');
  if (!found || rest.length < 3 || rest.length > 100) return null;
  return { number: Number(found[1]), rest, ofAll: found[2] !== undefined };
}
