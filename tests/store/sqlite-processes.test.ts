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

/** How often a process is killed. CAROLENE_KILLS=50 is the full number. */
const KILLS = Number(process.env['CAROLENE_KILLS'] ?? 8);

/** Kills a writer after some milliseconds of writing. Answers how many documents it had said to be stored. */
async function killedWriter(
  folder: string,
  task: 'write' | 'load',
  from: number,
  delay: number,
): Promise<number> {
  return (await killed(run(task, folder, 'a', 500, from), delay)).length;
}

/** Kills a process some milliseconds after its first word. Answers all that it said. */
async function killed(child: ChildProcess, delay: number): Promise<string> {
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  if (child.stdout) await once(child.stdout, 'data');
  await pause(delay);
  child.kill('SIGKILL');
  await endOf(child);
  return said;
}

describe('a process that is killed in the middle of writing, time and again', () => {
  it.each([
    ['one document at a time', 'write', 1],
    ['five at once', 'load', 5],
  ] as const)(
    'loses none that was stored, and leaves none half there: %s',
    { timeout: 600_000 },
    async (_, task, atOnce) => {
      const folder = await folderForStore();
      let stored = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const said = await killedWriter(folder, task, stored, (kill * 13) % 61);
        const database = openDatabase(folder, {});
        expect(faultsOf(database)).toEqual([]);
        database.close();
        const store = openStore(folder);
        const { documents } = await store.stats();
        await store.close();
        expect(documents).toBeGreaterThanOrEqual(stored + said);
        expect(documents % atOnce).toBe(0);
        stored = documents;
      }
      const [store, fresh] = [openStore(folder), openStore(await folderForStore())];
      for (let i = 0; i < stored; i++) await fresh.replaceDocument(chain('a', i), '1');
      expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
      await Promise.all([store.close(), fresh.close()]);
    },
  );
});

describe('a process that is killed while it fills an empty store', () => {
  const COUNT = 400;
  it('leaves all of it or nothing, and a store that opens by itself', { timeout: 600_000 }, async () => {
    let folder = await folderForStore();
    const left = new Set<number>();
    for (let kill = 0; kill < KILLS; kill++) {
      const said = await killed(run('fill', folder, 'a', COUNT), (kill * 97) % 701);
      const database = openDatabase(folder, {});
      expect(faultsOf(database)).toEqual([]);
      expect(database.get('PRAGMA journal_mode')?.text('journal_mode')).toBe('wal');
      database.close();
      const store = openStore(folder);
      const { documents } = await store.stats();
      await store.close();
      expect(said.endsWith('!') ? [COUNT] : [0, COUNT]).toContain(documents);
      left.add(documents);
      if (documents > 0) folder = await folderForStore();
    }
    expect(left).toContain(0);
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
