import type { Page } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import { saysNotes } from '../notes-heading.js';

/** A line of a laid-out text, with what is raised in it. */
export interface Paragraph {
  readonly span: Span;
  readonly words: string;
  /** Stretches that are set as superscripts, by offset. */
  readonly raised: readonly Span[];
  /** Says no more than "Notes". */
  readonly heading: boolean;
}

/** The lines that are not blank. */
export function paragraphsOf(text: string, pages: readonly Page[]): Paragraph[] {
  const raised = pages.flatMap((page) => page.runs.filter((run) => run.raised).map(({ span }) => span));
  const paragraphs: Paragraph[] = [];
  let next = 0;
  let start = 0;
  for (const words of text.split('\n')) {
    const end = start + words.length;
    const own: Span[] = [];
    for (let span = raised[next]; span && span[0] < end; span = raised[++next]) own.push(span);
    if (words.trim() !== '')
      paragraphs.push({ span: [start, end], words, raised: own, heading: saysNotes(words) });
    start = end + 1;
  }
  return paragraphs;
}
