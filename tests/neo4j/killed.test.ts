import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { openStore, type Store } from '#server/store/index.js';
import { chain } from '../store/chain.js';
import { compiled } from '../store/compiled.js';
import { dumpOf } from '../store/dump.js';
import { ours } from './connection.js';
import { startServer } from './server.js';

/** How often the server is killed. CAROLENE_KILLS=10 is the full number. */
const KILLS = Number(process.env['CAROLENE_KILLS'] ?? 2);
const BEFORE_A_KILL = 3;

/** A process that puts document after document into a Neo4j, one transaction each. */
interface Writer {
  readonly process: ChildProcess;
  readonly ended: Promise<unknown>;
  /** Documents that it, and those before it, were told to be stored. */
  acknowledged(): number;
  /** Waits for so many. False where it ended before, for want of a server. */
  reaches(count: number): Promise<boolean>;
}

function startWriter(program: string, uri: string, from: number): Writer {
  const args = [program, 'write', uri, 'k', '100000', String(from)];
  const child = spawn(process.execPath, args, { stdio: 'pipe' });
  let [said, reason] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (reason += chunk.toString()));
  const ended = once(child, 'close');
  const reaches = async (count: number) => {
    while (from + said.length < count && child.exitCode === null) await pause(10);
    if (child.exitCode === null) return true;
    await ended;
    expect(reason).toMatch(/Unexpected silence of Neo4j at bolt:.*Start it/);
    return false;
  };
  return { process: child, ended, acknowledged: () => from + said.length, reaches };
}

/** How many documents there are: each whole, and all that is counted and joined over them as if none had been killed. */
async function storedSoundly(store: Store, fresh: Store, known: number): Promise<number> {
  const { documents } = await store.stats();
  for (let i = known; i < documents; i++) await fresh.replaceDocument(chain('k', i), '1');
  expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
  return documents;
}

it.skipIf(!ours)(
  'a server that is killed in the middle of writing loses none that was stored, leaves none half there, opens by itself',
  { timeout: 60_000 + KILLS * 120_000 },
  async () => {
    const [folder, data] = await Promise.all(
      ['carolene-killed-', 'carolene-'].map((name) => mkdtemp(join(tmpdir(), name))),
    );
    const program = join(await compiled(), 'tests/store/program.js');
    const fresh = openStore(data ?? '');
    let server = await startServer(folder ?? '');
    const { uri } = server;
    let writer = startWriter(program, uri, 0);
    let stored = 0;
    // It goes on by itself where the server is back within half a minute, else it has said what to do.
    const goesOn = async () => {
      if (await writer.reaches(stored + BEFORE_A_KILL)) return;
      writer = startWriter(program, uri, stored);
      expect(await writer.reaches(stored + BEFORE_A_KILL)).toBe(true);
    };
    try {
      for (let kill = 0; kill < KILLS; kill++) {
        await goesOn();
        await pause((kill * 37) % 200);
        await server.crash();
        const acknowledged = writer.acknowledged();
        writer.process.kill('SIGSTOP');
        server = await startServer(folder ?? '', ['--port', new URL(uri).port]);
        const store = openNeo4j({ uri, user: 'neo4j', password: '', database: 'neo4j' }, {});
        stored = await storedSoundly(store, fresh, stored);
        expect(stored).toBeGreaterThanOrEqual(acknowledged);
        await store.close();
        writer.process.kill('SIGCONT');
      }
      await goesOn();
    } finally {
      writer.process.kill('SIGKILL');
      await writer.ended;
      await server.stop();
      await fresh.close();
    }
    await rm(folder ?? '', { recursive: true, force: true });
  },
);
