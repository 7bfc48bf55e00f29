import type { Store, StoredDocument } from './store.js';

const AT_ONCE = 20;

/** Every document's part, as it was once put into the store, by the order of `documents`. */
export async function* partsOf(store: Store): AsyncGenerator<StoredDocument> {
  let after: string | null = null;
  for (;;) {
    const page = await store.documents({ first: AT_ONCE, after });
    const parts = await store.documentGraphs(page.nodes.map(({ id }) => id));
    yield* parts.filter((part) => part !== null);
    if (!page.hasNextPage) return;
    after = page.endCursor;
  }
}

/**
 * Puts every document of a store into another. What the other has of them is replaced; what it has beside them
 * stays. `onDocument` is told how many are done.
 */
export async function copyStore(
  from: Store,
  to: Store,
  onDocument: (done: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  for await (const { graph, reader } of partsOf(from)) {
    await to.replaceDocument(graph, reader);
    onDocument((done += 1));
  }
  return done;
}
