import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import { copyStore } from '#server/store/copy.js';
import { UnknownCursor } from '#server/store/errors.js';
import { openStore, type Store } from '#server/store/index.js';
import { firstDifference } from '#server/store/verify.js';
import { ANY_CITATION, ANY_WORK } from '#server/store/filters.js';
import { called, decision, edited, joined, setWork, split } from './corrections.js';
import { dumpOf } from './dump.js';
import { briefing, comment, smith } from './library.js';

const ALL = { first: 100, after: null };

/** What every store has to answer about what persons decided. `make` gives an empty one. */
export function correctionContract(make: () => Promise<Store>): void {
  describe('corrections', () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
    });
    afterEach(() => store.close());

    it('are kept with who, when and why, what was decided last first', async () => {
      const [first, second] = [decision(1), decision(2, { document: briefing.document.id })];
      await store.keepCorrections([first, second]);
      const page = await store.corrections({ document: null }, ALL);
      expect(page).toMatchObject({ nodes: [second, first], totalCount: 2, hasNextPage: false });
      expect((await store.corrections({ document: smith.document.id }, ALL)).nodes).toEqual([first]);
      expect(await store.correctionsIn([smith.document.id, 'document-none', briefing.document.id])).toEqual([
        [first],
        [],
        [second],
      ]);
    });

    it('come page by page', async () => {
      const all = [1, 2, 3, 4, 5].map((minute) => decision(minute));
      await store.keepCorrections(all);
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page = await store.corrections({ document: null }, { first: 2, after });
        expect(page.totalCount).toBe(5);
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.hasNextPage ? page.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual([5, 4, 3, 2, 1].map((minute) => `correction-${minute}`));
      const strange = { first: 2, after: 'x' };
      await expect(store.corrections({ document: null }, strange)).rejects.toThrow(UnknownCursor);
    });

    it('replace what was decided on the same before', async () => {
      await store.keepCorrections([decision(1)]);
      const changed = { ...decision(1), decision: 'accepted' as const, by: 'Bo Moe' };
      await store.keepCorrections([changed]);
      expect((await store.corrections({ document: null }, ALL)).nodes).toEqual([changed]);
    });

    it('of works come by themselves, what was decided last first', async () => {
      const edit = edited(1, 'book:kelsen', { field: 'year', value: 1967 });
      const join = joined(3, 'book:kelsen', 'book:other');
      const cut = split(4, 'book:kelsen', smith.document.id);
      await store.keepCorrections([
        edit,
        decision(2),
        join,
        cut,
        setWork(5, '1.1', 'Rome', called('Kelsen', 'book:kelsen')),
      ]);
      expect(await store.correctionsOfWorks()).toEqual([cut, join, edit]);
    });

    it('can be taken back', async () => {
      await store.keepCorrections([decision(1), decision(2)]);
      expect(await store.withdrawCorrection('correction-1')).toEqual(decision(1));
      expect(await store.withdrawCorrection('correction-1')).toBeNull();
      expect((await store.corrections({ document: null }, ALL)).nodes).toEqual([decision(2)]);
    });

    it('last when their document is read again, and wait when it is gone', async () => {
      await store.replaceDocument(smith, '1');
      await store.keepCorrections([decision(1)]);
      const once = await dumpOf(store);
      await store.replaceDocument(smith, '1');
      expect(await dumpOf(store)).toEqual(once);
      await store.removeDocument(smith.document.id);
      expect(await store.correctionsIn([smith.document.id])).toEqual([[decision(1)]]);
      await store.replaceDocument(smith, '1');
      expect(await dumpOf(store)).toEqual(once);
    });

    it('move to another store', async () => {
      await store.replaceDocument(smith, '1');
      await store.keepCorrections([decision(1), decision(2)]);
      const other = openStore(await mkdtemp(join(tmpdir(), 'carolene-')));
      expect(await copyStore(store, other)).toEqual({ documents: 1, corrections: 2, measured: false });
      expect(await dumpOf(other)).toEqual(await dumpOf(store));
      expect(await firstDifference(store, other)).toBeNull();
      await other.withdrawCorrection('correction-2');
      expect(await firstDifference(store, other)).toMatch(/^Unexpected corrections: /);
      await other.close();
    });

    const labels = async () =>
      (await store.works(ANY_WORK, 'title', ALL)).nodes.map(({ label, citationCount }) => [
        label,
        citationCount,
      ]);
    const put = async (...graphs: DocumentGraph[]) => {
      for (const graph of graphs) await store.replaceDocument(graph, '1');
    };
    const plain: (string | number)[][] = [
      ['Smith', 2],
      ['Al-Bashir (South Africa)', 2],
      ['Rome Statute', 4],
      ['Gowlland-Debbas', 1],
    ];

    it('of a citation lead it, and what stands on it, to the work that a person set', async () => {
      await put(smith, briefing);
      const before = await dumpOf(store);
      // Note 1 cites the treaty in full; Id. in note 2 stands on it. The body names the treaty by itself.
      const set = setWork(1, '1.1', 'Rome', called('Kelsen', 'book:kelsen'));
      await store.keepCorrections([set]);
      expect(await labels()).toEqual([
        ['Smith', 2],
        ['Kelsen', 2],
        ...plain.slice(1, 2),
        ['Rome Statute', 2],
        ['Gowlland-Debbas', 1],
      ]);
      const { nodes } = await store.citations({ ...ANY_CITATION, document: smith.document.id }, ALL);
      expect(
        nodes.slice(0, 3).map(({ kind, method, confidence, reason }) => [kind, method, confidence, reason]),
      ).toEqual([
        ['book', 'person', 1, 'Set by Ann Lee: The notes end with 8 in print.'],
        [null, 'itself', 0.95, 'It names the work itself.'],
        ['book', 'note-before', 0.7, 'It names the work itself.'],
      ]);
      const [part] = await store.documentGraphs([smith.document.id]);
      expect(part?.graph).toEqual(smith);
      const corrected = await dumpOf(store);
      await put(smith);
      expect(await dumpOf(store)).toEqual(corrected);
      await store.withdrawCorrection(set.id);
      expect({ ...(await dumpOf(store)), fingerprints: null }).toEqual({ ...before, fingerprints: null });
    });

    it('of a citation lead to a work that other documents tell of', async () => {
      await put(smith, briefing);
      await store.keepCorrections([
        setWork(1, '4.2', 'Nowhere', called('Smith', 'article:smith duties to arrest')),
      ]);
      expect(await labels()).toEqual([['Smith', 3], ...plain.slice(1)]);
    });

    it('of a citation find it by its words, and wait where these are gone', async () => {
      await put(briefing);
      await store.keepCorrections([setWork(1, '9.9', 'Nowhere', called('Kelsen', 'book:kelsen'))]);
      await put(smith);
      expect(await labels()).toContainEqual(['Kelsen', 1]);
      await store.keepCorrections([setWork(1, '1.1', 'Romulus', called('Kelsen', 'book:kelsen'))]);
      expect(await labels()).toEqual(plain);
    });

    it('join two works, also those that come later, and part them again', async () => {
      const join = joined(1, 'case:lotus', 'docket:icc-02/05-01/09-302');
      await put(smith);
      await store.keepCorrections([join]);
      await put(comment);
      const [first] = (await store.works({ ...ANY_WORK, kinds: ['case'] }, 'cited', ALL)).nodes;
      expect(first?.citationCount).toBe(5);
      const once = await dumpOf(store);
      await put(smith, comment);
      expect(await dumpOf(store)).toEqual(once);
      await store.withdrawCorrection(join.id);
      expect(await labels()).toContainEqual(['Lotus', 2]);
      await store.keepCorrections([join]);
      expect(await dumpOf(store)).toEqual(once);
    });

    it('split what a document tells from a work with the same keys', async () => {
      await put(smith, comment);
      const before = await dumpOf(store);
      const apart = split(1, 'docket:icc-02/05-01/09-302', comment.document.id);
      await store.keepCorrections([apart]);
      const cases = async () =>
        (await store.works({ ...ANY_WORK, kinds: ['case'] }, 'cited', ALL)).nodes.map(
          (work) => work.citationCount,
        );
      expect(await cases()).toEqual([2, 2, 1]);
      expect((await store.documentGraphs([comment.document.id]))[0]?.graph).toEqual(comment);
      await put(comment);
      expect(await cases()).toEqual([2, 2, 1]);
      await store.withdrawCorrection(apart.id);
      expect(await dumpOf(store)).toEqual({ ...before, corrections: [] });
    });

    it('edit facts of a work, whatever is read later', async () => {
      await put(smith);
      const key = 'docket:icc-02/05-01/09-302';
      const edits: Correction[] = [
        edited(1, key, { field: 'title', value: 'Prosecutor v. Omar Al Bashir' }),
        edited(2, key, { field: 'year', value: 2019 }),
        edited(3, key, { field: 'institution', value: null }),
        edited(4, key, { field: 'authors', value: ['Lee, Ann'] }),
      ];
      await store.keepCorrections(edits);
      await put(comment);
      const [work] = (await store.works({ ...ANY_WORK, kinds: ['case'] }, 'year', ALL)).nodes;
      expect(work).toMatchObject({
        title: 'Prosecutor v. Omar Al Bashir',
        year: 2019,
        institutionId: null,
        citationCount: 3,
      });
      const [author] = await store.authorsByIds(work?.authorIds ?? []);
      expect(author).toMatchObject({ name: 'Ann Lee', workCount: 1 });
      expect((await store.search('Omar Al Bashir', 5)).works.map(({ id }) => id)).toEqual([work?.id]);
      for (const { id } of edits) await store.withdrawCorrection(id);
      const [before] = (await store.works({ ...ANY_WORK, kinds: ['case'] }, 'year', ALL)).nodes;
      expect(before).toMatchObject({ title: 'Prosecutor v. Al-Bashir', year: 2017, authorIds: [] });
    });

    it('of works give the same graph in whatever order they and the documents come', async () => {
      const all = [
        setWork(1, '1.1', 'Rome', called('Lotus', 'case:lotus')),
        joined(2, 'case:lotus', 'article:two cases'),
        split(3, 'series:2187 unts 90', briefing.document.id),
        edited(4, 'case:lotus', { field: 'label', value: 'The Lotus' }),
      ];
      await put(smith, briefing, comment);
      await store.keepCorrections(all);
      const other = await make();
      await other.keepCorrections([...all].reverse());
      for (const graph of [comment, briefing, smith]) await other.replaceDocument(graph, '1');
      expect(await dumpOf(other)).toEqual(await dumpOf(store));
      await other.close();
    });

    it('call a work by the key that gave it its id', async () => {
      await put(smith);
      const [work] = (await store.works({ ...ANY_WORK, kinds: ['case'] }, 'title', ALL)).nodes;
      expect(await store.keysOfWorks(['work-none', work?.id ?? ''])).toEqual([
        null,
        'docket:icc-02/05-01/09-302',
      ]);
    });
  });
}
