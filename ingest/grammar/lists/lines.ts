import type { Span } from '#schema/selector.js';

/** A line of the running text, without the blanks at its ends. */
export interface Line {
  /** Several where marks of markup stand in it. */
  readonly spans: readonly Span[];
  readonly text: string;
  /** A blank line stands before it, on its page: at the top of a page that says nothing. */
  readonly apart: boolean;
  /** It is the first of its page. */
  readonly tops: boolean;
  /** It is the last of its entry: pages stand behind it. */
  readonly closed: boolean;
}

/** Whether one of the lines of the running text is of this sort; asked of short ones only. */
export function someLine(
  text: string,
  body: readonly Span[],
  { longest, is }: { readonly longest: number; readonly is: (line: string) => boolean },
): boolean {
  return body.some(([from, to]) => {
    for (let at = from; at < to;) {
      const stop = endOfLine(text, at, to);
      if (stop - at <= longest && stop > at && is(text.slice(at, stop))) return true;
      at = stop + 1;
    }
    return false;
  });
}

/** The lines of the running text that are not blank. */
export function linesOf(text: string, body: readonly Span[]): Line[] {
  const lines: Line[] = [];
  let apart = true;
  let tops = false;
  let spans: Span[] = [];
  const end = (isBlankTold: boolean) => {
    const said = spans.map(([a, b]) => text.slice(a, b)).join(' ');
    if (spans.length > 0) lines.push({ spans, text: said, apart: apart && !tops, tops, closed: false });
    if (spans.length > 0 || isBlankTold) apart = spans.length === 0;
    if (spans.length > 0) tops = false;
    spans = [];
  };
  let reached = 0;
  for (const [from, to] of body) {
    if (endOfLine(text, reached, from) < from) end(false);
    tops ||= text.slice(reached, from).includes('\f');
    for (let at = from; at < to;) {
      const stop = endOfLine(text, at, to);
      const bare = trimmed(text, at, stop);
      if (bare !== null) spans.push(bare);
      if (stop < to) end(true);
      tops ||= text[stop] === '\f';
      at = stop + 1;
    }
    reached = to;
  }
  end(false);
  return lines;
}

/** Null where there are blanks only. */
function trimmed(text: string, from: number, to: number): Span | null {
  const raw = text.slice(from, to);
  const bare = raw.trim();
  const start = from + raw.indexOf(bare);
  return bare === '' ? null : [start, start + bare.length];
}

function endOfLine(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13) return at;
  }
  return to;
}
