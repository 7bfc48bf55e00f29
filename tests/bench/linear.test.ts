import { expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { longDocument } from '../golden/build.js';
import { processorTime } from './processor.js';

const NOTES = 60;
const TIMES = 10;
const ROUNDS = 3;
/** Above 1.1, which `npm run bench` measures on a quiet machine: growth with the square would give 10. */
const BOUND = 1.6;

it('reads ten times the text in about ten times the time', async () => {
  const [short, long] = [longDocument(NOTES).text, longDocument(NOTES * TIMES).text];
  const ratios: number[] = [];
  await taken(short, TIMES);
  for (let round = 0; round < ROUNDS; round++) {
    const once = await taken(long, 1);
    const often = await taken(short, TIMES);
    ratios.push(once / long.length / (often / short.length / TIMES));
  }
  expect(Math.min(...ratios)).toBeLessThan(BOUND);
});

const taken = (text: string, times: number): Promise<number> =>
  processorTime(async () => {
    const bytes = new TextEncoder().encode(text);
    for (let time = 0; time < times; time++) await readDocument(bytes, 'long.txt');
  });
