import fc from 'fast-check';
import type { Correction } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import type { DocumentId } from '#schema/ids.js';
import type { Store } from '#server/store/index.js';
import { called, edited, joined, setWork, split } from './corrections.js';
import { graphOf, type SampleWork } from './graphs.js';

const NAMES = ['a.txt', 'b.txt', 'c.txt'];
const KEYS = ['k:1', 'k:2', 'k:3', 'k:4', 'k:5'];
const AUTHORS = ['Lee, Ann', 'Moe, Bo', 'LEE, ANN'];

const work: fc.Arbitrary<SampleWork> = fc.record({
  keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 2 }),
  kind: fc.constantFrom('case', 'article', null),
  title: fc.constantFrom('One', 'Two', 'Three'),
  authors: fc.subarray(AUTHORS, { maxLength: 2 }),
  institution: fc.constantFrom('Court', 'COURT'),
});

/** A document of few names whose works share few keys, so that works join and part often. */
const document: fc.Arbitrary<DocumentGraph> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    year: fc.constantFrom(2001, 2002, null),
    works: fc.array(work, { minLength: 1, maxLength: 3 }),
    notes: fc.array(
      fc.array(fc.tuple(fc.nat(2), fc.constantFrom('art. 1', 'art. 2', null)), { maxLength: 3 }),
      {
        maxLength: 3,
      },
    ),
    isWork: fc.boolean(),
  })
  .map(({ name, year, works, notes, isWork }) => {
    const named = Object.fromEntries(works.map((one, i) => [`W${i}`, one]));
    return graphOf({
      name,
      year,
      works: named,
      ...(isWork ? { itself: 'W0' } : {}),
      notes: notes.map((citations) =>
        citations.map(([at, provision]) => ({
          work: `W${at % works.length}`,
          ...(provision === null ? {} : { provision }),
        })),
      ),
    });
  });

const A = 'document-a.txt' as DocumentId;
const B = 'document-b.txt' as DocumentId;

/** What persons may decide of these, each with an id of its own. */
const CORRECTIONS: readonly Correction[] = [
  { ...setWork(1, '1.1', 'W0', called('Kelsen', 'k:4')), document: A },
  { ...setWork(2, '1.2', 'W1', called('Kelsen', 'book:kelsen')), document: A },
  { ...setWork(3, '1.1', 'W0', called('Hart', 'k:2')), document: B },
  joined(4, 'k:1', 'k:2'),
  joined(5, 'k:2', 'k:5'),
  joined(6, 'k:3', 'book:kelsen'),
  split(7, 'k:1', A),
  split(8, 'k:3', B),
  edited(9, 'k:1', { field: 'title', value: 'Edited' }),
  edited(10, 'k:2', { field: 'authors', value: ['Moe, Bo'] }),
  edited(11, 'k:5', { field: 'kind', value: 'book' }),
];

export type Step =
  | { readonly does: 'keep'; readonly correction: Correction }
  | { readonly does: 'withdraw'; readonly id: string }
  | { readonly does: 'replace'; readonly graph: DocumentGraph }
  | { readonly does: 'remove'; readonly id: string };

/** What may happen to a store, in any order. */
export const history: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: document.map((graph): Step => ({ does: 'replace', graph })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...NAMES).map((name): Step => ({ does: 'remove', id: `document-${name}` })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...CORRECTIONS).map((correction): Step => ({ does: 'keep', correction })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...CORRECTIONS).map(({ id }): Step => ({ does: 'withdraw', id })),
    },
  ),
  { minLength: 1, maxLength: 10 },
);

/** One thing that happens to a store. */
export async function step(store: Store, happens: Step): Promise<void> {
  switch (happens.does) {
    case 'replace':
      return store.replaceDocument(happens.graph, '1');
    case 'remove':
      return void (await store.removeDocument(happens.id));
    case 'keep':
      return store.keepCorrections([happens.correction]);
    case 'withdraw':
      return void (await store.withdrawCorrection(happens.id));
  }
}

/** What is there in the end, whatever came before. */
export function remains(steps: readonly Step[]) {
  const graphs = new Map<string, DocumentGraph>();
  const corrections = new Map<string, Correction>();
  for (const happens of steps) {
    if (happens.does === 'replace') graphs.set(happens.graph.document.id, happens.graph);
    else if (happens.does === 'remove') graphs.delete(happens.id);
    else if (happens.does === 'keep') corrections.set(happens.correction.id, happens.correction);
    else corrections.delete(happens.id);
  }
  return { graphs: [...graphs.values()], corrections: [...corrections.values()] };
}
