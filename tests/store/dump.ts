import type { Store } from '#server/store/index.js';
import { ANY_CITATION, ANY_WORK } from '#server/store/filters.js';

const ALL = { first: 10_000, after: null };

/** All that a store holds, in its own stable orders: two stores with the same graph give the same dump. */
export async function dumpOf(store: Store) {
  const documents = (await store.documents(ALL)).nodes;
  const documentIds = documents.map((document) => document.id);
  const works = (await store.works(ANY_WORK, 'title', ALL)).nodes;
  const workIds = works.map((work) => work.id);
  return {
    stats: await store.stats(),
    fingerprints: [...(await store.fingerprints())].sort(),
    corrections: (await store.corrections({ document: null }, ALL)).nodes,
    documents,
    texts: await store.documentTexts(documentIds),
    parts: await store.documentGraphs(documentIds),
    notes: (await store.notes(documentIds, ALL)).map((page) => page.nodes),
    citations: (await store.citations(ANY_CITATION, ALL)).nodes,
    works,
    variants: await store.variants(workIds),
    citedBy: await store.citedBy(workIds, ANY_CITATION, ALL),
    cites: await store.cites(workIds, ALL),
    provisions: await store.provisions(workIds, 1000),
    timelines: await store.timelines(workIds),
    authors: await store.authorsByIds([...new Set(works.flatMap((work) => work.authorIds))]),
    institutions: await store.institutionsByIds([
      ...new Set(works.flatMap((work) => work.institutionId ?? [])),
    ]),
    picture: await store.neighborhood(workIds, {
      depth: 1,
      limit: 10_000,
      direction: 'both',
      kinds: null,
      fromYear: null,
      toYear: null,
    }),
    search: await store.search('statute', 50),
  };
}
