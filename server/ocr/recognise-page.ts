import { blotsOf } from '#ingest/sources/ocr/blots.js';
import { figuresRead } from '#ingest/sources/ocr/figures.js';
import { inSequence } from '#ingest/sources/ocr/label-column.js';
import { inkPart, inkThreshold, withoutBoxes } from '#ingest/sources/ocr/image.js';
import { raisedGroups } from '#ingest/sources/ocr/raised.js';
import type { RecognisedPage, RecognisedWord } from '#ingest/sources/ocr/recognised.js';
import { stripOf } from '#ingest/sources/ocr/strip.js';
import type { Engine } from './engine.js';
import type { Picture } from '#ingest/sources/pdf/pictures.js';

/** A page with less ink than this is blank, but for dust. */
const BLANK = 0.0002;
/** More groups than these are a drawing, or a page that stands askew. */
const MOST_GROUPS = 200;
/** Thin strokes count as ink from a lighter grey on, so that letters hang together. */
const LIGHTER = 0.3;

/**
 * Recognises one page. Raised figures are read first, by themselves and enlarged, and taken from the picture: beside
 * ordinary letters the engine makes quotation marks and stars of them.
 */
export async function recognisePage(picture: Picture, engine: Engine): Promise<RecognisedPage> {
  const { image, scale, width, height } = picture;
  if (inkPart(image) < BLANK) return { scale, width, height, lines: [], raised: [] };
  const raised = await raisedFigures(picture, engine);
  const rest = withoutBoxes(
    image,
    raised.map((figure) => figure.box),
  );
  return { scale, width, height, lines: await engine.lines(rest, 72 / scale, 'page'), raised };
}

async function raisedFigures({ image }: Picture, engine: Engine): Promise<readonly RecognisedWord[]> {
  const threshold = inkThreshold(image);
  const groups = raisedGroups(blotsOf(image, Math.round(threshold + LIGHTER * (255 - threshold))));
  if (groups.length === 0 || groups.length > MOST_GROUPS) return [];
  const strip = stripOf(image, groups);
  const lines = await engine.lines(strip.image, 300, 'block');
  const words = lines.flatMap((line) => line.words);
  return inSequence(groups, figuresRead(strip.places, groups, words));
}
