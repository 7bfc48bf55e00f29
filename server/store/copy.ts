import type { Correction } from '#schema/correction.js';
import { carryAnalysis } from './carry-analysis.js';
import { pagesOf } from './pages-of.js';
import type { LoadStep, Store, StoredDocument } from './store.js';

const AT_ONCE = 20;

/** Every document's part, as it was once put into the store, by the order of `documents`. */
export async function* partsOf(store: Store): AsyncGenerator<StoredDocument> {
  for await (const { nodes } of pagesOf(AT_ONCE, (page) => store.documents(page))) {
    const parts = await store.documentGraphs(nodes.map(({ id }) => id));
    yield* parts.filter((part) => part !== null);
  }
}

/** All that persons decided, what was decided last first. */
export async function* correctionsOf(store: Store): AsyncGenerator<Correction> {
  for await (const { nodes } of pagesOf(AT_ONCE, (page) => store.corrections({ document: null }, page)))
    yield* nodes;
}

/** What was carried from one place to another. */
export interface Carried {
  readonly documents: number;
  readonly corrections: number;
}

export const carriedInWords = ({ documents, corrections }: Carried): string =>
  `${documents} documents${corrections === 0 ? '' : ` and ${corrections} corrections`}`;

/**
 * Puts every document and correction of a store into another. What the other has of them is replaced; what it has
 * beside them stays. Into an empty one the works' measures go too. `onStep` is told how far it is.
 */
export async function copyStore(
  from: Store,
  to: Store,
  onStep: (step: LoadStep) => void = () => undefined,
): Promise<Carried & { readonly measured: boolean }> {
  const empty = await isEmpty(to);
  const corrections: Correction[] = [];
  for await (const correction of correctionsOf(from)) corrections.push(correction);
  // First, so that each part is put in once, as corrected.
  await to.keepCorrections(corrections);
  const documents = await to.loadDocuments(partsOf(from), onStep);
  const measured = empty && (await carryAnalysis(from, to));
  return { documents, corrections: corrections.length, measured };
}

async function isEmpty(store: Store): Promise<boolean> {
  const { totalCount } = await store.corrections({ document: null }, { first: 1, after: null });
  return totalCount === 0 && (await store.stats()).documents === 0;
}
