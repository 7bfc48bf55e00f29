import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Setting } from './apparatus.js';
import { split } from './document.js';

/** Shares of notes found, with the right end, rightly called; and how many notes were made up. */
async function measure(setting: Setting) {
  const { text, notes } = layOut(setting);
  const { notes: found } = await split(text);
  const byNumber = new Map(found.map((note) => [note.number, note]));
  const share = (right: number, of: number): number => (of === 0 ? 1 : right / of);
  const begun = notes.filter(({ number, start }) => byNumber.get(number)?.spans[0]?.[0] === start);
  const ended = begun.filter(({ number, end }) => byNumber.get(number)?.spans.at(-1)?.[1] === end);
  const called = notes.filter(({ call }) => call >= 0);
  const linked = called.filter(
    ({ number, call }) => Math.abs((byNumber.get(number)?.callOut?.[0] ?? -9) - call) <= 2,
  );
  return {
    found: share(begun.length, notes.length),
    ends: share(ended.length, notes.length),
    calls: share(linked.length, called.length),
    invented: found.length - notes.length,
  };
}

const settings = (damage: fc.Arbitrary<number>): fc.Arbitrary<Setting> =>
  fc.record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    notes: fc.integer({ min: 20, max: 160 }),
    joint: fc.constantFrom('feed' as const, 'blank' as const, 'head' as const),
    label: fc.constantFrom('stop' as const, 'stop' as const, 'bare' as const, 'tight' as const),
    apart: fc.boolean(),
    bodyWidth: fc.integer({ min: 58, max: 72 }),
    noteWidth: fc.integer({ min: 74, max: 90 }),
    damage,
  });

describe('a laid-out apparatus', () => {
  it('is found whole where it is clean', async () => {
    await fc.assert(
      fc.asyncProperty(settings(fc.constant(0)), async (setting) => {
        expect(await measure(setting)).toEqual({ found: 1, ends: 1, calls: 1, invented: 0 });
      }),
      { numRuns: 40, seed: 1 },
    );
  });
  it('is found nearly whole where a scan hurt it', async () => {
    await fc.assert(
      fc.asyncProperty(settings(fc.double({ min: 0.2, max: 1, noNaN: true })), async (setting) => {
        const { found, ends, calls, invented } = await measure(setting);
        expect(found).toBeGreaterThanOrEqual(0.95);
        expect(ends).toBeGreaterThanOrEqual(0.93);
        expect(calls).toBeGreaterThanOrEqual(0.85);
        expect(invented).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40, seed: 2 },
    );
  });
});
