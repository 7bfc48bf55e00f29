import fc from 'fast-check';
import type { DocumentGraph } from '#schema/graph.js';
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

export type Step =
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
  ),
  { minLength: 1, maxLength: 8 },
);
