import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentGraph } from '#schema/graph.js';
import { openStore, type Store, type StoredDocument } from '#server/store/index.js';
import { openDatabase } from '#server/store/sqlite/open.js';
import { dumpOf } from './dump.js';
import { briefing, comment, smith } from './library.js';
import { history, remains } from './random-graphs.js';
import { faultsOf } from './sqlite-faults.js';
import { rowsOf } from './sqlite-rows.js';

const make = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'carolene-'));
  return { folder, store: openStore(folder) };
};

async function* partsOf(graphs: readonly DocumentGraph[]): AsyncGenerator<StoredDocument> {
  for (const graph of graphs) yield await Promise.resolve({ graph, reader: '1' });
}

async function* failing(graphs: readonly DocumentGraph[]): AsyncGenerator<StoredDocument> {
  yield* partsOf(graphs);
  throw new Error('no more');
}

const names = async (store: Store) =>
  (await store.documents({ first: 10, after: null })).nodes.map(({ name }) => name).sort();

describe('many documents at once', () => {
  it('give the same store, row for row, as one after the other', { timeout: 240_000 }, () =>
    fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const { graphs, corrections } = remains(steps);
        const [loaded, single] = [await make(), await make()];
        for (const { store } of [loaded, single]) await store.keepCorrections(corrections);
        expect(await loaded.store.loadDocuments(partsOf(graphs))).toBe(graphs.length);
        for (const graph of graphs) await single.store.replaceDocument(graph, '1');
        expect(await dumpOf(loaded.store)).toEqual(await dumpOf(single.store));
        await Promise.all([loaded.store.close(), single.store.close()]);
        const [one, other] = [openDatabase(loaded.folder, {}), openDatabase(single.folder, {})];
        expect(faultsOf(one)).toEqual([]);
        expect(rowsOf(one)).toEqual(rowsOf(other));
        one.close();
        other.close();
      }),
      { numRuns: 60 },
    ),
  );

  it('leave a store that goes on as any other', async () => {
    const [loaded, single] = [await make(), await make()];
    await loaded.store.loadDocuments(partsOf([smith, briefing, comment]));
    for (const graph of [smith, briefing, comment]) await single.store.replaceDocument(graph, '1');
    for (const { store } of [loaded, single]) {
      await store.removeDocument(briefing.document.id);
      await store.replaceDocument(smith, '2');
    }
    expect(await dumpOf(loaded.store)).toEqual(await dumpOf(single.store));
    await Promise.all([loaded.store.close(), single.store.close()]);
    const database = openDatabase(loaded.folder, {});
    expect(faultsOf(database)).toEqual([]);
    expect(database.get('PRAGMA journal_mode')?.text('journal_mode')).toBe('wal');
    database.close();
  });

  it('may have one twice, of which the last counts', async () => {
    const { store } = await make();
    const { store: single } = await make();
    const stale = { ...comment, document: { ...smith.document, sha256: 'stale' } };
    expect(await store.loadDocuments(partsOf([stale, briefing, smith, comment]))).toBe(4);
    for (const graph of [briefing, comment, smith]) await single.replaceDocument(graph, '1');
    expect(await dumpOf(store)).toEqual(await dumpOf(single));
    await Promise.all([store.close(), single.close()]);
  });

  it('go into a store that has others', async () => {
    const { store } = await make();
    await store.replaceDocument(smith, '1');
    expect(await store.loadDocuments(partsOf([briefing, comment]))).toBe(2);
    expect(await names(store)).toEqual(['briefing.md', 'comment.txt', 'smith.txt']);
    await store.close();
  });

  it('are stored as far as they come where they end in an error', async () => {
    const { store } = await make();
    await expect(store.loadDocuments(failing([smith, briefing]))).rejects.toThrow('no more');
    expect(await names(store)).toEqual(['briefing.md', 'smith.txt']);
    await store.close();
  });

  it('are stored none where one of them contradicts itself', async () => {
    const { store } = await make();
    const broken = { ...briefing, works: [] };
    await expect(store.loadDocuments(partsOf([smith, broken]))).rejects.toThrow(
      "expected one of the document's own",
    );
    expect(await names(store)).toEqual([]);
    await store.replaceDocument(smith, '1');
    expect(await names(store)).toEqual(['smith.txt']);
    await store.close();
  });

  it('go in while another process has the store open', async () => {
    const { folder, store } = await make();
    const other = openStore(folder);
    expect(await other.stats()).toMatchObject({ documents: 0 });
    await store.loadDocuments(partsOf([smith, briefing]));
    expect(await names(other)).toEqual(['briefing.md', 'smith.txt']);
    await Promise.all([store.close(), other.close()]);
  });
});
