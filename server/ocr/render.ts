import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { openPictures, type Pictures } from '#ingest/sources/pdf/pictures.js';

/** Draws the pages of a PDF, one after the other. Rejects with the library's own errors. */
export function openRenderer(bytes: Uint8Array): Promise<Pictures> {
  return openPictures(bytes, { canvas: createCanvas, assets: fileURLToPath(assets).replaceAll('\\', '/') });
}

const assets = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
