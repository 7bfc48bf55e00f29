import type { Face } from './faces.js';
import { cutSuperscripts, readable } from './letters.js';
import type { RawItem, RawPage } from './library.js';

/** A stretch of text in one font, upright, in points from the page's top left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly base: number;
  readonly size: number;
  readonly face: Face;
  /** A space is painted before it. */
  readonly spaced: boolean;
  /** Place in the painting's order. */
  readonly order: number;
  /** Superscript: higher and smaller than its line. */
  readonly raised: boolean;
}
export interface UprightPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Of its recognition, from 0 to 1; null where the file itself has the letters. */
  readonly confidence: number | null;
}

const QUARTER = Math.PI / 2;
/** Scans stand a little askew; a watermark more than that. */
const ASKEW = 0.12;

/**
 * The page's text as pieces, turned so that most of it is upright. What runs in another direction
 * (watermarks, stamps along the side) is left out.
 */
export function uprightPage(page: RawPage): UprightPage {
  const turn = mainTurn(page.items);
  const turned = turn % 2 === 0 ? page : { width: page.height, height: page.width };
  const pieces: Piece[] = [];
  let spaced = false;
  page.items.forEach((item, order) => {
    if (item.text.trim() === '') {
      spaced ||= item.text !== '' || item.ends;
      return;
    }
    if (turnOf(item) === turn) pieces.push(...piecesOf(item, place(item, page, turn), spaced, order));
    spaced = item.ends || item.text.endsWith(' ');
  });
  return { number: page.number, width: turned.width, height: turned.height, pieces, confidence: null };
}

/** Quarter turns clockwise of an item's writing direction, 0 to 3; null where it is askew. */
function turnOf(item: RawItem): number | null {
  const angle = Math.atan2(item.matrix[1], item.matrix[0]);
  const turn = Math.round(angle / QUARTER);
  return Math.abs(angle - turn * QUARTER) > ASKEW ? null : (turn + 4) % 4;
}

function mainTurn(items: readonly RawItem[]): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const turn = turnOf(item);
    if (turn !== null) letters[turn] = (letters[turn] ?? 0) + item.text.length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** Where the item begins on the turned page. */
function place(item: RawItem, page: RawPage, turn: number): readonly [number, number] {
  const [, , , , x, y] = item.matrix;
  if (turn === 1) return [y, page.width - x];
  if (turn === 2) return [page.width - x, page.height - y];
  return turn === 3 ? [page.height - y, x] : [x, y];
}

function piecesOf(
  item: RawItem,
  [x, base]: readonly [number, number],
  spaced: boolean,
  order: number,
): Piece[] {
  const whole = readable(item.text);
  const text = whole.trim();
  if (text === '') return [];
  const size = Math.hypot(item.matrix[2], item.matrix[3]);
  const step = item.width / text.length;
  return cutSuperscripts(text).map((part, index) => ({
    text: part.text,
    x: x + part.at * step,
    right: x + (part.at + part.text.length) * step,
    base,
    size: part.raised ? size * 0.65 : size,
    face: item.face,
    spaced: index === 0 && (spaced || whole.startsWith(' ')),
    order: order + index / 100,
    raised: part.raised,
  }));
}
