import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { defaultProfile } from '#ingest/checks/profile.js';
import { recognitionOf } from '#server/ocr/index.js';
import { openRenderer } from '#server/ocr/render.js';
import { folderWith } from '../ingestion/samples.js';
import { pdfOf, type DrawnPage, type Word } from '../sources/pdf/write-pdf.js';
import { widthOf } from '../sources/pdf/widths.js';
import { imagePdf } from '../../scripts/image-pdf.mjs';
import { worsePicture } from '../../scripts/worse-picture.mjs';

const BODY = [
  ['The court may refer the matter to the chamber of first instance.', '7'],
  ['A state that declines must say on which ground it does so, and the', ''],
  ['registrar keeps the answer for the parties.', '8'],
  ['Every question of immunity that was put to the council has been', ''],
  ['weighed since, and none of them was found to be new.', '9'],
  ['What follows from it is another matter, for another day.', ''],
] as const;
const NOTES = [
  ['7', 'Ann Lee, The Duty to Answer, 12 Example L. Rev. 345, 350 (2011).'],
  ['8', 'Id. at 351.'],
  ['9', 'Lee, supra note 7, at 360; S.C. Res. 1593 (Mar. 31, 2005).'],
] as const;

/** One page with three notes, their figures raised in the body and at the foot. */
function page(): DrawnPage {
  const words: Word[] = [];
  BODY.forEach(([text, call], index) => {
    const y = 60 + 20 * index;
    words.push({ text, x: 50, y, size: 12 });
    if (call !== '')
      words.push({ text: call, x: 50.5 + widthOf(text, 'Times-Roman', 12), y: y - 4.5, size: 8 });
  });
  NOTES.forEach(([label, text], index) => {
    const y = 400 + 14 * index;
    words.push({ text: label, x: 50, y: y - 3.5, size: 6.5 }, { text, x: 56, y, size: 9.5 });
  });
  return { width: 420, height: 480, words };
}

let scan: Uint8Array;
let poorScan: Uint8Array;
beforeAll(async () => {
  const renderer = await openRenderer(pdfOf([page()]));
  const { image, scale } = await renderer.picture(1);
  await renderer.close();
  scan = imagePdf([image], 72 / scale);
  const dots = 200;
  poorScan = imagePdf([worsePicture(image, { share: (dots * scale) / 72, degrees: 1.5 })], dots);
});

async function read(folder: string, bytes = scan) {
  const pages: string[] = [];
  const recognition = recognitionOf(bytes, {
    folder,
    engines: 1,
    again: false,
    onPage: (done, of) => pages.push(`${done} of ${of}`),
  });
  return { ...(await readDocument(bytes, 'scan.pdf', defaultProfile, recognition)), told: pages };
}

it('reads notes, call-outs and citations of a page that is a picture', { timeout: 60_000 }, async () => {
  const folder = await folderWith({});
  const { document, notes, citations, told } = await read(folder);
  expect(told).toEqual(['1 of 1']);
  expect(document.pages[0]?.confidence).toBeGreaterThan(0.8);
  expect(document.pages[0]?.regions.map((region) => region.kind)).toEqual(['body', 'notes']);
  const before = (at: number) => document.text.slice(Math.max(0, at - 9), at);
  expect(notes.map((note) => [note.number, note.callOut && before(note.callOut[0])])).toEqual([
    [7, 'instance.'],
    [8, ' parties.'],
    [9, 'o be new.'],
  ]);
  expect(citations.map((citation) => citation.form)).toEqual(['full', 'id', 'supra', 'full']);
  const again = await read(folder);
  expect(again.document).toEqual(document);
});

it('reads a page of few dots that stands askew', { timeout: 60_000 }, async () => {
  const { notes, citations } = await read(await folderWith({}), poorScan);
  expect(notes.map((note) => [note.number, note.callOut !== null])).toEqual([
    [7, true],
    [8, true],
    [9, true],
  ]);
  expect(citations.map((citation) => citation.form)).toEqual(['full', 'id', 'supra', 'full']);
});

it('recognises a page anew where what was kept is damaged', { timeout: 60_000 }, async () => {
  const folder = await folderWith({});
  const { document } = await read(folder);
  const kept = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.json'));
  expect(kept).toHaveLength(1);
  await writeFile(join(folder, kept[0] ?? ''), '{"scale":1,"lines":[]}');
  expect((await read(folder)).document.text).toBe(document.text);
});

it('leaves a blank page without text', async () => {
  const blank = { width: 500, height: 700, pixels: new Uint8Array(350_000).fill(255) };
  const bytes = imagePdf([blank], 100);
  const folder = await folderWith({});
  const recognition = recognitionOf(bytes, { folder, engines: 1, again: false });
  await expect(readDocument(bytes, 'blank.pdf', defaultProfile, recognition)).rejects.toThrow(
    'blank.pdf: Unexpected pages without text, also after text recognition, expected a document with text.',
  );
});

it('ends between pages when it is aborted', async () => {
  const recognition = recognitionOf(scan, {
    folder: await folderWith({}),
    engines: 1,
    again: false,
    signal: AbortSignal.abort(new Error('enough')),
  });
  await expect(readDocument(scan, 'scan.pdf', defaultProfile, recognition)).rejects.toThrow('enough');
});
