import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

describe('what decisions and their titles say', () => {
  it.each<[string, Record<string, unknown>]>([
    // the day of the decision appealed against stands in the title
    [
      'ICC, Prosecutor v Roe, Judgment on the appeal of Mr Roe against the decision of Trial Chamber VI of 8 July 2019 entitled ‘Judgment’, ICC-01/04-02/06-9666-Red, AC, 30 March 2021, paras 7–11',
      {
        institution: 'ICC',
        title: 'Prosecutor v Roe',
        year: 2021,
        date: '2021-03-30',
        identifiers: ['ICC-01/04-02/06-9666-Red'],
        pinpoint: 'paras 7–11',
      },
    ],
    [
      'Roe v. Utopia, Judgment of 14 February 2002, amended on 3 May 2003, App. no. 12345/98',
      {
        title: 'Roe v. Utopia',
        year: 2002,
        date: '2002-02-14',
        identifiers: ['App. no. 12345/98'],
      },
    ],
    [
      'The Prosecutor v. Bo Roe, “Judgment pursuant to Article 74 of the Statute”, 21 March 2016, ICC-01/05-01/08-9343, para. 188',
      {
        title: 'The Prosecutor v. Bo Roe',
        year: 2016,
        date: '2016-03-21',
        identifiers: ['ICC-01/05-01/08-9343'],
        pinpoint: 'para. 188',
      },
    ],
    [
      'Chu Roe v Minister for Immigration, Local Government and Ethnic Affairs (1992) 176 CLR 901, 27',
      {
        title: 'Chu Roe v Minister for Immigration, Local Government and Ethnic Affairs',
        year: 1992,
        identifiers: ['(1992) 176 CLR 901'],
        pinpoint: '27',
      },
    ],
    [
      'Roe v Moe, Judgment [2001] 1 AC 900, 905',
      { title: 'Roe v Moe', year: 2001, identifiers: ['[2001] 1 AC 900'], pinpoint: '905' },
    ],
    [
      'Transcript of Oral Argument at 23, Roe v. Moe Co., 569 U.S. 908 (2013) (No. 10-1491)',
      {
        title: 'Transcript of Oral Argument, Roe v. Moe Co.',
        year: 2013,
        identifiers: ['569 U.S. 908', '10-1491'],
        pinpoint: 'at 23',
      },
    ],
    [
      'ECCC, Co-Prosecutors v. Roe, Case No. 002/19-09-2007/SC, Appeal Judgement, 23 November 2016, para. 773',
      {
        institution: 'ECCC',
        title: 'Co-Prosecutors v. Roe',
        year: 2016,
        date: '2016-11-23',
        identifiers: ['002/19-09-2007/SC'],
        pinpoint: 'para. 773',
      },
    ],
    [
      'Rivers Arbitration (Utopia v. Arcadia), 3 UNRIAA 1905, 1965 (1941)',
      {
        title: 'Rivers Arbitration (Utopia v. Arcadia)',
        year: 1941,
        identifiers: ['3 UNRIAA 1905'],
        pinpoint: '1965',
      },
    ],
    [
      'Roe Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2, p. 12',
      { title: 'Roe Concessions', year: 1924, identifiers: ['P.C.I.J., Series A, No. 2'], pinpoint: 'p. 12' },
    ],
    [
      'Application of the River Accord of 13 September 1995 (the former Republic of Utopia v. Arcadia), Judgment of 5 December 2011, I.C.J. Reports 2011 (II), p. 944',
      {
        title:
          'Application of the River Accord of 13 September 1995 (the former Republic of Utopia v. Arcadia)',
        year: 2011,
        date: '2011-12-05',
        identifiers: ['I.C.J. Reports 2011 (II), p. 944'],
      },
    ],
    [
      'Legality of Rivers, Advisory Opinion, I.C.J. Reports 1996, p. 926, Dissenting Opinion of Judge Roe, p. 429, para. 3',
      {
        title: 'Legality of Rivers',
        year: 1996,
        identifiers: ['I.C.J. Reports 1996, p. 926'],
        pinpoint: 'Dissenting Opinion of Judge Roe, p. 429, para. 3',
      },
    ],
    [
      'P-0912: T-130, p. 14, l. 5 – p. 15, l. 12',
      { identifiers: ['T-130'], pinpoint: 'p. 14, l. 5 – p. 15, l. 12' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'case', ...expected });
  });
});

it('points into a commentary to draft articles', () => {
  expect(
    read(
      'ILC, ‘Draft Articles on Rivers, with commentaries’ (2001) II(2) YILC 31, Commentary to art 16, para 5',
    ),
  ).toMatchObject({ container: 'YILC', page: '31', pinpoint: 'Commentary to art 16, para 5' });
});
