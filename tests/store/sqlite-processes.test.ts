import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '#server/store/index.js';
import { openDatabase } from '#server/store/sqlite/open.js';
import { chain } from './chain.js';
import { compiled } from './compiled.js';
import { dumpOf } from './dump.js';
import { faultsOf } from './sqlite-faults.js';

let built: string;
beforeAll(async () => {
  built = await compiled();
});

const run = (...args: readonly (string | number)[]): ChildProcess =>
  spawn(process.execPath, [join(built, 'tests/store/program.js'), ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** What a process wrote to its standard error, and its exit code. */
async function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return { code: child.exitCode, said };
}

const folderForStore = () => mkdtemp(join(tmpdir(), 'carolene-'));

describe('a process that is killed in the middle of writing', () => {
  it.each([0, 3, 7, 20, 45])('leaves a sound store behind (after %i ms of writing)', async (delay) => {
    const folder = await folderForStore();
    const child = run('write', folder, 'a', 500);
    if (child.stdout) await once(child.stdout, 'data');
    await pause(delay);
    child.kill('SIGKILL');
    await endOf(child);
    const database = openDatabase(folder, {});
    expect(faultsOf(database)).toEqual([]);
    database.close();
    const store = openStore(folder);
    const { documents } = await store.stats();
    expect(documents).toBeGreaterThan(0);
    const fresh = openStore(await folderForStore());
    for (let i = 0; i < documents; i++) await fresh.replaceDocument(chain('a', i), '1');
    expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
    await Promise.all([store.close(), fresh.close()]);
  });
});

describe('several processes', () => {
  it('write and read at once, from an empty folder on, without an error', async () => {
    const folder = await folderForStore();
    const writers = [run('write', folder, 'a', 25), run('write', folder, 'b', 25)];
    const reader = run('read', folder);
    const ends = writers.map(endOf);
    const readerEnd = endOf(reader);
    expect(await Promise.all(ends)).toEqual([
      { code: 0, said: '' },
      { code: 0, said: '' },
    ]);
    reader.kill('SIGTERM');
    expect(await readerEnd).toEqual({ code: 0, said: '' });
    const store = openStore(folder);
    const fresh = openStore(await folderForStore());
    for (const prefix of ['b', 'a'])
      for (let i = 0; i < 25; i++) await fresh.replaceDocument(chain(prefix, i), '1');
    expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
    await Promise.all([store.close(), fresh.close()]);
  });
});
