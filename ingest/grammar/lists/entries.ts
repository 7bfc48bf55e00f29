import type { Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { cellsOf } from './cells.js';
import { withoutCitedPages } from './cited-pages.js';
import { headsSources } from './heading.js';
import { indentsOf, standingIn, type Standing } from './indents.js';
import type { Line } from './lines.js';
import { SAME_AUTHOR } from './same-author.js';
import { tableAt } from './table.js';
import { turnedNames } from './turned-names.js';

/** Much that was no source, one after the other: then a list is over. */
const PATIENCE = 12;
/** No source in a list is as long, in UTF-16 units. */
const LONGEST = 700;

/** Running text with its lines. */
export interface Lined {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Of all pages, in order. */
  readonly runs: readonly Run[];
}

/** An entry's stretches of the text, and those of the short name that a table sets beside it. */
export interface Entry {
  readonly source: readonly Span[];
  readonly term: readonly Span[];
}

/**
 * Reads the lists of sources in a text, entry by entry. A list begins at its heading and goes on until much of what
 * follows is no source. `read` makes something of an entry, null where it is no source.
 */
export function fromLists<T>(lined: Lined, read: (entry: Entry) => T | null): T[] {
  const { text, runs } = lined;
  const { lines, cells } = withoutCitedPages(
    { lines: lined.lines, cells: cellsOf(lined.lines, text, runs) },
    text,
  );
  const indents = indentsOf(lines, text, runs);
  const found: T[] = [];
  let idle = Infinity;
  let ends: Ends = endsIn(lines, indents, 0);
  for (let at = 0; at < lines.length;) {
    if (headsSources(lines[at]?.text ?? '')) {
      idle = 0;
      at++;
      ends = endsIn(lines, indents, at);
      const table = tableAt(lines, cells, at);
      for (const { term, source: cell } of table?.rows ?? []) {
        const source = read({ term: beginning(term), source: beginning(cell) });
        if (source !== null) found.push(source);
      }
      at = table?.end ?? at;
    } else if (idle > PATIENCE) at++;
    else {
      const stop = ends(at);
      const spans = joined(lines.slice(at, stop), text);
      const size = spans.reduce((sum, [start, end]) => sum + end - start, 0);
      const source = read({ source: beginning(spans), term: [] });
      if (source !== null) found.push(source);
      idle = source === null ? idle + Math.ceil(size / LONGEST) : 0;
      at = stop;
    }
  }
  return found;
}

/** The line after the entry that begins with a line. */
type Ends = (from: number) => number;

function endsIn(lines: readonly Line[], indents: readonly (number | null)[], first: number): Ends {
  const standing = standingIn(indents, first);
  return (from) => {
    for (let at = from + 1; at < lines.length; at++) {
      const [before, line] = [lines[at - 1], lines[at]];
      if (before === undefined || line === undefined || line.apart || begins(line) || closes(before, line))
        return at;
      if (isNext(standing(from, at), before, line)) return at;
    }
    return lines.length;
  };
}

/** Whether a line begins an entry: by how it is set, else by how it begins and the one before it ends. */
function isNext(standing: Standing, before: Line, line: Line): boolean {
  if (standing !== 'unknown') return standing === 'next';
  if (!ENDED.test(before.text) && !before.text.slice(before.text.lastIndexOf(' ') + 1).startsWith('http'))
    return false;
  return (BEGINS.test(line.text) && !PUBLISHER.test(line.text)) || turnedNames(line.text).names.length > 0;
}

/** Pages stand behind its end, and the line after it is no more of them. */
const closes = (line: Line, next: Line) => line.closed && !/^\d/.test(next.text);

/** A mark says so. */
const begins = ({ text }: Line) => ENTRY_MARK.test(text) || SAME_AUTHOR.test(text);

/** "1. ", "• ", "[3] " before an entry. */
export const ENTRY_MARK = /^(?:[*•–-]|\[?\d{1,3}[.\])])\s/;
const BEGINS = /^[\p{Lu}“‘"'«„]/u;
const ENDED = /[.)\]”"»\d/]$/;
// "Oslo: Harbour Press, 2009."
const PUBLISHER = /^\p{Lu}[^.:]{1,30}: \p{Lu}/u;

/** The first LONGEST characters: what stands behind them is a note on the source, or there is none. */
function beginning(spans: readonly Span[]): Span[] {
  let left = LONGEST;
  return spans.flatMap(([start, end]) => {
    const stop = Math.min(end, start + left);
    left -= stop - start;
    return stop > start ? [[start, stop] as const] : [];
  });
}

/** The lines' stretches, those made one between which nothing but blanks stands. */
function joined(lines: readonly Line[], text: string): Span[] {
  const spans: Span[] = [];
  for (const span of lines.flatMap((line) => line.spans)) {
    const last = spans.at(-1);
    if (last && text.slice(last[1], span[0]).trim() === '') spans[spans.length - 1] = [last[0], span[1]];
    else spans.push(span);
  }
  return spans;
}
