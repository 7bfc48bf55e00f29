import type { Span } from '#schema/selector.js';

/** A line of the running text, without the blanks at its ends. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** A blank line stands before it. */
  readonly apart: boolean;
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
  for (const [from, to] of wholeLines(text, body))
    for (let at = from; at < to;) {
      const stop = endOfLine(text, at, to);
      const raw = text.slice(at, stop);
      const bare = raw.trim();
      if (bare !== '') {
        const start = at + raw.indexOf(bare);
        lines.push({ span: [start, start + bare.length], text: bare, apart });
        apart = false;
      } else if (stop < to) apart = true;
      at = stop + 1;
    }
  return lines;
}

/** Markup cuts the running text where its style changes: what is one line becomes one stretch again. */
function wholeLines(text: string, body: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const [from, to] of body) {
    const last = whole.at(-1);
    const between = last ? text.slice(last[1], from) : null;
    if (last && between !== null && between.trim() === '' && !/[\n\f\r]/.test(between))
      whole[whole.length - 1] = [last[0], to];
    else whole.push([from, to]);
  }
  return whole;
}

function endOfLine(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 13) return at;
  }
  return to;
}
