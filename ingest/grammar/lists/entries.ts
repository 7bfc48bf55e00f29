import type { Span } from '#schema/selector.js';
import { headsSources } from './heading.js';
import type { Line } from './lines.js';

/** Much that was no source, one after the other: then a list is over. */
const PATIENCE = 12;
/** No source in a list is as long, in UTF-16 units. */
const LONGEST = 700;

/**
 * Reads the lists of sources in a text, entry by entry. A list begins at its heading and goes on until much of what
 * follows is no source. `read` makes something of an entry's stretches of `text`, null where it is no source.
 */
export function fromLists<T>(
  lines: readonly Line[],
  text: string,
  read: (spans: readonly Span[]) => T | null,
): T[] {
  const found: T[] = [];
  let idle = Infinity;
  for (let at = 0; at < lines.length;) {
    if (headsSources(lines[at]?.text ?? '')) {
      idle = 0;
      at++;
    } else if (idle > PATIENCE) at++;
    else {
      const stop = endOfEntry(lines, at);
      const spans = joined(lines.slice(at, stop), text);
      const size = spans.reduce((sum, [start, end]) => sum + end - start, 0);
      const source = size > LONGEST ? null : read(spans);
      if (source !== null) found.push(source);
      idle = source === null ? idle + Math.ceil(size / LONGEST) : 0;
      at = stop;
    }
  }
  return found;
}

/** The line after an entry: one that stands apart, or begins as sources do behind one that is at its end. */
function endOfEntry(lines: readonly Line[], from: number): number {
  for (let at = from + 1; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined || line.apart) return at;
    if (MARKED.test(line.text) || (BEGINS.test(line.text) && ENDED.test(before.text))) return at;
  }
  return lines.length;
}

const MARKED = /^(?:[*•–-]|\[?\d{1,3}[.\])])\s/;
const BEGINS = /^[\p{Lu}“‘"'«„(]/u;
const ENDED = /[.)\]”"»\d/]$/;

/** The lines' stretches, those made one between which nothing but blanks stands. */
function joined(lines: readonly Line[], text: string): Span[] {
  const spans: Span[] = [];
  for (const { span } of lines) {
    const last = spans.at(-1);
    if (last && text.slice(last[1], span[0]).trim() === '') spans[spans.length - 1] = [last[0], span[1]];
    else spans.push(span);
  }
  return spans;
}
