import type { DocumentText } from '#schema/document.js';
import { lineAt, linesOf, type Lines } from '#ingest/pages/lines.js';
import { runningHeads } from '#ingest/pages/running-heads.js';

/** A printed document as lines. */
export interface Printed {
  readonly text: string;
  readonly lines: Lines;
  /** For each line the index of its page. */
  readonly pageOf: Int32Array;
  /** 1 for lines that are running heads or page numbers. */
  readonly furniture: Uint8Array;
  /** For each page its first line. */
  readonly firstLine: Int32Array;
  /** False where the whole text is one page and notes may stand anywhere in it. */
  readonly paged: boolean;
}

export function printedLines(document: DocumentText): Printed {
  const { text, pages } = document;
  const lines = linesOf(text, 0, text.length);
  const pageOf = new Int32Array(lines.count);
  const firstLine = new Int32Array(pages.length).fill(lines.count);
  firstLine[0] = 0;
  let page = 0;
  for (let line = 0; line < lines.count; line++) {
    while (page + 1 < pages.length && (pages[page + 1]?.span[0] ?? 0) <= (lines.start[line] ?? 0)) {
      page++;
      firstLine[page] = line;
    }
    pageOf[line] = page;
  }
  const furniture = new Uint8Array(lines.count);
  for (const { spans } of runningHeads(
    text,
    pages.map(({ span }) => span),
  )) {
    for (const [start] of spans) furniture[lineAt(lines, start)] = 1;
  }
  return { text, lines, pageOf, furniture, firstLine, paged: pages.length > 1 };
}
