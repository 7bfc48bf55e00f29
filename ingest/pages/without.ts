import type { Span } from '#schema/selector.js';

/** `spans` without `holes`; both by offset, none overlapping. What is left of each span keeps its order. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let hole = 0;
  for (const [start, end] of spans) {
    let from = start;
    while (hole < holes.length && (holes[hole]?.[1] ?? 0) <= from) hole++;
    for (let at = hole; at < holes.length && (holes[at]?.[0] ?? 0) < end; at++) {
      const [a, b] = holes[at] ?? [end, end];
      if (a > from) left.push([from, a]);
      from = Math.max(from, b);
    }
    if (end > from) left.push([from, end]);
  }
  return left;
}
