import { expect, it } from 'vitest';
import { read } from './reading.js';

/** Places and numbers as British writing has them. */
it.each([
  [
    'Commission, ‘Rivers of Europe’ (White Paper) COM (85) 910 final',
    {
      kind: 'report',
      institution: 'Commission',
      title: 'Rivers of Europe',
      identifiers: ['COM (85) 910 final'],
    },
  ],
  [
    'Entick v Carrington (1765) 19 St Tr 1029',
    { kind: 'case', title: 'Entick v Carrington', year: 1765, identifiers: ['(1765) 19 St Tr 1029'] },
  ],
  [
    'Utopia County Council v R, W and N [2013] EWHC 3064 (Fam)',
    { kind: 'case', title: 'Utopia County Council v R, W and N', identifiers: ['[2013] EWHC 3064 (Fam)'] },
  ],
  [
    'Roe v K, D and others [2005] 1 FLR 851',
    { kind: 'case', title: 'Roe v K, D and others', identifiers: ['[2005] 1 FLR 851'] },
  ],
  [
    'Hansard HL vol 593 col 1308 (5 November 1998)',
    {
      kind: 'report',
      year: 1998,
      date: '1998-11-05',
      identifiers: ['Hansard HL vol 593'],
      pinpoint: 'col 1308',
    },
  ],
  [
    'Ministry of Rivers, Lakes and Streams: A Review (Cm 8703, 2013) 5',
    { kind: 'report', identifiers: ['Cm 8703'], year: 2013, pinpoint: '5' },
  ],
  [
    'Treaty on European Union (consolidated version) [2012] OJ C326/13, art 19(1)',
    {
      kind: 'treaty',
      title: 'Treaty on European Union',
      year: 2012,
      identifiers: ['[2012] OJ C326/13'],
      pinpoint: 'art 19(1)',
    },
  ],
  [
    'Rivers Act 2010, sch 1, pt 2',
    { kind: 'legislation', title: 'Rivers Act 2010', year: 2010, pinpoint: 'sch 1, pt 2' },
  ],
  [
    'Ann Lee, ‘Rivers – Rise or Fall?’ (1996) 112 LQR 568, 573 fn 12',
    {
      kind: 'article',
      authors: ['Ann Lee'],
      title: 'Rivers – Rise or Fall?',
      container: 'LQR',
      volume: '112',
      page: '568',
      year: 1996,
      pinpoint: '573 fn 12',
    },
  ],
  // The year stands for the volume.
  [
    'Lord Roe, ‘Rivers and Rights’ [2006] EHRLR 243, 246',
    {
      kind: 'article',
      authors: ['Lord Roe'],
      title: 'Rivers and Rights',
      container: 'EHRLR',
      page: '243',
      year: 2006,
      pinpoint: '246',
    },
  ],
])('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});
