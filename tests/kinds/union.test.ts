import { expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

/** Acts and papers of the Union without a number of their own kind, and what British and Irish notes have beside them. */
const cases: readonly [string, Record<string, unknown>][] = [
  [
    'Commission Recommendation of 6 May 2003 concerning the definition of harbours (OJ L 124, 20.5.2003, p. 36)',
    {
      kind: 'legislation',
      title: 'Commission Recommendation of 6 May 2003 concerning the definition of harbours',
      date: '2003-05-06',
    },
  ],
  [
    'Commission Decision of 24.1.2024 establishing the Harbours Office C(2024) 390',
    {
      kind: 'legislation',
      title: 'Commission Decision of 24.1.2024 establishing the Harbours Office',
      date: '2024-01-24',
    },
  ],
  [
    'European Parliament resolution of 20 October 2020 with recommendations to the Commission on harbours, 2020/2012(INL)',
    {
      kind: 'resolution',
      institution: 'European Parliament',
      title: 'with recommendations to the Commission on harbours',
      date: '2020-10-20',
    },
  ],
  [
    'European Council, Special meeting (1 and 2 October 2020) — Conclusions, EUCO 13/20, 2020, p. 6',
    { kind: 'report', institution: 'European Council', identifiers: ['EUCO 13/20'], pinpoint: 'p. 6' },
  ],
  [
    'Charter of Fundamental Rights of the European Union [2012] OJ C326/391 art 11',
    { kind: 'treaty', year: 2012, pinpoint: 'art 11' },
  ],
  [
    'AG Roe Opinion in C-634/21 ECLI:EU:C:2023:220 paras 35–42',
    { kind: 'case', identifiers: ['C-634/21', 'ECLI:EU:C:2023:220'], pinpoint: 'paras 35–42' },
  ],
  [
    'Corte di giustizia UE, sentenza 16 luglio 2020, causa C-311/18, Rossi c. Bianchi',
    { kind: 'case', date: '2020-07-16', identifiers: ['C-311/18'] },
  ],
  [
    'Consiglio di Stato, sez. VI, sentenza 1° giugno 2019, n. 8472',
    { kind: 'case', date: '2019-06-01', identifiers: ['n. 8472'] },
  ],
  [
    'Acme Cloud, ‘How Harbours Are Filtered in the Cloud’ (2025)',
    { kind: 'web', title: 'How Harbours Are Filtered in the Cloud', year: 2025 },
  ],
  [
    'Ann Roe, ‘The Recasting of Harbours’ (Institute for Harbour Law, 2006) 33–34',
    { kind: 'report', authors: ['Ann Roe'], year: 2006, pinpoint: '33–34' },
  ],
  [
    'Department for Science, Innovation & Technology, Harbours of Tomorrow (CP 815, 2023) paras 23–25',
    {
      kind: 'report',
      institution: 'Department for Science, Innovation & Technology',
      title: 'Harbours of Tomorrow',
    },
  ],
  [
    'Harbours Bill Deb 30 January 2007, cols 12–15',
    { kind: 'report', title: 'Harbours Bill Deb', date: '2007-01-30', pinpoint: 'cols 12–15' },
  ],
  [
    'Harbour Services (Scotland) Regulations 2018, SSI 2018/66',
    { kind: 'legislation', identifiers: ['SSI 2018/66'] },
  ],
  ['Roe v Moe (1857) 19 D 534', { kind: 'case', identifiers: ['(1857) 19 D 534'] }],
  ['Roe (S) Pte Ltd v Moe [2008] 1 SLR(R) 663', { kind: 'case', identifiers: ['[2008] 1 SLR(R) 663'] }],
  [
    'Ann Roe “Harbours Are Boring” (6 January 2017) Ann Roe Blog <https://roe.example>',
    { kind: 'web', authors: ['Ann Roe'], title: 'Harbours Are Boring', date: '2017-01-06' },
  ],
];

it('reads a journal by volume, year in brackets and pages', () => {
  expect(read('A. Roe, B. Moe, Does harbour air heal?, Harbour Medicine 44 (2014) 3361-3363')).toMatchObject({
    kind: 'article',
    container: 'Harbour Medicine',
    volume: '44',
    page: '3361',
  });
});

it.each(cases)('%s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

it('takes the decision of an authority for no act of the Union', () => {
  expect(read('Roe Office (Utopia) Decision 6482/186/2020 of 2 June 2021')?.['identifiers']).toBeUndefined();
});

it('tells resolutions of one day apart', () => {
  const [one, other] = ['on harbours', 'on the state of the lakes'].map((subject) =>
    keysOf(`European Parliament resolution of 20 October 2020 ${subject}`),
  );
  expect(one).toEqual(['resolution:ep-2020-10-20-harbours']);
  expect(other).not.toEqual(one);
});
