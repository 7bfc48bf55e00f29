import { expect, it } from 'vitest';
import { outcomeLine } from '../forms/resolve-case.js';

const APPEAL = 'case: - / United States – Import Prohibition of Certain Shrimp / symbol=WT/DS58/AB/R';
const PANEL = 'case: - / United States – Standards for Gasoline / symbol=WT/DS2/R';

it.each([
  ['Appellate Body Report, US – Shrimp', '2.1 = 1.1 name-only'],
  ['US – Shrimp', '2.1 = 1.1 name-only'],
  ['Panel Report, US – Gasoline', '2.1 = 1.2 name-only'],
  ['Panel Report, US – Shrimp', '2.1 none'],
  ['EC – Shrimp', '2.1 none'],
  ['US – Hormones', '2.1 none'],
])('%s', (name, outcome) => {
  expect(outcomeLine(`1. ${APPEAL} ;; ${PANEL}\n2. short ${name}`, '2.1')).toBe(outcome);
});
