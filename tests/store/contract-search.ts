import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#server/store/index.js';
import { graphOf, type SampleWork } from './graphs.js';

/** More works than are compared one by one. */
const MANY = 260;

/** A list of works whose titles have the same words, the later ones cited twice, and two that are cited once. */
const library = () => {
  const works: Record<string, SampleWork> = {
    Exact: { keys: ['book:exact'], title: 'The Law of War' },
    Begun: { keys: ['book:begun'], title: 'The Law of War and Peace' },
  };
  for (let i = 100; i < 100 + MANY; i += 1)
    works[`W${i}`] = { keys: [`book:${i}`], title: `War ${i}: the Limits of Law` };
  const names = Object.keys(works);
  const twice = names.filter((name) => name.startsWith('W'));
  return graphOf({
    name: 'list.txt',
    works,
    notes: [names.map((work) => ({ work, text: 'x' })), twice.map((work) => ({ work, text: 'x' }))],
  });
};

/** What every store has to find among many works. `make` gives an empty one. */
export function searchContract(make: () => Promise<Store>): void {
  describe('search among many', () => {
    let store: Store;
    beforeEach(async () => {
      store = await make();
      await store.replaceDocument(library(), '1');
    });
    afterEach(() => store.close());
    const titles = async (query: string, first: number) => {
      const { works, workCount } = await store.search(query, first, ['works']);
      return [workCount, ...works.map(({ title }) => title)];
    };

    it('has the title that is the query first, then one that begins with it, however often others are cited', async () => {
      expect(await titles('the law of war', 4)).toEqual([
        MANY + 2,
        'The Law of War',
        'The Law of War and Peace',
        'War 100: the Limits of Law',
        'War 101: the Limits of Law',
      ]);
    });

    it('goes by citations, then by title, where none is close', async () => {
      expect(await titles('limits law war', 2)).toEqual([
        MANY,
        'War 100: the Limits of Law',
        'War 101: the Limits of Law',
      ]);
    });

    it('finds the beginning of a word, of three letters and of more', async () => {
      expect((await titles('war lim', 1))[0]).toBe(MANY);
      expect((await titles('war limit', 1))[0]).toBe(MANY);
      expect(await titles('law war pea', 3)).toEqual([1, 'The Law of War and Peace']);
      expect(await titles('war 171', 3)).toEqual([1, 'War 171: the Limits of Law']);
    });
  });
}
