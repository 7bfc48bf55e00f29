import { describe, expect, it } from 'vitest';
import { keysOf, labelOf, read } from './reading.js';

const luxembourg: [string, Record<string, unknown>][] = [
  [
    'Case C-311/18 Harbour Boats EU:C:2020:559, paras 75-77',
    {
      title: 'Harbour Boats',
      year: 2020,
      identifiers: ['C-311/18', 'EU:C:2020:559'],
      pinpoint: 'paras 75-77',
    },
  ],
  [
    'Case C-402/05 P Kade [2008] ECR I-6351, para 281',
    { title: 'Kade', year: 2008, identifiers: ['C-402/05 P', '[2008] ECR I-6351'], pinpoint: 'para 281' },
  ],
  ['C-402/05 P, Kade, para 281', { title: 'Kade', identifiers: ['C-402/05 P'], pinpoint: 'para 281' }],
  [
    'Case C-402/05, judgment of 3 September 2008',
    { year: 2008, date: '2008-09-03', identifiers: ['C-402/05'] },
  ],
];

const strasbourg: [string, Record<string, unknown>][] = [
  [
    'Lee v. Norway, no. 38433/09, § 4, ECHR 2011-V',
    { title: 'Lee v. Norway', year: 2011, identifiers: ['no. 38433/09'], pinpoint: '§ 4' },
  ],
  [
    'Lee v. Norway [GC], no. 38433/09, § 4, 3 May 2011',
    {
      title: 'Lee v. Norway',
      year: 2011,
      date: '2011-05-03',
      identifiers: ['no. 38433/09'],
      pinpoint: '§ 4',
    },
  ],
  [
    'Application 36919/02 Moe v Denmark (25 November 2008), para 39',
    {
      title: 'Moe v Denmark',
      year: 2008,
      date: '2008-11-25',
      identifiers: ['Application 36919/02'],
      pinpoint: 'para 39',
    },
  ],
];

const reports: [string, Record<string, unknown>][] = [
  [
    'Lee v UK ECHR 1998-VIII 3124, para 12',
    { title: 'Lee v UK', year: 1998, identifiers: ['ECHR 1998-VIII 3124'], pinpoint: 'para 12' },
  ],
];

const hague: [string, Record<string, unknown>][] = [
  [
    'Moe (ICTR-97-23-S), Judgment and Sentence, 4 September 1998, para. 16',
    {
      title: 'Moe',
      year: 1998,
      date: '1998-09-04',
      identifiers: ['ICTR-97-23-S'],
      pinpoint: 'para. 16',
    },
  ],
  [
    'Request under Regulation 46(3), ICC-RoC46(3)-01/18-1, 9 April 2018, para. 3',
    {
      title: 'Request under Regulation 46(3)',
      year: 2018,
      date: '2018-04-09',
      identifiers: ['ICC-RoC46(3)-01/18-1'],
      pinpoint: 'para. 3',
    },
  ],
  [
    'Shared Waters (New Application: 2002) (Norway v. Denmark), Dissenting Opinion of Judge Lee, 3 February 2006, para. 26',
    {
      title: 'Shared Waters (New Application: 2002) (Norway v. Denmark)',
      year: 2006,
      date: '2006-02-03',
      pinpoint: 'para. 26',
    },
  ],
  [
    'Legality of the Use of Harbours, Advisory Opinion, I.C.J. Reports 1996 (I), p. 226, at p. 257, para. 79',
    {
      title: 'Legality of the Use of Harbours',
      year: 1996,
      identifiers: ['I.C.J. Reports 1996 (I), p. 226'],
      pinpoint: 'at p. 257, para. 79',
    },
  ],
];

const filings: [string, Record<string, unknown>][] = [
  [
    'Trial Chamber II, “Decision on Disclosure”, 22 October 2009, ICC-01/04-01/07-1551, para. 2',
    {
      institution: 'Trial Chamber II',
      title: 'Decision on Disclosure',
      year: 2009,
      date: '2009-10-22',
      identifiers: ['ICC-01/04-01/07-1551'],
      pinpoint: 'para. 2',
    },
  ],
  [
    'Prosecution, “Request for Leave to Appeal”, 3 May 2010, ICC-01/05-01/08-770',
    {
      institution: 'Prosecution',
      title: 'Request for Leave to Appeal',
      year: 2010,
      date: '2010-05-03',
      identifiers: ['ICC-01/05-01/08-770'],
    },
  ],
];

const geneva: [string, Record<string, unknown>][] = [
  [
    'Views of the Human Rights Committee of 29 July 1981, Lee v. Uruguay, Communication No. 52/1979, para. 12.3',
    {
      institution: 'Human Rights Committee',
      title: 'Lee v. Uruguay',
      year: 1981,
      date: '1981-07-29',
      identifiers: ['Communication No. 52/1979'],
      pinpoint: 'para. 12.3',
    },
  ],
];

it('takes a stray mark for no title', () => {
  expect(read(';”[2001] (eds), 1 U.S. 1')).not.toHaveProperty('title');
});

describe('decisions of courts that are cited by number', () => {
  it.each([...luxembourg, ...strasbourg, ...reports, ...hague, ...filings, ...geneva])(
    '%s',
    (text, expected) => {
      expect(read(text)).toEqual({ kind: 'case', ...expected });
    },
  );

  it('is called by who applied', () => {
    expect(labelOf('R v Secretary of State for Harbours, ex p Roe Ltd [1990] 2 AC 85')).toBe(
      'Roe Ltd (1990)',
    );
  });

  it('keeps who applied in the name', () => {
    expect(read('Regina v. Bow Harbor Magistrate, Ex parte Roe (No. 3), [2000] 1 A.C. 147')?.['title']).toBe(
      'Regina v. Bow Harbor Magistrate, Ex parte Roe (No. 3)',
    );
  });

  it('a volume of the court of Strasbourg is no place of one decision', () => {
    const [lee, moe] = ['Lee v. Norway, no. 1/09, ECHR 2011-V', 'Moe v. Norway, no. 2/09, ECHR 2011-V'].map(
      keysOf,
    );
    expect(lee?.filter((key) => moe?.includes(key))).toEqual([]);
  });

  it('a request by a number of its own is one document', () => {
    expect(keysOf('ICC-RoC46(3)-01/18-1, para. 2')).toEqual(
      keysOf('Request, ICC-RoC46(3)-01/18-1, 9 April 2018'),
    );
  });
});

it('a file of the Yugoslavia tribunal is one by its own letters and by the tribunal’s', () => {
  const own = keysOf('Prosecutor v Roe (Judgment) IT-99-1-A (15 July 1999) [137]');
  expect(own.length).toBeGreaterThan(0);
  expect(keysOf('Prosecutor v Roe (Judgment) ICTY-99-1-A (15 July 1999) [137]')).toEqual(own);
});
