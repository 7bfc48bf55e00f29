import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dumpOf } from '../store/dump.js';
import { history } from '../store/random-graphs.js';
import { atHand } from './connection.js';
import { makeTwin } from './twin.js';

it.skipIf(!atHand)('both stores hold the same, whatever is replaced and removed', { timeout: 240_000 }, () =>
  fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const pair = await makeTwin();
      try {
        for (const step of steps)
          await (step.does === 'replace'
            ? pair.replaceDocument(step.graph, '1')
            : pair.removeDocument(step.id));
        const dump = await dumpOf(pair);
        expect(dump.stats.documents).toBe(dump.documents.length);
      } finally {
        await pair.close();
      }
    }),
    { numRuns: 10 },
  ),
);
