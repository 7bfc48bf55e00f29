import { expect, it } from 'vitest';
import { cited, readAll } from '../grammar/cited.js';

/** Rules of court by their letters: the number needs no word before it. */
it.each([
  ['CPR r 3.4(2).', { name: 'CPR', pinpoint: 'r 3.4(2)' }],
  ['CPR 31.17.', { name: 'CPR', pinpoint: '31.17' }],
  ['CPR, rr 31.16–31.17.', { name: 'CPR', pinpoint: 'rr 31.16–31.17' }],
  ['CPR PD 16 para 7.3.', { name: 'CPR', pinpoint: 'PD 16 para 7.3' }],
  ['See FPR 2010, PD 12J.', { name: 'FPR', pinpoint: 'PD 12J' }],
  ['CrimPR 3.2.', { name: 'CrimPR', pinpoint: '3.2' }],
])('%s', (note, expected) => {
  expect(readAll(note)[0]).toMatchObject({ form: 'short', reading: { kind: 'legislation' }, ...expected });
});

it('stands in a row', () => {
  expect(cited('CPR Part 36; CPR 44.2(4)(a); Roe v Moe [2005] EWHC 99.')).toEqual([
    '[short] CPR Part 36',
    '[short] CPR 44.2(4)(a)',
    '[full] Roe v Moe [2005] EWHC 99',
  ]);
});

it('is no rule in prose', () => {
  expect(cited('CPR 31 changed all that.')).toEqual([]);
});
