import { greyAt, type GreyImage } from './image.js';
import type { PixelBox } from './recognised.js';

/** Some cut-outs of a page, drawn large beside each other as lines of text. */
export interface Strip {
  readonly image: GreyImage;
  /** Where each cut-out stands in it. */
  readonly places: readonly PixelBox[];
}

/** Height of the drawn figures, and the white around them. */
const TALL = 36;
const GAP = 140;
const MARGIN = 24;
const WIDTH = 1400;

/** White between copies of one cut-out. */
const BETWEEN = 8;

/** What is cut out beyond a box, of its height: the faint edges of strokes. */
const EDGE = 0.1;

/**
 * Draws cut-outs of a page as text of an ordinary size and as dark as it, so that small and faint figures can be
 * recognised; each so many times beside itself.
 */
export function stripOf(page: GreyImage, tight: readonly PixelBox[], copies: number): Strip {
  const boxes = tight.map((box) => withEdge(box, page));
  const places = placed(boxes, copies);
  const bottom = Math.max(0, ...places.map((place) => place[3]));
  const image = {
    width: WIDTH,
    height: bottom + MARGIN,
    pixels: new Uint8Array(WIDTH * (bottom + MARGIN)).fill(255),
  };
  boxes.forEach((box, index) => {
    const place = places[index];
    if (place) for (const copy of copiesIn(place, copies)) draw(page, box, image, copy);
  });
  return { image, places };
}

function placed(boxes: readonly PixelBox[], copies: number): PixelBox[] {
  let [x, y] = [MARGIN, MARGIN];
  return boxes.map(([left, top, right, bottom]): PixelBox => {
    const one = Math.round(((right - left) * TALL) / (bottom - top));
    const width = Math.min(WIDTH - 2 * MARGIN, copies * (one + BETWEEN) - BETWEEN);
    if (x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + TALL + GAP];
    const place: PixelBox = [x, y, x + width, y + TALL];
    x += width + GAP;
    return place;
  });
}

function copiesIn([x, y, right, bottom]: PixelBox, copies: number): PixelBox[] {
  const step = Math.floor((right - x + BETWEEN) / copies);
  return Array.from({ length: copies }, (_, at) => [x + at * step, y, x + (at + 1) * step - BETWEEN, bottom]);
}

function withEdge([x, y, right, bottom]: PixelBox, { width, height }: GreyImage): PixelBox {
  const edge = Math.max(1, Math.round(EDGE * (bottom - y)));
  return [
    Math.max(0, x - edge),
    Math.max(0, y - edge),
    Math.min(width, right + edge),
    Math.min(height, bottom + edge),
  ];
}

/** Between pixels the grey goes over evenly; the darkest is drawn black. */
function draw(page: GreyImage, box: PixelBox, image: GreyImage, place: PixelBox): void {
  const [left, top, right, bottom] = box;
  const darkest = darkestIn(page, box);
  const blacker = darkest < 255 ? 255 / (255 - darkest) : 1;
  for (let y = place[1]; y < place[3]; y++)
    for (let x = place[0]; x < place[2]; x++) {
      const fromX = left + ((x + 0.5 - place[0]) * (right - left)) / (place[2] - place[0]) - 0.5;
      const fromY = top + ((y + 0.5 - place[1]) * (bottom - top)) / (place[3] - place[1]) - 0.5;
      const grey = greyAt(page, fromX, fromY, box);
      image.pixels[y * image.width + x] = Math.max(0, Math.round(255 - (255 - grey) * blacker));
    }
}

function darkestIn({ width, pixels }: GreyImage, [left, top, right, bottom]: PixelBox): number {
  let darkest = 255;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) darkest = Math.min(darkest, pixels[y * width + x] ?? 255);
  return darkest;
}
