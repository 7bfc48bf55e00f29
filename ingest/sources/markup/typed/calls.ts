import type { Span } from '#schema/selector.js';
import type { NoteHead } from './heads.js';
import type { Paragraph } from './paragraphs.js';

/** A mark in the text that may call a note. */
export interface CallMark {
  readonly mark: string;
  readonly span: Span;
}

/** Raised figures that open no note; figures in brackets where the notes have them too. */
export function callMarks(
  text: string,
  paragraphs: readonly Paragraph[],
  heads: readonly NoteHead[],
): CallMark[] {
  const labels = new Map(heads.map((head) => [head.start, head.textStart]));
  const raised = paragraphs.flatMap(({ span, raised: stretches }) =>
    stretches.filter((one) => one[0] >= (labels.get(span[0]) ?? 0)).flatMap((one) => marksIn(text, one)),
  );
  if (raised.length > 0 || !heads.some(({ brackets }) => brackets)) return raised;
  return bracketed(text.slice(0, heads[0]?.start ?? 0));
}

// "12", "[12]", "12,13", "3–5": figures and what stands between them; a letter makes it an ordinal or a unit
const FIGURES = /^[\s\d,;[\]()]+$/;

function marksIn(text: string, [start, end]: Span): CallMark[] {
  const words = text.slice(start, end);
  if (!FIGURES.test(words) && !/^\s*[*†‡]{1,3}\s*$/.test(words)) return [];
  return [...words.matchAll(/\d{1,4}|[*†‡]{1,3}/g)].map(({ index, 0: mark }) => ({
    mark,
    span: [start + index, start + index + mark.length],
  }));
}

/** "text.[12]" */
function bracketed(text: string): CallMark[] {
  return [...text.matchAll(/\[(\d{1,4})\]/g)].map(({ index, 0: words, 1: mark = '' }) => ({
    mark,
    span: [index, index + words.length],
  }));
}
