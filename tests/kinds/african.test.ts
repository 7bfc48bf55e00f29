import { expect, it } from 'vitest';
import { cited } from '../grammar/cited.js';
import { keysOf, read } from './reading.js';

/** Decisions and laws of Kenya, Nigeria and the courts of Africa's regions, and of Northern Ireland. */
it.each<[string, Record<string, unknown>]>([
  [
    'Ann Roe & another v Republic [2017] eKLR, para 48',
    { kind: 'case', title: 'Ann Roe & another v Republic', year: 2017, pinpoint: 'para 48' },
  ],
  ['Roe v Moe [2021] KESC 34 (KLR)', { kind: 'case', year: 2021, identifiers: ['[2021] KESC 34'] }],
  ['Roe v Moe [2017] UGSC 98', { kind: 'case', identifiers: ['[2017] UGSC 98'] }],
  [
    'Roe v Registrar General [2010] 13 NWLR (Pt 1299) 337',
    { title: 'Roe v Registrar General', identifiers: ['[2010] 13 NWLR (Pt 1299) 337'] },
  ],
  ['Roe v State (2010) LPELR-999(SC)', { kind: 'case', year: 2010, identifiers: ['(2010) LPELR-999(SC)'] }],
  [
    'Roe & Another v The Federal Republic of Utopia, Suit No: ECW/CCJ/APP/93/18, Judgment No: ECW/CCJ/JUD/20/18',
    {
      title: 'Roe & Another v The Federal Republic of Utopia',
      identifiers: ['ECW/CCJ/APP/93/18', 'ECW/CCJ/JUD/20/18'],
    },
  ],
  [
    'Penal Code (Cap. 63, Laws of Utopia), s 204',
    {
      kind: 'legislation',
      title: 'Penal Code',
      identifiers: ['Cap. 63, Laws of Utopia'],
      pinpoint: 's 204',
    },
  ],
  ['Evidence Act, Cap 6, s 12', { kind: 'legislation', title: 'Evidence Act', identifiers: ['Cap 6'] }],
  ['Roe v UK (1985) 40 DR 942, 43', { kind: 'case', identifiers: ['(1985) 40 DR 942'], pinpoint: '43' }],
  ['X v Utopia (1971) 38 CD 9, para 2', { kind: 'case', identifiers: ['(1971) 38 CD 9'] }],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('finds them whole', () => {
  expect(
    cited(
      'Roe v Republic [2017] eKLR; Salt Compounds (Prohibition) Regulations (Northern Ireland) 1989, SR 1989/982.',
    ),
  ).toEqual([
    '[full] Roe v Republic [2017] eKLR',
    '[full] Salt Compounds (Prohibition) Regulations (Northern Ireland) 1989, SR 1989/982',
  ]);
});

it('takes a year on the web for no identity of its own', () => {
  expect(keysOf('Roe v Republic [2017] eKLR').filter((key) => key.startsWith('reporter'))).toEqual([]);
});
