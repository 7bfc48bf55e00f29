import { loadParts } from '../load.js';
import type { LoadStep, StoredDocument } from '../store.js';
import type { Database } from './database.js';
import { finishLoad } from './load/finish.js';
import { beginLoad, takeIn } from './load/take-in.js';
import { wholly } from './load/wholly.js';
import { replaceDocuments } from './replace-documents.js';

/**
 * Puts many documents' parts into the store. Where it has none yet, all go in as one transaction: rows first, then what
 * is derived of all of them at once. Into a store that has documents they go many at a time.
 */
export async function loadDocuments(
  database: Database,
  parts: AsyncIterable<StoredDocument>,
  onStep: (step: LoadStep) => void = () => undefined,
): Promise<number> {
  const left = parts[Symbol.asyncIterator]();
  const empty = database.get('SELECT 1 FROM document LIMIT 1') === null;
  const taken = empty ? await wholly(database, () => takeAll(database, left, onStep)) : NOTHING;
  if (taken.failure) throw taken.failure.error;
  const replace = {
    replaceDocuments: async (list: readonly StoredDocument[]) => replaceDocuments(database, list),
  };
  const rest = loadParts(replace, allOf(taken.again, left), (more) =>
    onStep({ step: 'documents', done: taken.done + more }),
  );
  return taken.done + (await rest);
}

interface Taken {
  readonly done: number;
  /** Where a document came a second time. */
  readonly again: StoredDocument | null;
  /** Where the parts ended in an error. */
  readonly failure: { readonly error: unknown } | null;
}

const NOTHING: Taken = { done: 0, again: null, failure: null };

async function takeAll(
  database: Database,
  parts: AsyncIterator<StoredDocument>,
  onStep: (step: LoadStep) => void,
): Promise<Taken> {
  const load = beginLoad(database);
  const finished = (why: Partial<Taken>): Taken => {
    finishLoad(load, onStep);
    return { ...NOTHING, done: load.documents.size, ...why };
  };
  for (;;) {
    const next = await parts.next().catch((error: unknown) => ({ failure: { error } }));
    if ('failure' in next) return finished(next);
    if (next.done === true) return finished({});
    if (!takeIn(load, next.value)) return finished({ again: next.value });
    onStep({ step: 'documents', done: load.documents.size });
  }
}

async function* allOf(
  first: StoredDocument | null,
  others: AsyncIterator<StoredDocument>,
): AsyncGenerator<StoredDocument> {
  if (first) yield first;
  yield* { [Symbol.asyncIterator]: () => others };
}
