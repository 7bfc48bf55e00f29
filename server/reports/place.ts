import type { Finding } from '#schema/finding.js';
import type { DocumentText } from '#schema/document.js';

/** Where a finding stands, for a person: the page and the line with the words at fault. */
export interface PrintedPlace {
  /** Physical page, from 1; null where the finding has no place. */
  readonly page: number | null;
  readonly pageLabel: string | null;
  /** Line and column of the text, from 1. */
  readonly line: number;
  readonly column: number;
  /** The line, blanks at both ends cut. */
  readonly text: string;
  /** Where in `text` the words at fault stand: [start, end). */
  readonly from: number;
  readonly to: number;
}

/** As long as a line may be before it is cut around the words. */
const LONGEST = 160;

export function placeOf(finding: Pick<Finding, 'spans'>, document: DocumentText): PrintedPlace {
  const start = finding.spans[0]?.[0] ?? -1;
  const end = finding.spans.at(-1)?.[1] ?? -1;
  if (start < 0) return { page: null, pageLabel: null, line: 1, column: 1, text: '', from: 0, to: 0 };
  const { text, pages } = document;
  const page = pages.find(({ span }) => start >= span[0] && start < span[1]) ?? null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const cutStart = Math.max(lineStart, lineEnd - lineStart > LONGEST ? start - 40 : lineStart);
  const cutEnd = Math.min(lineEnd, Math.max(cutStart + LONGEST, start + 1));
  const raw = text.slice(cutStart, cutEnd);
  const blanks = raw.length - raw.trimStart().length;
  return {
    page: page?.number ?? null,
    pageLabel: page?.label ?? null,
    line: text.slice(0, lineStart).split('\n').length,
    column: start - lineStart + 1,
    text: raw.trim().replace(/\s/g, ' '),
    from: Math.max(0, start - cutStart - blanks),
    to: Math.max(1, Math.min(end, cutEnd) - cutStart - blanks),
  };
}
