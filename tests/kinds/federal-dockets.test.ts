import { expect, it } from 'vitest';
import { withoutVersion } from '#ingest/kinds/case/version.js';
import { keysOf } from './reading.js';

it.each([
  ['1:17-cv-00480-TSC', '17-cv-480'],
  ['17-cv-480', '17-cv-480'],
  ['2:09-CR-00012', '09-cr-12'],
  ['12-Civ-3456', '12-cv-3456'],
  ['ICC-01/20-01/21-300-Red', 'ICC-01/20-01/21-300'],
  ['17-480', '17-480'],
])('%s is the docket %s', (docket, plain) => {
  expect(withoutVersion(docket)).toBe(plain);
});

it('takes a docket for one with and without division, zeros and judge', () => {
  const [long, short] = [
    keysOf('Roe v. Department of State, No. 1:17-cv-00480-TSC, slip op. at 4 (D.D.C. May 3, 2018)'),
    keysOf('Roe v. Dep’t of State, No. 17-cv-480 (D.D.C. May 3, 2018)'),
  ];
  expect(long.filter((key) => short.includes(key))).toContain('docket:17cv480@2018-05-03');
});
