import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { openPageImages, type PageImages } from '#server/http-pages.js';
import { readFileToGraph } from '#server/ingestion/read-file.js';
import { openDrawer } from '#server/pages/draw.js';
import { keepFile, keptFile } from '#server/pages/kept-files.js';
import { folderWith, markdown } from '../ingestion/samples.js';
import { pdfOf } from '../sources/pdf/write-pdf.js';
import { compiled } from '../store/compiled.js';

const bytes = pdfOf([
  { width: 360, height: 540, words: [{ text: 'A page of text.', x: 50, y: 100, size: 10 }] },
]);
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const sha256 = hashOf(bytes);

describe('a page’s picture', () => {
  let folder: string;
  let images: PageImages;
  beforeAll(async () => {
    folder = await folderWith({});
    await keepFile(folder, sha256, bytes);
    const script = join(await compiled(), 'server/pages/drawer.js');
    images = openPageImages(folder, openDrawer(pathToFileURL(script)));
  });
  afterAll(() => images.close());

  it('is drawn from the kept file at 130 dots an inch, and may be kept for ever', async () => {
    const answer = await images.answer(`/pages/${sha256}/1`);
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    expect(answer?.headers['cache-control']).toContain('immutable');
    const { width, height } = await loadImage(answer?.body ?? '');
    expect([width, height]).toEqual([650, 975]);
    expect(await images.answer(`/pages/${sha256}/1`)).toBe(answer);
  });
  it('is not there beyond the last page, or where the document is not kept', async () => {
    expect(await images.answer(`/pages/${sha256}/2`)).toMatchObject({ status: 404 });
    expect(await images.answer(`/pages/${'0'.repeat(64)}/1`)).toMatchObject({ status: 404 });
  });
  it('is refused with a reason where the file is damaged', async () => {
    const damaged = '1'.repeat(64);
    await writeFile(join(folder, 'kept', `${damaged}.pdf`), 'no PDF');
    const answer = await images.answer(`/pages/${damaged}/1`);
    expect(answer?.status).toBe(422);
    expect(answer?.body.toString()).toContain('This page cannot be drawn: ');
  });
  it.each([
    '/',
    '/pages',
    `/pages/${sha256}`,
    `/pages/${sha256}/0`,
    '/pages/../secret/1',
    `/pages/${sha256}/1/2`,
  ])('has no part in %s', (path) => {
    expect(images.answer(path)).toBeNull();
  });
});

it('gives up a page that takes too long to draw, and draws on', async () => {
  const script = join(await folderWith({}), 'drawer.mjs');
  await writeFile(
    script,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', ({ page }) => { if (page === 1) for (;;); parentPort.postMessage({ status: 'no page', pages: 0 }); });`,
  );
  const drawer = openDrawer(pathToFileURL(script), 300);
  expect(await drawer.draw({ file: 'a.pdf', page: 1 })).toMatchObject({ status: 'failed' });
  expect(await drawer.draw({ file: 'a.pdf', page: 2 })).toEqual({ status: 'no page', pages: 0 });
  await drawer.close();
});

describe('what is read', () => {
  const task = { file: '/a', profile: defaultProfile, recognition: null };

  it('is kept by its hash where its pages can be drawn', async () => {
    const keep = await folderWith({});
    await readFileToGraph({ ...task, content: bytes, keep });
    expect(await keptFile(keep, sha256)).toBe(join(keep, 'kept', `${sha256}.pdf`));
  });
  it('is not kept where it has none, or where nothing is to be kept', async () => {
    const keep = await folderWith({});
    const content = new TextEncoder().encode(markdown('One'));
    await readFileToGraph({ ...task, content, keep });
    await readFileToGraph({ ...task, content: bytes, keep: null });
    expect([await keptFile(keep, hashOf(content)), await keptFile(keep, sha256)]).toEqual([null, null]);
  });
});
