import type { Page } from '#schema/document.js';
import type { Span } from '#schema/selector.js';

/** Pages that were read less surely than this: what is found there may be the scan's doing. */
const UNSURE = 0.8;

/** Whether any of the places stands on a page whose letters are unsure. */
export function onUnsurePage(spans: readonly Span[], pages: readonly Page[]): boolean {
  const unsure = pages.filter(({ confidence }) => confidence !== null && confidence < UNSURE);
  return unsure.some(({ span: [from, to] }) => spans.some(([start, end]) => start < to && end > from));
}
