import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Who wrote it, where title and names are easily confused. */
it.each([
  [
    'Jane Roe & Bo Moe, Rivers and Law (Utopia Pub. L. & Legal Theory, Working Paper No. 999, 2022), https://example.com/abstract',
    { kind: 'report', authors: ['Jane Roe', 'Bo Moe'], title: 'Rivers and Law', year: 2022 },
  ],
  [
    'Jane Roe & Bo Moe, Power and Rivers, 12 Utopia L. Rev. 34 (2020)',
    { kind: 'article', authors: ['Jane Roe', 'Bo Moe'], title: 'Power and Rivers' },
  ],
  [
    'Roe, J., & Moe, B. (2020). Rivers and law. Utopia Law Review, 12(3), 34–56',
    { authors: ['Roe, J.', 'Moe, B.'] },
  ],
  [
    'ICO, ‘Guide to Rivers’ (2021) https://example.org/guide',
    { institution: 'ICO', title: 'Guide to Rivers' },
  ],
  [
    'UNCHR ‘Report of the Special Rapporteur on Rivers’ (2000) UN Doc E/CN.4/2000/999, para 4',
    {
      kind: 'report',
      institution: 'UNCHR',
      title: 'Report of the Special Rapporteur on Rivers',
      pinpoint: 'para 4',
    },
  ],
  [
    'Jane Roe, ‘Rivers’ (PhD thesis, University of Oxford 2018) 33',
    { kind: 'speech', authors: ['Jane Roe'], title: 'Rivers', pinpoint: '33' },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

/** Cases whose names or numbers stand where others do not put them. */
it.each([
  [
    'Opinion of AG Roe in Case C-999/17 Moe v Poe EU:C:2019:999, point 46',
    { title: 'Moe v Poe', identifiers: ['C-999/17', 'EU:C:2019:999'], pinpoint: 'point 46' },
  ],
  [
    'Roe Asia Ltd v Utopia, PCA Case No 2012-99, Award on Jurisdiction, 17 December 2015',
    { title: 'Roe Asia Ltd v Utopia', date: '2015-12-17', identifiers: ['PCA Case No 2012-99'] },
  ],
  ['State v. Moe, 2021-Ohio-9999, ¶ 12', { identifiers: ['2021-Ohio-9999'], year: 2021, pinpoint: '¶ 12' }],
  ['Roe v HKSAR (2010) 13 HKCFAR 45', { identifiers: ['(2010) 13 HKCFAR 45'] }],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'case', ...expected });
});
