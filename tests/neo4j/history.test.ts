import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dumpOf } from '../store/dump.js';
import { history, step } from '../store/random-graphs.js';
import { atHand } from './connection.js';
import { makeTwin } from './twin.js';

it.skipIf(!atHand)(
  'both stores hold the same, whatever is replaced, removed and corrected',
  { timeout: 240_000 },
  () =>
    fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const pair = await makeTwin();
        try {
          for (const happens of steps) await step(pair, happens);
          const dump = await dumpOf(pair);
          expect(dump.stats.documents).toBe(dump.documents.length);
        } finally {
          await pair.close();
        }
      }),
      { numRuns: 10 },
    ),
);
