import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { openPool, type Pool } from '#server/ingestion/pool.js';
import { folderWith } from './samples.js';

/** A reader that does what the file's name says. */
const READER = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', ({ file }) => {
  if (file === 'pages') {
    for (const done of [1, 2, 3, 4]) setTimeout(() => parentPort.postMessage({ status: 'page', done, of: 4 }), done * 500);
    return void setTimeout(() => parentPort.postMessage({ status: 'read', graph: { threadId } }), 2300);
  }
  if (file === 'hang') for (;;);
  if (file === 'throw') throw new Error('no such glyph');
  if (file === 'exit') process.exit(3);
  if (file === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  parentPort.postMessage({ status: 'read', graph: { threadId } });
});
`;

const task = (file: string) => ({
  file,
  content: null,
  profile: defaultProfile,
  recognition: null,
  keep: null,
});

let pool: Pool;
beforeEach(async () => {
  const script = join(await folderWith({}), 'reader.mjs');
  await writeFile(script, READER);
  pool = openPool(pathToFileURL(script), 64);
});
afterEach(() => pool.close());

it('uses one thread for one file after another', async () => {
  const first = await pool.read(task('a'), 5_000);
  expect(await pool.read(task('b'), 5_000)).toEqual(first);
});

it('uses several threads for several files', async () => {
  const [a, b] = await Promise.all([pool.read(task('a'), 5_000), pool.read(task('b'), 5_000)]);
  expect(a).not.toEqual(b);
});

it('gives up a file that takes too long, and reads on', async () => {
  expect(await pool.read(task('hang'), 100)).toEqual({
    status: 'failed',
    failure: {
      file: 'hang',
      place: null,
      expected: 'to be done by then',
      advice: 'Split the document, or leave it out.',
      message:
        'hang: Unexpected length of reading (over 0.1 s), expected to be done by then. ' +
        'Split the document, or leave it out.',
    },
  });
  expect(await pool.read(task('a'), 5_000)).toMatchObject({ status: 'read' });
});

it('waits as long as pages come', async () => {
  const told: string[] = [];
  const reading = await pool.read(task('pages'), 1_500, (done, of) => told.push(`${done} of ${of}`));
  expect(reading).toMatchObject({ status: 'read' });
  expect(told).toEqual(['1 of 4', '2 of 4', '3 of 4', '4 of 4']);
});

it.each([
  ['throw', 'no such glyph'],
  ['exit', 'end of the reader'],
  ['fill', 'memory limit'],
])('tells of a reader that ends by itself: %s', { timeout: 60_000 }, async (file, said) => {
  const reading = await pool.read(task(file), 50_000);
  expect(reading).toMatchObject({ status: 'failed', failure: { message: expect.stringContaining(said) } });
  expect(await pool.read(task('a'), 5_000)).toMatchObject({ status: 'read' });
});

it('ends what is being read when it is closed', async () => {
  const reading = pool.read(task('hang'), 60_000);
  await pool.read(task('a'), 5_000);
  await pool.close();
  expect(await reading).toMatchObject({ status: 'failed' });
});
