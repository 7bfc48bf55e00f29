import { expect, it } from 'vitest';
import { analyse } from '#server/analysis/index.js';
import { briefing, comment, smith } from '../store/library.js';
import { apiOn, dataOf } from './ask.js';

const QUERY = `{
  analysis { works stale }
  works(first: 2, order: authority) {
    nodes { label measures { authority } related(relation: cited_together) { count work { label } } }
  }
}`;

it('an analysis is none, then of the graph, then stale', async () => {
  const { store, ask } = await apiOn(smith, briefing);
  expect(await dataOf(ask('{ analysis { works stale } works { nodes { measures { rank } } } }'))).toEqual({
    analysis: null,
    works: { nodes: [{ measures: null }, { measures: null }, { measures: null }, { measures: null }] },
  });
  await analyse(store);
  expect(await dataOf(ask('{ analysis { works stale } }'))).toEqual({ analysis: { works: 4, stale: false } });
  await store.replaceDocument(comment, '1');
  expect(await dataOf(ask('{ analysis { works stale } }'))).toEqual({ analysis: { works: 4, stale: true } });
});

// Worked out in tests/store/contract-analysis.ts.
it('works come by authority, with their measures and the nearest', async () => {
  const { store, ask } = await apiOn(smith, briefing, comment);
  await analyse(store);
  const lotus = { count: 1, work: { label: 'Lotus' } };
  expect(await dataOf(ask(QUERY))).toEqual({
    analysis: { works: 6, stale: false },
    works: {
      nodes: [
        {
          label: 'Al-Bashir (South Africa)',
          measures: { authority: 0.3 },
          related: expect.arrayContaining([lotus]) as unknown,
        },
        {
          label: 'Rome Statute',
          measures: { authority: 0.3 },
          related: expect.arrayContaining([{ count: 1, work: { label: 'Smith' } }]) as unknown,
        },
      ],
    },
  });
});
