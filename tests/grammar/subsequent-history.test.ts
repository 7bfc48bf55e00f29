import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

test.each([
  [
    'Roe v. Utopia, 467 U.S. 837, 842 (1984), overruled by Moe Enters. v. Poe, 144 S. Ct. 2244 (2024).',
    ['[full] Roe v. Utopia, 467 U.S. 837, 842 (1984)', '[full*] Moe Enters. v. Poe, 144 S. Ct. 2244 (2024)'],
  ],
  [
    'Roe v. Moe, 1 F.3d 2 (1st Cir. 1990), abrogated on other grounds by Poe v. Doe, 3 U.S. 4 (1999).',
    ['[full] Roe v. Moe, 1 F.3d 2 (1st Cir. 1990)', '[full*] Poe v. Doe, 3 U.S. 4 (1999)'],
  ],
  [
    'Roe v. Moe, 1 F.3d 2 (1st Cir. 1990), aff’d sub nom. Poe v. Moe, 3 U.S. 4 (1991).',
    ['[full] Roe v. Moe, 1 F.3d 2 (1st Cir. 1990)', '[full*] Poe v. Moe, 3 U.S. 4 (1991)'],
  ],
  // the same case further up is no other source
  [
    'Roe v. Moe, 1 F.3d 2 (1st Cir. 1990), aff’d, 3 U.S. 4 (1991), cert. denied, 5 U.S. 6 (1992).',
    ['[full] Roe v. Moe, 1 F.3d 2 (1st Cir. 1990)'],
  ],
  [
    'Roe v. Moe, 1 F.3d 2 (1st Cir. 1990), vacated by the same court the year after.',
    ['[full] Roe v. Moe, 1 F.3d 2 (1st Cir. 1990)'],
  ],
])('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('the history stays what is said of the decision', () => {
  const [first] = readAll('Roe v. Moe, 1 U.S. 2 (1990), overruled by Poe v. Doe, 3 U.S. 4 (1999).');
  expect(first?.parenthetical).toBe('overruled by Poe v. Doe, 3 U.S. 4 (1999)');
});

test.each([
  ['Utopia Const. art. I, § 7(a).', ['[full] Utopia Const. art. I, § 7(a)']],
  [
    'U.S. Const. art. I, § 8; id. amend. XIV, § 1.',
    ['[full] U.S. Const. art. I, § 8', '[id] id. amend. XIV, § 1'],
  ],
  ['2 Ann Roe, Commentaries *125.', ['[full] 2 Ann Roe, Commentaries *125']],
])('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
