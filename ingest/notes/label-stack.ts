import { isBlankLine } from '#ingest/pages/lines.js';
import { opensNote } from './label-weight.js';
import type { Printed } from './printed.js';

/** A line that begins with a label, or is nothing else. */
export interface LabelLine {
  readonly line: number;
  readonly number: number;
  readonly alone: boolean;
}

/**
 * Where the texts of labels begin that stand in a column of their own, one a line, above the texts of all of them:
 * how converters take labels that hang in the margin. By the label's line. None where the texts' ends do not tell
 * as many notes as there are labels. `heads`: by line. Linear in a page's lines.
 *     "1 / 2 / 3 / Ann Lee, First (2001). / Id. / See Bo Moe, Second (2003)."
 */
export function stackedTexts(printed: Printed, heads: readonly LabelLine[]): Map<number, number> {
  const starts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= heads.length; at++) {
    if (goesOn(heads[at - 1], heads[at])) continue;
    const stack = heads.slice(from, at);
    from = at;
    if (stack.length < 2) continue;
    const begun = beginnings(printed, textsBelow(printed, heads, at), stack.length);
    stack.forEach(({ line }, index) => {
      const start = begun?.[index];
      if (start !== undefined) starts.set(line, printed.lines.first[start] ?? 0);
    });
  }
  return starts;
}

function goesOn(before: LabelLine | undefined, now: LabelLine | undefined): boolean {
  if (!before?.alone || !now?.alone) return false;
  return now.line === before.line + 1 && now.number === before.number + 1;
}

/** Lines below a stack that ends before `heads[after]`: to the next label or the page's end. */
function textsBelow(printed: Printed, heads: readonly LabelLine[], after: number): number[] {
  const { lines, pageOf, furniture } = printed;
  const last = heads[after - 1] ?? { line: 0, number: 0 };
  const page = pageOf[last.line];
  let next = after;
  while (pageOf[heads[next]?.line ?? -1] === page && heads[next]?.number !== last.number + 1) next++;
  const end = heads[next]?.line ?? lines.count;
  const found: number[] = [];
  for (let line = last.line + 1; line < end && pageOf[line] === page; line++)
    if (!isBlankLine(lines, line) && !furniture[line]) found.push(line);
  return found;
}

/** The lines that begin `count` notes: after the end of a sentence, the shorter the line before the likelier. */
function beginnings(printed: Printed, texts: readonly number[], count: number): number[] | null {
  const { text, lines } = printed;
  const width = (line: number): number => (lines.last[line] ?? 0) - (lines.first[line] ?? 0);
  const likely = texts.filter((line, at) => {
    const before = texts[at - 1];
    const start = lines.first[line] ?? 0;
    if (before === undefined || !/[.!?)\]”"’]/.test(text[(lines.last[before] ?? 0) - 1] ?? ' ')) return false;
    return /[\p{Lu}\d“"‘'([§]/u.test(text[start] ?? ' ') || opensNote(text, start);
  });
  const [first] = texts;
  if (first === undefined || likely.length < count - 1) return null;
  const before = new Map(texts.map((line, at) => [line, width(texts[at - 1] ?? line)]));
  const shortest = likely.sort((a, b) => (before.get(a) ?? 0) - (before.get(b) ?? 0)).slice(0, count - 1);
  return [first, ...shortest.sort((a, b) => a - b)];
}
