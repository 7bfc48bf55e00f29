import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { openRenderer } from '../ocr/render.js';
import type { Drawn, Wanted } from './draw.js';

// The other end of draw.ts: a page is wanted, its picture or a reason goes back.
const DOTS_PER_INCH = 130;
const QUALITY = 80;

async function draw({ file, page }: Wanted): Promise<Drawn> {
  const renderer = await openRenderer(await readFile(file));
  try {
    if (page < 1 || page > renderer.pageCount) return { status: 'no page', pages: renderer.pageCount };
    const sheet = await renderer.sheet(page, DOTS_PER_INCH);
    return { status: 'drawn', picture: new Uint8Array(await sheet.encode('webp', QUALITY)) };
  } finally {
    await renderer.close();
  }
}

parentPort?.on('message', (wanted: Wanted) => {
  void draw(wanted)
    .catch((error: unknown): Drawn => ({
      status: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    }))
    .then((drawn) => parentPort?.postMessage(drawn));
});
