import { ANY_WORK } from './filters.js';
import type { RelatedId, WorkMeasures } from './rows.js';
import type { RelatedWork, Store } from './store.js';

const AT_ONCE = 500;

/**
 * Puts what an analysis found in one store into another that holds the same documents and no others. False where there
 * is none that is of the graph as it stands: measures are those of a whole graph.
 */
export async function carryAnalysis(from: Store, to: Store): Promise<boolean> {
  if (!(await isMeasured(from))) return false;
  const works = await measuredWorks(from);
  if (!(await isMeasured(from))) return false;
  await to.keepAnalysis({ version: await to.graphVersion(), works });
  return true;
}

/** Whether its works have measures, and these are of the graph as it stands. */
export async function isMeasured(store: Store): Promise<boolean> {
  return (await store.analysis())?.stale === false;
}

async function measuredWorks(store: Store): Promise<WorkMeasures[]> {
  const measured: WorkMeasures[] = [];
  for (let after: string | null = null; ;) {
    const page = await store.works(ANY_WORK, 'title', { first: AT_ONCE, after });
    const ids = page.nodes.map(({ id }) => id);
    const measures = await store.measures(ids);
    const citedTogether = await store.related(ids, 'cited-together');
    const coupled = await store.related(ids, 'coupled');
    for (const [i, id] of ids.entries()) {
      const own = measures[i];
      if (own)
        measured.push({
          ...own,
          id,
          citedTogether: idsOf(citedTogether[i]),
          coupled: idsOf(coupled[i]),
        });
    }
    if (!page.hasNextPage) return measured;
    after = page.endCursor;
  }
}

const idsOf = (related: readonly RelatedWork[] = []): RelatedId[] =>
  related.map(({ work, count }) => ({ id: work.id, count }));
