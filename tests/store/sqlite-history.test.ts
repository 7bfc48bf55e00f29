import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore } from '#server/store/index.js';
import { openDatabase } from '#server/store/sqlite/open.js';
import { dumpOf } from './dump.js';
import { history, remains, step } from './random-graphs.js';
import { faultsOf } from './sqlite-faults.js';

const make = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  return { folder, store: openStore(folder) };
};

it(
  'a store holds what its documents and corrections say, whatever was replaced, removed and undone before',
  { timeout: 120_000 },
  () =>
    fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const { folder, store } = await make();
        for (const happens of steps) await step(store, happens);
        const { store: fresh } = await make();
        const { graphs, corrections } = remains(steps);
        await fresh.keepCorrections(corrections);
        await fresh.replaceDocuments(graphs.map((graph) => ({ graph, reader: '1' })));
        expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
        await Promise.all([store.close(), fresh.close()]);
        const database = openDatabase(folder, {});
        expect(faultsOf(database)).toEqual([]);
        database.close();
      }),
      { numRuns: 60 },
    ),
);
