import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DocumentGraph } from '#schema/graph.js';
import { openStore, type Store } from '#server/store/index.js';
import { openDatabase } from '#server/store/sqlite/open.js';
import { dumpOf } from './dump.js';
import { history, type Step } from './random-graphs.js';
import { faultsOf } from './sqlite-faults.js';

const make = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  return { folder, store: openStore(folder) };
};

/** What is there in the end, whatever came before. */
function remains(steps: readonly Step[]): DocumentGraph[] {
  const graphs = new Map<string, DocumentGraph>();
  for (const step of steps) {
    if (step.does === 'replace') graphs.set(step.graph.document.id, step.graph);
    else graphs.delete(step.id);
  }
  return [...graphs.values()];
}

async function run(store: Store, steps: readonly Step[]): Promise<void> {
  for (const step of steps)
    await (step.does === 'replace' ? store.replaceDocument(step.graph, '1') : store.removeDocument(step.id));
}

it(
  'a store holds what its documents say, whatever was replaced and removed before',
  { timeout: 120_000 },
  () =>
    fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const { folder, store } = await make();
        await run(store, steps);
        const { store: fresh } = await make();
        await fresh.replaceDocuments(remains(steps).map((graph) => ({ graph, reader: '1' })));
        expect(await dumpOf(store)).toEqual(await dumpOf(fresh));
        await Promise.all([store.close(), fresh.close()]);
        const database = openDatabase(folder, {});
        expect(faultsOf(database)).toEqual([]);
        database.close();
      }),
      { numRuns: 60 },
    ),
);
