import { fileURLToPath } from 'node:url';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { openPictures, type Pictures } from '#ingest/sources/pdf/pictures.js';

/** Draws the pages of a PDF, one after the other. Rejects with the library's own errors. */
export function openRenderer(bytes: Uint8Array): Promise<Pictures<Canvas>> {
  return openPictures(bytes, {
    canvas: (width, height) => createCanvas(width, height),
    assets: fileURLToPath(assets).replaceAll('\\', '/'),
  });
}

const assets = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
