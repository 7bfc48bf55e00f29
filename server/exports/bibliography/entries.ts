import { known } from '../../store/lists.js';
import { ANY_WORK } from '../../store/filters.js';
import type { Store } from '../../store/index.js';
import type { WorkRecord } from '../../store/rows.js';
import type { Tell } from '../format.js';
import { entryOf, type Entry } from './entry.js';

const AT_ONCE = 1000;

/** The works that a document cites, or all of the graph, in the order of their titles. */
export async function* entriesOf(store: Store, document: string | null, tell: Tell): AsyncGenerator<Entry> {
  let after: string | null = null;
  for (let done = 0; ;) {
    const page = await store.works({ ...ANY_WORK, document }, 'title', { first: AT_ONCE, after });
    yield* await written(store, page.nodes);
    tell((done += page.nodes.length), page.totalCount);
    if (!page.hasNextPage) return;
    after = page.endCursor;
  }
}

async function written(store: Store, works: readonly WorkRecord[]): Promise<Entry[]> {
  const authorIds = [...new Set(works.flatMap((work) => work.authorIds))];
  const issuerIds = [...new Set(works.flatMap((work) => work.institutionId ?? []))];
  const [authors, issuers] = await Promise.all([
    store.authorsByIds(authorIds),
    store.institutionsByIds(issuerIds),
  ]);
  const names = new Map<string, string>(known([...authors, ...issuers]).map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  return works.map((work) => entryOf(work, work.authorIds.map(nameOf), nameOf(work.institutionId)));
}
