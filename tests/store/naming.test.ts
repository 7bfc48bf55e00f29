import { expect, test } from 'vitest';
import { Namings } from '#server/store/naming.js';

const named = (...told: [name: string, work: string, spellings: string[]][]) => {
  const namings = new Namings<string, string>();
  for (const [name, work, spellings] of told) namings.add('a', name, work, spellings);
  return Object.fromEntries(namings.all());
};

test('a person is named as most works name it', () => {
  expect(named(['J. Roe', 'w1', []], ['Jane Roe', 'w2', []], ['J. Roe', 'w3', []])).toEqual({
    a: { name: 'J. Roe', works: 3, spellings: [] },
  });
});

test('of names that are as frequent the longest is taken, then the first', () => {
  expect(named(['J. Roe', 'w1', []], ['Jane Roe', 'w2', []])['a']?.name).toBe('Jane Roe');
  expect(named(['Jann Roe', 'w1', []], ['Jane Roe', 'w2', []])['a']?.name).toBe('Jane Roe');
});

test('a work that names a person twice is one work, and a spelling is told once', () => {
  expect(named(['Jane Roe', 'w1', ['J. Roe', 'Jane Roe']], ['J. Roe', 'w1', ['J. Roe']])).toEqual({
    a: { name: 'Jane Roe', works: 1, spellings: ['J. Roe', 'Jane Roe'] },
  });
});
