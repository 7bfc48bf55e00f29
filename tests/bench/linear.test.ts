import { describe, expect, it } from 'vitest';
import { readDocument } from '#ingest/pipeline.js';
import { longDocument } from '../golden/build.js';
import { growth } from './processor.js';

const NOTES = 60;
const TIMES = 10;
/** Above 1.1 times the length's growth, which `npm run bench` measures on a quiet machine; n^1.3 would give 2. */
const BOUND = 1.6;

it('reads ten times the text in about ten times the time', { timeout: 240_000 }, async () => {
  const [short, long] = [longDocument(NOTES).text, longDocument(NOTES * TIMES).text];
  const length = long.length / short.length / TIMES;
  const ratio = await growth(repeated(short, TIMES), repeated(long, 1), BOUND * length);
  expect(ratio / length).toBeLessThan(BOUND);
});

describe('the measure', () => {
  // steps that take as long as their number says, for a text of 30,000 and of 300,000 characters
  const steps = (length: number, power: number) => (): void => {
    let sum = 0;
    for (let step = (length / 1000) ** power * 4000; step > 0; step--) sum = (sum * 31 + step) % 1_000_003;
    if (sum < 0) throw new Error('Unexpected negative sum');
  };
  const often = (work: () => void) => (): void => {
    for (let time = 0; time < TIMES; time++) work();
  };
  it('lets pass what grows with the length', async () => {
    expect(await growth(often(steps(30_000, 1)), steps(300_000, 1), BOUND)).toBeLessThan(BOUND);
  });
  it('catches what grows with its power of 1.3', async () => {
    expect(await growth(often(steps(30_000, 1.3)), steps(300_000, 1.3), BOUND)).toBeGreaterThan(BOUND);
  });
});

const repeated = (text: string, times: number) => async (): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  for (let time = 0; time < times; time++) await readDocument(bytes, 'long.txt');
};
