import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** What Canadian writers cite in the McGill Guide's way. */
it.each([
  ['R v Roe (1986), 26 DLR (4th) 203 (SCC)', { kind: 'case', identifiers: ['(1986), 26 DLR (4th) 203'] }],
  [
    'Roe v Moe, 2021 CanLII 4321 (ON SC) at para 5',
    { kind: 'case', identifiers: ['2021 CanLII 4321 (ON SC)'], year: 2021 },
  ],
  ['Law Society of Utopia v Roe, 2024 ABLS 25', { kind: 'case', identifiers: ['2024 ABLS 25'], year: 2024 }],
  ['Law Society of Utopia v Roe, [1988] LSDD no 9', { kind: 'case', identifiers: ['[1988] LSDD no 9'] }],
  ['Roe v Canada (Attorney General), 2018 FCA 105', { title: 'Roe v Canada (Attorney General)' }],
  [
    'Roe v Canada (Citizenship and Immigration), 2014 SCC 69',
    { title: 'Roe v Canada (Citizenship and Immigration)' },
  ],
  [
    'Roe v Utopia, 79 DLR (4th) 985, [1991] 3 WWR 97 (BCSC)',
    { title: 'Roe v Utopia', identifiers: ['79 DLR (4th) 985', '[1991] 3 WWR 97'], year: 1991 },
  ],
  [
    'Roe v Moe, [1959] SCR 921, 16 DLR (2d) 989 at 990',
    { identifiers: ['[1959] SCR 921', '16 DLR (2d) 989'], pinpoint: 'at 990' },
  ],
  [
    'Utopia (Information Commissioner) v Utopia, 2019 FC 1979 (CanLII) at para 40',
    { identifiers: ['2019 FC 1979'], year: 2019, pinpoint: 'at para 40' },
  ],
  [
    'Roe v. Utopia, [1993] F.C.J. No. 9202, at para. 10',
    { identifiers: ['[1993] F.C.J. No. 9202'], year: 1993 },
  ],
  [
    'Harbour Act, RSNS 1989, c 361, s 5(1)',
    { identifiers: ['RSNS 1989, c 361'], year: 1989, pinpoint: 's 5(1)' },
  ],
  ['Harbour Act, SC 2001, c 28', { identifiers: ['SC 2001, c 28'], year: 2001 }],
  ['Charter of Harbours, CQLR c C-13, s 10', { kind: 'legislation', identifiers: ['CQLR c C-13'] }],
  ['Harbour Regulation, O Reg 123/97, s 4', { kind: 'legislation', identifiers: ['O Reg 123/97'] }],
  ['Harbour Rules, SOR/98-107, r 303', { kind: 'legislation', identifiers: ['SOR/98-107'] }],
  [
    'Ann Roe, “Rivers” (2002) 16 SCLR (2d) 337 at 340',
    { kind: 'article', container: 'SCLR', volume: '16', page: '337', pinpoint: 'at 340' },
  ],
  ['Ann Roe, “Rivers” (1997) 23:1/2 Utopia L Bull 542', { kind: 'article', volume: '23', page: '542' }],
  ['Ann Roe, “Rivers” (2015). 52:1 Utopia LJ 59', { kind: 'article', volume: '52', page: '59' }],
  [
    'Ann Roe & Bo Moe, eds, River Liability (Toronto: Harbour Press, 2024) at 7',
    { kind: 'book', authors: ['Ann Roe', 'Bo Moe'], title: 'River Liability' },
  ],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('reads no pinpoint in the volume of a parallel report', () => {
  expect(read('Roe v Moe, [1959] SCR 921, 16 DLR (2d) 989, Rand J')).not.toHaveProperty('pinpoint');
});

it('knows a report with and without its year', () => {
  expect(keysOf('R v Roe (1986), 26 DLR (4th) 203')).toContain('reporter:26dlr4th203');
  expect(keysOf('R v Roe, 26 DLR (4th) 203')).toContain('reporter:26dlr4th203');
});
