import { expect, it, test } from 'vitest';
import { keysOf, read } from './reading.js';

/** Codes, session laws and registers of American states, and papers of the tax office. */
it.each([
  ['18 Pa. Cons. Stat. § 302 (2011)', { identifiers: ['18 Pa. Cons. Stat. § 302'], pinpoint: '§ 302' }],
  ['Or. Rev. Stat. § 164.057 (2018)', { identifiers: ['Or. Rev. Stat. § 164.057'] }],
  ['735 Ill. Comp. Stat. 5/2-617 (2019)', { identifiers: ['735 Ill. Comp. Stat. 5/2-617'], year: 2019 }],
  ['Ill. Admin. Code tit. 35, pt. 211 (2019)', { identifiers: ['Ill. Admin. Code tit. 35, pt. 211'] }],
  [
    'Fla. Admin. Code Ann. r. 64B8-9.008',
    { identifiers: ['Fla. Admin. Code Ann. r. 64B8-9.008'], pinpoint: 'r. 64B8-9.008' },
  ],
  ['Wash. Admin. Code 173-303-075 (2020)', { identifiers: ['Wash. Admin. Code 173-303-075'] }],
  ['2005 Tex. Gen. Laws 1507', { identifiers: ['2005 Tex. Gen. Laws 1507'], year: 2005 }],
  ['2018 Cal. Stat. ch. 571', { identifiers: ['2018 Cal. Stat. ch. 571'], year: 2018 }],
  ['23 Ark. Reg. 47 (May 2001)', { identifiers: ['23 Ark. Reg. 47'], year: 2001 }],
  ['Treas. Reg. § 1.501(c)(3)-1 (as amended in 2023)', { identifiers: ['Treas. Reg. § 1.501(c)(3)-1'] }],
  ['26 C.F.R. § 1.501(c)(3)-1(b)', { identifiers: ['26 C.F.R. § 1.501(c)(3)-1(b)'] }],
  ['Temp. Treas. Reg. § 1.274-7T (1986)', { identifiers: ['Temp. Treas. Reg. § 1.274-7T'] }],
  ['Rev. Rul. 81-24, 1981-1 C.B. 62', { identifiers: ['Rev. Rul. 81-24', '1981-1 C.B. 62'], year: 1981 }],
  [
    'I.R.S. Notice 2016-23, 2016-16 I.R.B. 93',
    { identifiers: ['I.R.S. Notice 2016-23', '2016-16 I.R.B. 93'] },
  ],
  ['Unif. R. Evid. 603', { identifiers: ['Unif. R. Evid. 603'] }],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject({ kind: 'legislation', ...expected });
});

test('the title of a code tells its laws apart', () => {
  expect(keysOf('18 Pa. Cons. Stat. § 302')).not.toEqual(keysOf('20 Pa. Cons. Stat. § 302'));
});

test('the section of a code is no year', () => {
  expect(read('42 U.S.C. § 1985')).not.toHaveProperty('year');
});

test('an article in a law journal of the state is none', () => {
  expect(read('Ann Roe, Rivers, 23 Conn. L.J. 47 (2001)')).toMatchObject({ kind: 'article' });
});

test('the part of the federal regulations is no rule', () => {
  expect(read('31 C.F.R. 529')).not.toHaveProperty('pinpoint', 'R. 529');
});
