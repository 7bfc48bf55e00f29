import { known } from '../../store/lists.js';
import { pagesOf } from '../../store/pages-of.js';
import type { Store } from '../../store/index.js';
import type { DocumentRecord } from '../../store/rows.js';

const AT_ONCE = 100;

/** The documents of the store, or the one, some at a time; `of`: how many there are. */
export async function* documentsIn(
  store: Store,
  document: string | null,
): AsyncGenerator<{ readonly some: readonly DocumentRecord[]; readonly of: number }> {
  if (document !== null) {
    yield { some: known(await store.documentsByIds([document])), of: 1 };
    return;
  }
  for await (const { nodes, totalCount } of pagesOf(AT_ONCE, (page) => store.documents(page)))
    yield { some: nodes, of: totalCount };
}
