import type { Store, StoredDocument } from './store.js';

/** What goes into a store at once: enough to be fast, few enough for a server's memory. */
const MOST_CITATIONS = 5000;
const MOST_CHARACTERS = 8_000_000;

/**
 * Puts documents' parts into a store, many at a time. `onStored` is told how many are stored. Where the parts end in an
 * error, those before it are stored.
 */
export async function loadParts(
  store: Pick<Store, 'replaceDocuments'>,
  parts: AsyncIterable<StoredDocument>,
  onStored: (done: number) => void = () => undefined,
): Promise<number> {
  let done = 0;
  let waiting: StoredDocument[] = [];
  let [citations, characters] = [0, 0];
  const put = async () => {
    const batch = waiting;
    waiting = [];
    [citations, characters] = [0, 0];
    await store.replaceDocuments(batch);
    done += batch.length;
    if (batch.length > 0) onStored(done);
  };
  try {
    for await (const part of parts) {
      waiting.push(part);
      citations += 1 + part.graph.citations.length;
      characters += part.graph.text.length;
      if (citations >= MOST_CITATIONS || characters >= MOST_CHARACTERS) await put();
    }
  } finally {
    await put();
  }
  return done;
}
