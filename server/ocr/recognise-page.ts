import { blotsOf } from '#ingest/sources/ocr/blots.js';
import { figuresRead } from '#ingest/sources/ocr/figures.js';
import { inSequence } from '#ingest/sources/ocr/label-column.js';
import { inkPart, inkThreshold, withoutBoxes, type GreyImage } from '#ingest/sources/ocr/image.js';
import { leanOf } from '#ingest/sources/ocr/lean.js';
import { levelled } from '#ingest/sources/ocr/levelled.js';
import { raisedGroups } from '#ingest/sources/ocr/raised.js';
import type { PixelBox, RecognisedPage, RecognisedWord } from '#ingest/sources/ocr/recognised.js';
import { stripOf } from '#ingest/sources/ocr/strip.js';
import type { Engine } from './engine.js';
import type { Picture } from '#ingest/sources/pdf/pictures.js';

/** A page with less ink than this is blank, but for dust. */
const BLANK = 0.0002;
/** More groups than these are a drawing. */
const MOST_GROUPS = 200;
/** Thin strokes count as ink from a lighter grey on, so that letters hang together: so far from ink to white. */
const LIGHTER = 0.3;
/** In a poor scan, those of labels hang together from one of these on. */
const LIGHTEST = [0.45, 0.6, 0.75];
/** Where so many times more hangs together, a scan's grain counts as ink. */
const SPECKLED = 1.5;

/**
 * Recognises one page, turned level where it stands askew. Raised figures are read first, by themselves and enlarged,
 * and taken from the picture: beside ordinary letters the engine makes quotation marks and stars of them.
 */
export async function recognisePage(picture: Picture, engine: Engine): Promise<RecognisedPage> {
  const { scale, width, height } = picture;
  if (inkPart(picture.image) < BLANK) return { scale, width, height, lines: [], raised: [] };
  const { image, blots } = level(picture.image);
  const raised = await raisedFigures(image, blots, engine);
  const rest = withoutBoxes(
    image,
    raised.map((figure) => figure.box),
  );
  return { scale, width, height, lines: await engine.lines(rest, 72 / scale, 'page'), raised };
}

function level(image: GreyImage): { readonly image: GreyImage; readonly blots: readonly PixelBox[] } {
  const blots = blotsIn(image);
  const lean = leanOf(blots);
  if (lean === 0) return { image, blots };
  const turned = levelled(image, lean);
  return { image: turned, blots: blotsIn(turned) };
}

function blotsIn(image: GreyImage, lighter = LIGHTER): readonly PixelBox[] {
  const threshold = inkThreshold(image);
  return blotsOf(image, Math.round(threshold + lighter * (255 - threshold)));
}

async function raisedFigures(
  image: GreyImage,
  blots: readonly PixelBox[],
  engine: Engine,
): Promise<readonly RecognisedWord[]> {
  const groups = raisedGroups(blots, lighterBlots(image, blots.length));
  if (groups.length === 0 || groups.length > MOST_GROUPS) return [];
  const once = await numbersIn(image, groups, engine, 1);
  const read = new Set(once.map(({ box }) => box));
  const left = groups.filter((box) => !read.has(box));
  // one figure alone is read as a sign ("4" as "+"), twice the same as a number
  const twice = left.length > 0 ? await numbersIn(image, left, engine, 2) : [];
  return inSequence(groups, [...once, ...twice]);
}

async function numbersIn(
  image: GreyImage,
  groups: readonly PixelBox[],
  engine: Engine,
  copies: number,
): Promise<RecognisedWord[]> {
  const strip = stripOf(image, groups, copies);
  const lines = await engine.lines(strip.image, 300, 'block');
  const words = lines.flatMap((line) => line.words);
  return figuresRead(strip.places, groups, words, copies);
}

function lighterBlots(image: GreyImage, usual: number): (readonly PixelBox[])[] {
  const lighter: (readonly PixelBox[])[] = [];
  for (const part of LIGHTEST) {
    const blots = blotsIn(image, part);
    if (blots.length > SPECKLED * usual) break;
    lighter.push(blots);
  }
  return lighter;
}
