import type { Page, Region, RegionKind, Run } from '#schema/document.js';
import type { Span } from '#schema/selector.js';
import type { Line, Placed } from './lines.js';

/** A part of a page, in reading order. */
export interface Part {
  readonly kind: RegionKind;
  readonly lines: readonly Line[];
}
export interface PageParts {
  readonly number: number;
  readonly label: string | null;
  readonly width: number;
  readonly height: number;
  readonly confidence: number | null;
  readonly parts: readonly Part[];
}
export interface Composed {
  readonly text: string;
  readonly pages: readonly Page[];
}

/**
 * Writes the pages out as one text: a line end after each line, a blank line after each part, a form feed after
 * each page but the last. Hyphens at line ends stay.
 */
export function compose(pages: readonly PageParts[]): Composed {
  const written: string[] = [];
  let at = 0;
  const write = (text: string) => {
    written.push(text);
    at += text.length;
  };
  const done = pages.map((page, index): Page => {
    const start = at;
    const runs: Run[] = [];
    const regions: Region[] = [];
    for (const part of page.parts) {
      if (at > start) write('\n');
      const from = at;
      for (const line of part.lines) writeLine(line, at, write, runs);
      if (at > from) regions.push({ kind: part.kind, span: [from, at - 1] });
    }
    if (index + 1 < pages.length) write('\f');
    const { number, label, width, height, confidence } = page;
    return { number, label, span: [start, at], size: { width, height }, runs, regions, confidence };
  });
  return { text: written.join(''), pages: done };
}

interface Look {
  readonly first: Placed;
  readonly last: Placed;
  readonly span: Span;
}

function writeLine(line: Line, start: number, write: (text: string) => void, runs: Run[]): void {
  const looks: Look[] = [];
  let at = start;
  for (const piece of line.pieces) {
    const from = at + (piece.gap ? 1 : 0);
    at = from + piece.text.length;
    const open = looks.at(-1);
    if (open && isOfOneLook(open.first, piece) && !isColumnBetween(open.last, piece))
      looks[looks.length - 1] = { ...open, last: piece, span: [open.span[0], at] };
    else looks.push({ first: piece, last: piece, span: [from, at] });
  }
  for (const { first, last, span } of looks) runs.push(runOf(first, last, span));
  write(`${line.text}\n`);
}

/** Between two columns of a table, of the size: no blank between words is as wide. */
const COLUMN_GAP = 1.5;

function isColumnBetween(one: Placed, other: Placed): boolean {
  return other.x - one.right > COLUMN_GAP * other.size;
}

function isOfOneLook(one: Placed, other: Placed): boolean {
  return (
    one.raised === other.raised &&
    one.smallCaps === other.smallCaps &&
    one.face.italic === other.face.italic &&
    one.face.bold === other.face.bold &&
    (one.smallCaps || Math.abs(one.size - other.size) < 0.3)
  );
}

function runOf(first: Placed, last: Placed, span: Span): Run {
  return {
    span,
    box: {
      x: round(first.x),
      y: round(first.base - 0.8 * first.size),
      width: round(last.right - first.x),
      height: round(first.size),
    },
    size: round(first.size),
    italic: first.face.italic,
    smallCaps: first.smallCaps,
    raised: first.raised,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
