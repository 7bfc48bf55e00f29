import { expect, test } from 'vitest';
import { openingSignalAt, signalAt, withAt } from '#ingest/grammar/signals.js';

const signals: readonly (readonly [text: string, signal: string | null])[] = [
  ['See Lee', 'See'],
  ['See, e.g., Lee', 'See, e.g.,'],
  ['See e.g., Lee', 'See e.g.,'],
  ['See also, e.g., Lee', 'See also, e.g.,'],
  ['see also Lee', 'see also'],
  ['See generally Lee', 'See generally'],
  ['But see Lee', 'But see'],
  ['But cf. Lee', 'But cf.'],
  ['cf Lee', 'cf'],
  ['Cf. Lee', 'Cf.'],
  ['Accord Lee', 'Accord'],
  ['Contra Lee', 'Contra'],
  ['E.g., Lee', 'E.g.,'],
  ['eg Lee', 'eg'],
  ['Compare Lee', 'Compare'],
  ['vgl. auch Lee', 'vgl. auch'],
  ['See esp. Lee', 'See esp.'],
  ['see: Lee', 'see'],
  ['Seen from there', null],
  ['Contract law', null],
  ['Lee', null],
];

test.each(signals)('%s', (text, signal) => {
  expect(signalAt(text, 0)?.text ?? null).toBe(signal);
});

test('the citation begins behind the signal', () => {
  expect(signalAt('See, e.g.,  Lee', 0)?.end).toBe(12);
});

test('some words are signals only where they open', () => {
  expect(signalAt('also Lee', 0)).toBeNull();
  expect(openingSignalAt('also Lee', 0)?.text).toBe('also');
  expect(openingSignalAt('s. a. Lee', 0)?.text).toBe('s. a.');
  expect(openingSignalAt('S. A. Lee', 0)).toBeNull();
});

test('with, between two compared sources', () => {
  expect(withAt('with Lee', 0)).toEqual({ text: 'with', end: 5 });
  expect(withAt('without Lee', 0)).toBeNull();
});
