import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPool, type Pool } from '#server/ingestion/pool.js';
import { folderWith } from './samples.js';

/** A reader that does what the file's name says. */
const READER = `
import { parentPort, threadId } from 'node:worker_threads';
parentPort.on('message', (file) => {
  if (file === 'hang') for (;;);
  if (file === 'throw') throw new Error('no such glyph');
  if (file === 'exit') process.exit(3);
  if (file === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  parentPort.postMessage({ status: 'read', graph: { threadId } });
});
`;

let pool: Pool;
beforeEach(async () => {
  const script = join(await folderWith({}), 'reader.mjs');
  await writeFile(script, READER);
  pool = openPool(pathToFileURL(script), 64);
});
afterEach(() => pool.close());

it('uses one thread for one file after another', async () => {
  const first = await pool.read('a', 5_000);
  expect(await pool.read('b', 5_000)).toEqual(first);
});

it('uses several threads for several files', async () => {
  const [a, b] = await Promise.all([pool.read('a', 5_000), pool.read('b', 5_000)]);
  expect(a).not.toEqual(b);
});

it('gives up a file that takes too long, and reads on', async () => {
  expect(await pool.read('hang', 100)).toEqual({
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
  expect(await pool.read('a', 5_000)).toMatchObject({ status: 'read' });
});

it.each([
  ['throw', 'no such glyph'],
  ['exit', 'end of the reader'],
  ['fill', 'memory limit'],
])('tells of a reader that ends by itself: %s', { timeout: 60_000 }, async (file, said) => {
  const reading = await pool.read(file, 50_000);
  expect(reading).toMatchObject({ status: 'failed', failure: { message: expect.stringContaining(said) } });
  expect(await pool.read('a', 5_000)).toMatchObject({ status: 'read' });
});

it('ends what is being read when it is closed', async () => {
  const reading = pool.read('hang', 60_000);
  await pool.read('a', 5_000);
  await pool.close();
  expect(await reading).toMatchObject({ status: 'failed' });
});
