import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore, type Store } from '#server/store/index.js';
import { openNeo4j } from '#server/store/neo4j/index.js';
import { chain } from '../store/chain.js';
import { dumpOf } from '../store/dump.js';
import { atHand, connection } from './connection.js';
import { startServer } from './server.js';

/** How often the server is killed. CAROLENE_SERVER_KILLS=10 is the full number. */
const KILLS = Number(process.env['CAROLENE_SERVER_KILLS'] ?? 1);
const BEFORE_A_KILL = 2;

/** Writes documents from `from` on until the store fails. Tells of each that was acknowledged. */
async function writeOn(store: Store, from: number, onStored: () => void): Promise<never> {
  for (let number = from; ; number++) {
    await store.replaceDocument(chain('k', number), '1');
    onStored();
  }
}

/** Lets a server be written to, kills it on the way and answers how many documents it had acknowledged. */
async function killedServer(folder: string, from: number, delay: number): Promise<number> {
  const server = await startServer(folder);
  const store = openNeo4j({ ...connection, uri: server.uri, password: '' }, {});
  let acknowledged = 0;
  let some = () => {};
  const enough = new Promise<void>((resolve) => (some = resolve));
  const writing = writeOn(store, from, () => {
    acknowledged += 1;
    if (acknowledged === BEFORE_A_KILL) some();
  });
  await Promise.race([enough, writing]);
  await pause(delay);
  await server.crash();
  await Promise.all([expect(writing).rejects.toThrow(), store.close()]);
  return acknowledged;
}

it.skipIf(!atHand)(
  'a server that is killed while it is written to loses none that was stored, and leaves none half there',
  { timeout: 1_800_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'carolene-killed-'));
    let stored = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const acknowledged = await killedServer(folder, stored, 20 + ((kill * 37) % 300));
      const server = await startServer(folder);
      const store = openNeo4j({ ...connection, uri: server.uri, password: '' }, {});
      const { documents } = await store.stats();
      expect(documents).toBeGreaterThanOrEqual(stored + acknowledged);
      const fresh = openStore(await mkdtemp(join(tmpdir(), 'carolene-')));
      for (let i = 0; i < documents; i++) await fresh.replaceDocument(chain('k', i), '1');
      expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
      stored = documents;
      await Promise.all([store.close(), fresh.close()]);
      await server.stop();
    }
    await rm(folder, { recursive: true, force: true });
  },
);
