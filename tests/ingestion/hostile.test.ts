import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '#ingest/checks/profile.js';
import { openPool } from '#server/ingestion/pool.js';
import { compiled } from '../store/compiled.js';
import { flateBomb, formsWithinForms, HOSTILE, hugePicture } from './hostile-files.js';
import { runProgram } from './run-program.js';
import { folderWith, markdown } from './samples.js';

let built: string;
beforeAll(async () => {
  built = await compiled();
});

it('names each hostile file with what to do, and reads the rest', { timeout: 120_000 }, async () => {
  const files = Object.fromEntries(HOSTILE.map(([name, bytes]) => [name, bytes]));
  const folder = await folderWith({ ...files, 'a.md': markdown('First'), 'z.md': markdown('Last') });
  const { report, stats } = await runProgram(built, await folderWith({}), [folder]);
  expect(report).toMatchObject({ read: 2, failed: HOSTILE.length, interrupted: false });
  expect(stats).toMatchObject({ documents: 2, notes: 4 });
  for (const [name, , said] of HOSTILE) {
    const failure = report.failures.find(({ file }) => relative(folder, file) === name);
    expect(failure?.message, name).toContain(said);
    for (const part of [failure?.expected, failure?.advice]) expect(failure?.message).toContain(part);
  }
});

describe('a PDF made to take for ever', () => {
  it.each([
    ['draws forms within forms', formsWithinForms],
    ['unpacks to half a gigabyte', flateBomb],
  ])('%s: it is ended, and the next one is read', { timeout: 120_000 }, async (_, made) => {
    const folder = await folderWith({ 'bomb.pdf': made(), 'a.pdf': hugePicture() });
    const pool = openPool(pathToFileURL(join(built, 'server/ingestion/worker.js')), 256);
    const read = (name: string, limit: number) =>
      pool.read(
        { file: join(folder, name), content: null, profile: defaultProfile, recognition: null, keep: null },
        limit,
      );
    expect(await read('bomb.pdf', 4_000)).toMatchObject({
      status: 'failed',
      failure: { advice: 'Split the document, or leave it out.' },
    });
    expect(await read('a.pdf', 60_000)).toMatchObject({ status: 'read', graph: { pages: [{ number: 1 }] } });
    await pool.close();
  });
});
