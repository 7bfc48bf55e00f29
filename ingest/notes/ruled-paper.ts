import type { Span } from '#schema/selector.js';
import { lineNumbers, type NumberedLine } from './line-numbers.js';
import type { Printed } from './printed.js';

/** A number at a line's head, with what stands behind it. */
const HEAD = /(\d{1,2})(?:[ \t]+(\S)|[ \t]*$)/y;

/** The numbers of the lines of ruled paper (American pleadings): no part of what the lines say. By offset. Linear. */
export function paperNumbers({ text, lines }: Printed): Span[] {
  const heads: (NumberedLine & { readonly span: Span })[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.first[line] ?? 0;
    const words = text.slice(start, Math.min(lines.last[line] ?? 0, start + 80));
    HEAD.lastIndex = 0;
    const [, digits = '', behind = ''] = HEAD.exec(words) ?? [];
    if (digits === '') continue;
    const span: Span = [start, start + digits.length];
    heads.push({ line, number: Number(digits), midway: behind === '' || /\p{Ll}/u.test(behind), span });
  }
  const counted = lineNumbers(heads);
  return heads.filter(({ line }) => counted.has(line)).map(({ span }) => span);
}
