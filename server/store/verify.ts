import type { Correction } from '#schema/correction.js';
import { isMeasured } from './carry-analysis.js';
import { correctionsOf } from './copy.js';
import { ANY_CITATION, ANY_WORK } from './filters.js';
import type { Page, PageRequest, Store } from './store.js';

const AT_ONCE = 100;

/**
 * Where two stores differ first, as a sentence; null where they hold and answer the same. Measures of works are compared
 * where both have them of the graph as it stands. `onCompared` is told how many documents and works are equal until now.
 */
export async function firstDifference(
  one: Store,
  other: Store,
  onCompared: (done: number) => void = () => undefined,
): Promise<string | null> {
  let compared = 0;
  const equal = (more: number) => onCompared((compared += more));
  const ask = async (what: string, question: (store: Store) => Promise<unknown>) => {
    const [a, b] = await Promise.all([question(one), question(other)]);
    return JSON.stringify(a) === JSON.stringify(b)
      ? null
      : `Unexpected ${what}: ${shortened(a)} in the first store, ${shortened(b)} in the second`;
  };
  const counts = await ask('counts', (store) => store.stats());
  if (counts !== null) return counts;
  const measured = (await isMeasured(one)) && (await isMeasured(other));
  return (
    (await ask('corrections', allCorrections)) ??
    (await throughPages(
      one,
      equal,
      (store, page) => store.documents(page),
      async ({ nodes }) => {
        const ids = nodes.map(({ id }) => id);
        return (
          (await ask(`documents ${ids.join(', ')}`, (store) => store.documentsByIds(ids))) ??
          (await ask(`parts of ${ids.join(', ')}`, (store) => store.documentGraphs(ids)))
        );
      },
    )) ??
    (await throughPages(
      one,
      equal,
      (store, page) => store.works(ANY_WORK, 'cited', page),
      async ({ nodes }) => {
        const ids = nodes.map(({ id }) => id);
        const page = { first: AT_ONCE, after: null };
        return (
          (await ask('works', (store) => store.worksByIds(ids))) ??
          (measured ? await ask('measures', (store) => measuresOf(store, ids)) : null) ??
          (await ask('names of works', (store) => store.variants(ids))) ??
          (await ask('provisions', (store) => store.provisions(ids, AT_ONCE))) ??
          (await ask('timelines', (store) => store.timelines(ids))) ??
          (await ask('citations', (store) => store.citedBy(ids, ANY_CITATION, page))) ??
          (await ask('cited works', (store) => store.cites(ids, page))) ??
          (await ask('authors', (store) => store.authorsByIds(nodes.flatMap((work) => work.authorIds))))
        );
      },
    ))
  );
}

const measuresOf = async (store: Store, ids: readonly string[]) => [
  await store.measures(ids),
  await store.related(ids, 'cited-together'),
  await store.related(ids, 'coupled'),
];

async function allCorrections(store: Store): Promise<Correction[]> {
  const all: Correction[] = [];
  for await (const correction of correctionsOf(store)) all.push(correction);
  return all;
}

async function throughPages<T>(
  store: Store,
  onEqual: (more: number) => void,
  list: (store: Store, page: PageRequest) => Promise<Page<T>>,
  differenceIn: (page: Page<T>) => Promise<string | null>,
): Promise<string | null> {
  let after: string | null = null;
  for (;;) {
    const page = await list(store, { first: AT_ONCE, after });
    const difference = await differenceIn(page);
    if (difference === null) onEqual(page.nodes.length);
    if (difference !== null || !page.hasNextPage) return difference;
    after = page.endCursor;
  }
}

const shortened = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
