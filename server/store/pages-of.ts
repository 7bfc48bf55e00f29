import type { Page, PageRequest } from './store.js';

/** The pages of a list, one after the other, each of so many. */
export async function* pagesOf<P extends Page<unknown>>(
  first: number,
  ask: (page: PageRequest) => Promise<P>,
): AsyncGenerator<P> {
  let after: string | null = null;
  for (;;) {
    const page = await ask({ first, after });
    yield page;
    if (!page.hasNextPage) return;
    after = page.endCursor;
  }
}
