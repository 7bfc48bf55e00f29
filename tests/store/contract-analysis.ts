import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '#server/analysis/index.js';
import { copyStore } from '#server/store/copy.js';
import { ANY_WORK } from '#server/store/filters.js';
import { openStore, type Store, type WorkRecord } from '#server/store/index.js';
import { briefing, comment, smith } from './library.js';

const ALL = { first: 100, after: null };

/** What every store has to answer about an analysis. `make` gives an empty one. */
export function analysisContract(make: () => Promise<Store>): void {
  describe('an analysis', () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
      for (const graph of [smith, briefing, comment]) await store.replaceDocument(graph, '1');
    });
    afterEach(() => store.close());
    const worksBy = async (order: 'authority' | 'title'): Promise<readonly WorkRecord[]> =>
      (await store.works(ANY_WORK, order, ALL)).nodes;
    const labels = (works: readonly WorkRecord[]) => works.map(({ label }) => label);
    const idOf = async (label: string) =>
      (await worksBy('title')).find((work) => work.label === label)?.id ?? '';

    it('is none before it is made: works stand by title', async () => {
      expect(await store.analysis()).toBeNull();
      const works = await worksBy('authority');
      expect(labels(works)).toEqual(labels(await worksBy('title')));
      expect(await store.measures([...works.map(({ id }) => id), 'unknown'])).toEqual(
        Array.from({ length: 7 }, () => null),
      );
    });

    // Smith cites the Statute, Al-Bashir and Gowlland; the briefing the Statute and Smith; Moe Lotus and Al-Bashir.
    // x for the Statute and for Al-Bashir, g for Gowlland, y for Smith and for Lotus, up to a factor l:
    // lx = 3x + g + y, lg = 2x + g, ly = x + y. So l = 4, g = 2x/3, y = x/3, and all are 1: x = .3.
    it('gives works their measures and an order', async () => {
      expect(await analyse(store)).toBe(6);
      const works = await worksBy('authority');
      expect(labels(works)).toEqual([
        'Al-Bashir (South Africa)',
        'Rome Statute',
        'Gowlland-Debbas',
        'Smith',
        'Lotus',
        'Moe',
      ]);
      const measures = await store.measures(works.map(({ id }) => id));
      expect(measures.map((one) => one?.authority)).toEqual([0.3, 0.3, 0.2, 0.1, 0.1, 0]);
      expect(measures.every((one) => one !== null && one.betweenness !== null && one.rank > 0)).toBe(true);
      expect(await store.analysis()).toMatchObject({ works: 6, stale: false });
    });

    it('moves to an empty store with the graph, but not from a graph that has changed since', async () => {
      await analyse(store);
      const other = openStore(await mkdtemp(join(tmpdir(), 'carolene-')));
      expect(await copyStore(store, other)).toEqual({ documents: 3, corrections: 0, measured: true });
      const ids = (await worksBy('title')).map(({ id }) => id);
      expect(await other.measures(ids)).toEqual(await store.measures(ids));
      expect(await other.related(ids, 'cited-together')).toEqual(await store.related(ids, 'cited-together'));
      expect(await other.analysis()).toMatchObject({ works: 6, stale: false });
      expect(await copyStore(store, other)).toMatchObject({ measured: false });
      await other.close();
      await store.removeDocument(comment.document.id);
      const third = openStore(await mkdtemp(join(tmpdir(), 'carolene-')));
      expect(await copyStore(store, third)).toMatchObject({ documents: 2, measured: false });
      await third.close();
    });

    it('orders page by page', async () => {
      await analyse(store);
      const first = await store.works(ANY_WORK, 'authority', { first: 2, after: null });
      const second = await store.works(ANY_WORK, 'authority', { first: 2, after: first.endCursor });
      expect(labels(second.nodes)).toEqual(['Gowlland-Debbas', 'Smith']);
    });

    it('is of one version of the graph', async () => {
      await analyse(store);
      const version = await store.graphVersion();
      await store.removeDocument(comment.document.id);
      expect(await store.graphVersion()).not.toBe(version);
      expect(await store.analysis()).toMatchObject({ works: 6, stale: true });
      expect(await analyse(store)).toBe(4);
      expect(await store.analysis()).toMatchObject({ works: 4, stale: false });
    });

    it('leaves nothing behind at works that it no longer knows', async () => {
      await analyse(store);
      await store.keepAnalysis({ version: 0, works: [] });
      const works = await worksBy('authority');
      expect(await store.measures(works.map(({ id }) => id))).toEqual(works.map(() => null));
      expect(await store.related([await idOf('Rome Statute')], 'cited-together')).toEqual([[]]);
    });

    it('knows the nearest works', async () => {
      await analyse(store);
      const [statute, own] = [await idOf('Rome Statute'), await idOf('Smith')];
      const nearest = async (relation: 'cited-together' | 'coupled') =>
        (await store.related([statute, own, 'unknown'], relation)).map((list) =>
          list.map(({ work, count }) => `${work.label} ${count}`).sort(),
        );
      expect(await nearest('cited-together')).toEqual([
        ['Al-Bashir (South Africa) 1', 'Gowlland-Debbas 1', 'Smith 1'],
        ['Rome Statute 1'],
        [],
      ]);
      expect(await nearest('coupled')).toEqual([[], ['Moe 1'], []]);
    });

    it('that is interrupted leaves the last one in place', async () => {
      await analyse(store);
      await store.removeDocument(comment.document.id);
      expect(await analyse(store, { signal: AbortSignal.abort() })).toBeNull();
      expect(await store.analysis()).toMatchObject({ works: 6, stale: true });
    });

    it('is of the edges that documents add', async () => {
      const [ofBriefing, ofUnknown] = await store.edges([briefing.document.id, 'unknown']);
      expect(ofBriefing?.map(({ source, count, certain }) => ({ source, count, certain }))).toEqual(
        expect.arrayContaining([
          { source: briefing.document.id, count: 2, certain: 2 },
          { source: briefing.document.id, count: 1, certain: 1 },
        ]),
      );
      expect(ofUnknown).toEqual([]);
    });
  });
}
