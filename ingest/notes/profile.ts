import { isBlankLine, lineAt } from '#ingest/pages/lines.js';
import type { ChosenLabel } from './chain.js';
import type { Printed } from './printed.js';

/** How the lines of body and notes differ in a document. */
export interface Profile {
  /** Widest lines of the body in characters; notes are often set smaller and run wider. */
  readonly bodyWidth: number;
  readonly noteWidth: number;
  /** Notes run wider by enough to tell a line by its width. */
  readonly tells: boolean;
  /** The body has a blank line between its lines, the notes have none. */
  readonly doubleSpaced: boolean;
}

/** Lines of a note that are surely its own where pages are not known. */
const SURE_LINES = 2;
/** Lines of a page's body whose widest says how wide it is. */
const FEWEST_LINES = 5;

/** Measured on lines that are surely one or the other: above the labels of a page and below them. */
export function profileOf(printed: Printed, chain: readonly ChosenLabel[]): Profile {
  const body = new Widths();
  const notes = new Widths();
  const pages: number[] = [];
  const starts = chain.map(({ candidate }) => lineAt(printed.lines, candidate.span[0]));
  starts.forEach((line, at) => {
    const next = starts[at + 1] ?? printed.lines.count;
    const end = printed.paged ? pageEnd(printed, line, next) : Math.min(next, line + SURE_LINES);
    for (let below = line; below < end; below++) notes.add(printed, below);
    if (at > 0 && printed.pageOf[starts[at - 1] ?? 0] === printed.pageOf[line] && printed.paged) return;
    const top = printed.paged ? (printed.firstLine[printed.pageOf[line] ?? 0] ?? 0) : Math.max(0, line - 24);
    const own = new Widths();
    for (let above = top; above < top + (line - top) * 0.6; above++) {
      body.add(printed, above);
      own.add(printed, above);
    }
    if (printed.paged && own.count >= FEWEST_LINES) pages.push(own.percentile(0.96));
  });
  const bodyWidth = Math.min(body.percentile(0.96), middleOf(pages) ?? Infinity);
  const noteWidth = notes.percentile(0.85);
  return {
    bodyWidth,
    noteWidth,
    tells: body.count > 8 && notes.count > 4 && noteWidth >= bodyWidth + 3,
    doubleSpaced: body.count > 8 && body.apart * 2 > body.count && notes.apart * 2 < notes.count,
  };
}

/** Above the labels of a few pages a long note goes on: the usual page tells how wide the body is. */
function middleOf(widths: number[]): number | undefined {
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)];
}

function pageEnd(printed: Printed, line: number, next: number): number {
  const page = printed.pageOf[line] ?? 0;
  const end =
    page + 1 < printed.firstLine.length ? (printed.firstLine[page + 1] ?? next) : printed.lines.count;
  return Math.min(end, next);
}

/** A tally of line widths. */
class Widths {
  private readonly tally = new Int32Array(400);
  count = 0;
  /** Lines with a blank line after them. */
  apart = 0;

  add(printed: Printed, line: number): void {
    const { lines } = printed;
    if (isBlankLine(lines, line) || printed.furniture[line]) return;
    const width = Math.min(399, (lines.last[line] ?? 0) - (lines.start[line] ?? 0));
    this.tally[width] = (this.tally[width] ?? 0) + 1;
    this.count++;
    if (isBlankLine(lines, line + 1)) this.apart++;
  }

  percentile(share: number): number {
    let seen = 0;
    for (let width = 0; width < this.tally.length; width++) {
      seen += this.tally[width] ?? 0;
      if (seen >= share * this.count && this.count > 0) return width;
    }
    return 0;
  }
}
