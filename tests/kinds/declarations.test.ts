import { expect, it } from 'vitest';
import { cited } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

/** Declarations of the General Assembly by their names alone. */
it.each([
  [
    'Universal Declaration of Human Rights, art. 3',
    { title: 'Universal Declaration of Human Rights', pinpoint: 'art. 3' },
  ],
  ['Article 14(1) of the UDHR', { title: 'UDHR', pinpoint: 'Article 14(1)' }],
  [
    'UN Declaration on the Rights of Indigenous Peoples, Articles 18 and 19',
    { title: 'UN Declaration on the Rights of Indigenous Peoples', pinpoint: 'Articles 18 and 19' },
  ],
  [
    'Declaration on the Right to Development, adopted 4 December 1986, art. 2',
    { title: 'Declaration on the Right to Development', date: '1986-12-04', pinpoint: 'art. 2' },
  ],
  ['Nelson Mandela Rules, rule 44', { title: 'Nelson Mandela Rules', pinpoint: 'rule 44' }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'resolution', ...expected });
});

it('is one work by its name, its letters and its number', () => {
  const key = ['resolution:a-217-a-iii'];
  expect(keysOf('Universal Declaration of Human Rights, art. 3')).toEqual(key);
  expect(keysOf('UDHR, art. 3')).toEqual(key);
  expect(keysOf('Universal Declaration of Human Rights, UNGA Res 217 (III) (1948)')).toEqual(key);
});

it('leaves writing about a declaration alone', () => {
  expect(
    read('Ann Roe, The Universal Declaration of Human Rights: A Life (Utopia University Press 1999)'),
  ).toMatchObject({ kind: 'book' });
});

it('is found after a signal and in a row', () => {
  expect(
    cited(
      'See Universal Declaration of Human Rights, art. 3; Declaration on the Rights of Indigenous Peoples, art. 19.',
    ),
  ).toEqual([
    'See [full] Universal Declaration of Human Rights, art. 3',
    '[full] Declaration on the Rights of Indigenous Peoples, art. 19',
  ]);
});
