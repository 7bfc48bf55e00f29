import { fileURLToPath } from 'node:url';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { openPictures, type Pictures } from '#ingest/sources/pdf/pictures.js';

/** Draws the pages of a PDF, one after the other. Rejects with the library's own errors. */
export function openRenderer(bytes: Uint8Array): Promise<Pictures<Canvas>> {
  return openPictures(bytes, {
    canvas: (width, height) => withEvenDots(createCanvas(width, height)),
    assets: fileURLToPath(assets).replaceAll('\\', '/'),
  });
}

/**
 * Pictures of fewer dots than are drawn go over evenly from dot to dot: the library would draw each dot as a square, and
 * recognition takes letters with such edges for others. The library sets on this property whether it asks for it.
 */
function withEvenDots(canvas: Canvas): Canvas {
  const context = canvas.getContext('2d');
  Object.defineProperty(context, 'imageSmoothingEnabled', {
    get: () => true,
    set: (isWanted: boolean) => {
      context.imageSmoothingQuality = isWanted ? 'low' : 'high';
    },
  });
  return canvas;
}

const assets = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
