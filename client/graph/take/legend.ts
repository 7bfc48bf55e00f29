import { dayInWords } from '../../ui/day.js';
import type { Box, Frame, Point } from '../layouts/layout.js';
import type { Tokens } from '../style.js';
import type { Outline, Thing, Word } from './figure.js';
import { linesOf, rowsOf } from './lines.js';
import type { Measure } from './measure.js';
import type { Sign } from './signs.js';

/** A sign and what it means. */
export interface Entry {
  readonly sign: Sign;
  readonly words: string;
}

/** What a picture is of, and the day on which it is taken. */
export interface Caption {
  readonly title: string;
  readonly day: Date;
}

interface Pen {
  readonly colours: Pick<Tokens, 'ink' | 'ink3' | 'line'>;
  readonly measure: Measure;
}

/** Type and distances of the legend on screen, px. */
const TYPE = { size: 12.5, weight: '400' } as const;
const ROW = 22;
const LINE = 18;
const GAP = { side: 16, over: 8, between: 16, toWords: 6, toCaption: 6, under: 10 } as const;
/** From the middle of small letters down to the line that they stand on. */
const TO_BASE = 4;

/**
 * The foot of a picture, below its box: what its signs mean, each group of them from a new row, and the caption. All in
 * one, so that a drawing program takes it away at one press. Its frame is as wide as the box.
 */
export function legendOf(
  groups: readonly (readonly Entry[])[],
  caption: Caption,
  box: Box,
  pen: Pen,
): { readonly thing: Thing; readonly frame: Frame } {
  const top = box.y + box.height;
  const [left, right] = [box.x + GAP.side, box.x + box.width - GAP.side];
  const rows = groups.flatMap((entries) =>
    rowsOf(entries, right - left, GAP.between, (entry) => widthOf(entry, pen.measure)),
  );
  const first = top + GAP.over + ROW / 2;
  const signs = rows.flatMap((row, at) => rowParts(row, { x: left, y: first + at * ROW }, pen));
  const below = top + GAP.over + rows.length * ROW + GAP.toCaption;
  const words = captionWords(caption, { left, right, top: below }, pen);
  const bottom = Math.max(...words.map(({ at }) => at.y)) + LINE / 2 - TO_BASE + GAP.under;
  return {
    thing: { title: '', opacity: 1, parts: [rule(box, pen.colours.line), ...signs, ...words] },
    frame: { width: box.width, height: Math.ceil(bottom - top) },
  };
}

/** A hairline, as over the legend on screen. */
function rule({ x, y, width, height }: Box, colour: string): Outline {
  const path = `M${String(x)} ${String(y + height + 0.5)}h${String(width)}`;
  return { as: 'outline', path, fill: null, stroke: colour, width: 1, dash: [] };
}

const widthOf = ({ sign, words }: Entry, measure: Measure): number =>
  sign.width + GAP.toWords + measure({ text: words, ...TYPE }).width;

function rowParts(row: readonly Entry[], { x, y }: Point, { colours, measure }: Pen) {
  let left = x;
  return row.flatMap((entry) => {
    const at = { x: left, y };
    left += widthOf(entry, measure) + GAP.between;
    const beside = { x: at.x + entry.sign.width + GAP.toWords, y: y + TO_BASE };
    return [...entry.sign.parts(at), wordAt(entry.words, beside, 'start', colours.ink)];
  });
}

/** The title, and at the end of its last line where it comes from; on a line of its own where there is no room. */
function captionWords(
  { title, day }: Caption,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  { colours, measure }: Pen,
): readonly Word[] {
  const long = (text: string) => measure({ text, ...TYPE }).width;
  const lines = linesOf(title, right - left, long);
  const y = (line: number) => top + (line + 0.5) * LINE + TO_BASE;
  const from = `Carolene, ${dayInWords(day)}`;
  const beside = long(lines.at(-1) ?? '') + GAP.between + long(from) <= right - left;
  const last = beside
    ? wordAt(from, { x: right, y: y(lines.length - 1) }, 'end', colours.ink3)
    : wordAt(from, { x: left, y: y(lines.length) }, 'start', colours.ink3);
  return [...lines.map((line, at) => wordAt(line, { x: left, y: y(at) }, 'start', colours.ink)), last];
}

const wordAt = (text: string, at: Point, align: Word['align'], fill: string): Word => ({
  as: 'word',
  text,
  at,
  align,
  ...TYPE,
  fill,
  halo: null,
});
