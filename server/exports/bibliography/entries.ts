import { known } from '../../store/lists.js';
import { ANY_WORK } from '../../store/filters.js';
import { pagesOf } from '../../store/pages-of.js';
import type { PageRequest, Store } from '../../store/index.js';
import type { WorkRecord } from '../../store/rows.js';
import type { Tell } from '../format.js';
import { entryOf, type Entry } from './entry.js';

const AT_ONCE = 1000;

/** The works that a document cites, or all of the graph, in the order of their titles. */
export async function* entriesOf(store: Store, document: string | null, tell: Tell): AsyncGenerator<Entry> {
  const ask = (page: PageRequest) => store.works({ ...ANY_WORK, document }, 'title', page);
  let done = 0;
  for await (const { nodes, totalCount } of pagesOf(AT_ONCE, ask)) {
    yield* await written(store, nodes);
    tell((done += nodes.length), totalCount);
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
