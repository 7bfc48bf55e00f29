import { readingView } from '#ingest/pages/reading.js';
import type { Finding } from '#schema/finding.js';
import type { DocumentGraph } from '#schema/graph.js';
import type { Span } from '#schema/selector.js';

/** Where a finding stands, for a person: the page, and the lines with the words at fault. */
export interface PrintedPlace {
  /** Physical page, from 1; null where the finding has no place. */
  readonly page: number | null;
  readonly pageLabel: string | null;
  /** Line and column of the text, from 1. */
  readonly line: number;
  readonly column: number;
  /** Where the words end, the column after the last. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The lines, joined as a reader reads them, cut around the words where they are long; '' without a place. */
  readonly text: string;
  /** Where in `text` the words at fault stand: [start, end). */
  readonly from: number;
  readonly to: number;
}

/** Characters of text that are shown before and after the words, and of the words themselves. */
const BESIDE = 80;
const MOST_WORDS = 400;

const NOWHERE: PrintedPlace = {
  page: null,
  pageLabel: null,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  text: '',
  from: 0,
  to: 0,
};

/** A text with its pages. */
type Printed = Pick<DocumentGraph, 'text' | 'pages'>;

export function placeOf({ spans }: Pick<Finding, 'spans'>, document: Printed): PrintedPlace {
  const start = spans[0]?.[0] ?? -1;
  if (start < 0) return NOWHERE;
  const { text, pages } = document;
  const page = pages.find(({ span }) => start >= span[0] && start < span[1]) ?? null;
  const first = lineAndColumn(text, start);
  const last = lineAndColumn(text, Math.max(start, spans.at(-1)?.[1] ?? start));
  return {
    page: page?.number ?? null,
    pageLabel: page?.label ?? null,
    ...first,
    endLine: last.line,
    endColumn: last.column,
    ...linesWith(spans, text, start - first.column + 1),
  };
}

function lineAndColumn(text: string, at: number) {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return { line: text.slice(0, lineStart).split('\n').length, column: at - lineStart + 1 };
}

/** The lines in which the spans stand, from `lineStart` on. */
function linesWith(spans: readonly Span[], text: string, lineStart: number) {
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  const nextBreak = text.indexOf('\n', Math.max(start, end - 1));
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const last = spans.length - 1;
  const shown = spans.map((span, at): Span => [
    at === 0 ? lineStart : span[0],
    at === last ? Math.max(lineEnd, span[1]) : span[1],
  ]);
  const view = readingView(text, shown);
  const at = (offset: number) => {
    const found = view.offsets.findIndex((one) => one >= offset);
    return found < 0 ? view.text.length : found;
  };
  const from = Math.min(at(start), view.text.length);
  return cutAround(view.text, from, Math.max(from, Math.min(at(end), view.text.length)));
}

/** Cut at words, with an ellipsis for what is left out. */
function cutAround(text: string, from: number, to: number) {
  const end = Math.min(to, from + MOST_WORDS);
  const first = from <= BESIDE ? 0 : text.indexOf(' ', from - BESIDE) + 1 || from;
  const cutStart = Math.min(first, from);
  const blank = text.lastIndexOf(' ', end + BESIDE);
  const cutEnd = text.length - end <= BESIDE ? text.length : Math.max(end, blank);
  const before = cutStart > 0 ? '… ' : '';
  const after = cutEnd < text.length ? ' …' : '';
  const shift = before.length - cutStart;
  return {
    text: `${before}${text.slice(cutStart, cutEnd)}${after}`,
    from: from + shift,
    to: end + shift,
  };
}
