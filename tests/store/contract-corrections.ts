import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CorrectionId, FindingDecision } from '#schema/correction.js';
import { copyStore } from '#server/store/copy.js';
import { UnknownCursor } from '#server/store/errors.js';
import { openStore, type Store } from '#server/store/index.js';
import { firstDifference } from '#server/store/verify.js';
import { dumpOf } from './dump.js';
import { briefing, smith } from './library.js';

const ALL = { first: 100, after: null };

/** What Ann Lee decided about a finding, at a minute of an afternoon. */
export function decision(minute: number, given: Partial<FindingDecision> = {}): FindingDecision {
  return {
    id: `correction-${minute}` as CorrectionId,
    does: 'decide-finding',
    document: smith.document.id,
    finding: 'finding-1',
    decision: 'dismissed',
    by: 'Ann Lee',
    at: `2026-03-01T15:${String(minute).padStart(2, '0')}:00.000Z`,
    reason: 'The notes end with 8 in print.',
    ...given,
  };
}

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
      expect(await copyStore(store, other)).toEqual({ documents: 1, corrections: 2 });
      expect(await dumpOf(other)).toEqual(await dumpOf(store));
      expect(await firstDifference(store, other)).toBeNull();
      await other.withdrawCorrection('correction-2');
      expect(await firstDifference(store, other)).toMatch(/^Unexpected corrections: /);
      await other.close();
    });
  });
}
