import { describe, expect, it } from 'vitest';
import { keysOf, labelOf, read } from './reading.js';

const us: [string, Record<string, unknown>][] = [
  [
    'Brown v. Board of Education, 347 U.S. 483, 495 (1954)',
    { title: 'Brown v. Board of Education', year: 1954, identifiers: ['347 U.S. 483'], pinpoint: '495' },
  ],
  [
    'Brown v. Board of Education, 347 U. S. 483 (1954)',
    { title: 'Brown v. Board of Education', year: 1954, identifiers: ['347 U. S. 483'] },
  ],
  [
    'United States v. Yunis, 924 F.2d 1086, 1091 (D.C. Cir. 1991)',
    { title: 'United States v. Yunis', year: 1991, identifiers: ['924 F.2d 1086'], pinpoint: '1091' },
  ],
  [
    'Smith, Jones & Co. v. Doe, 12 F. Supp. 2d 34, 36 n.2 (S.D.N.Y. 1998)',
    {
      title: 'Smith, Jones & Co. v. Doe',
      year: 1998,
      identifiers: ['12 F. Supp. 2d 34'],
      pinpoint: '36 n.2',
    },
  ],
  [
    'Acme Corp., Inc. v. Roe, Ltd., 1 F.3d 2 (2d Cir. 1993)',
    { title: 'Acme Corp., Inc. v. Roe, Ltd.', year: 1993, identifiers: ['1 F.3d 2'] },
  ],
  [
    'In re Winship, 397 U.S. 358, 364, 90 S. Ct. 1068 (1970)',
    { title: 'In re Winship', year: 1970, identifiers: ['397 U.S. 358', '90 S. Ct. 1068'], pinpoint: '364' },
  ],
  [
    'Kadic v. Karadzic, 70 F.3d 232 (2d Cir. 1995), cert. denied, 518 U.S. 1005 (1996)',
    { title: 'Kadic v. Karadzic', year: 1995, identifiers: ['70 F.3d 232'] },
  ],
  [
    'Roe v. Doe, No. 98-1234, 2000 WL 12345, at *3 (S.D.N.Y. Jan. 5, 2000)',
    {
      title: 'Roe v. Doe',
      year: 2000,
      date: '2000-01-05',
      identifiers: ['98-1234', '2000 WL 12345'],
      pinpoint: 'at *3',
    },
  ],
  [
    'Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803)',
    { title: 'Marbury v. Madison', year: 1803, identifiers: ['5 U.S. (1 Cranch) 137'], pinpoint: '177' },
  ],
  [
    'Talbot v. Seeman, 1 Cranch, 1, 43',
    { title: 'Talbot v. Seeman', identifiers: ['1 Cranch, 1'], pinpoint: '43' },
  ],
  ['Ex parte Bollman, 4 Cranch 75', { title: 'Ex parte Bollman', identifiers: ['4 Cranch 75'] }],
  [
    'Jones v. Randall, 1 Cowp. 37, 39',
    { title: 'Jones v. Randall', identifiers: ['1 Cowp. 37'], pinpoint: '39' },
  ],
  ['504 U.S. at 660', { identifiers: ['504 U.S.'], pinpoint: 'at 660' }],
];

const commonwealth: [string, Record<string, unknown>][] = [
  [
    'Donoghue v Stevenson [1932] AC 562',
    { title: 'Donoghue v Stevenson', year: 1932, identifiers: ['[1932] AC 562'] },
  ],
  [
    'Pepper v Hart [1993] AC 593, 634 (HL)',
    { title: 'Pepper v Hart', year: 1993, identifiers: ['[1993] AC 593'], pinpoint: '634' },
  ],
  [
    'Attorney General v Blake [2001] 1 AC 268 (HL) 290',
    { title: 'Attorney General v Blake', year: 2001, identifiers: ['[2001] 1 AC 268'], pinpoint: '290' },
  ],
  [
    'Rylands v Fletcher (1868) LR 3 HL 330',
    { title: 'Rylands v Fletcher', year: 1868, identifiers: ['(1868) LR 3 HL 330'] },
  ],
  [
    'Mabo v Queensland (No 2) (1992) 175 CLR 1, 42',
    { title: 'Mabo v Queensland (No 2)', year: 1992, identifiers: ['(1992) 175 CLR 1'], pinpoint: '42' },
  ],
  [
    'R (Miller) v Secretary of State for Exiting the European Union [2017] UKSC 5, [2018] AC 61 [45]',
    {
      title: 'R (Miller) v Secretary of State for Exiting the European Union',
      year: 2017,
      identifiers: ['[2017] UKSC 5', '[2018] AC 61'],
      pinpoint: '[45]',
    },
  ],
  [
    'R v Secretary of State for the Home Department, ex p Simms [2000] 2 AC 115',
    {
      title: 'R v Secretary of State for the Home Department, ex p Simms',
      year: 2000,
      identifiers: ['[2000] 2 AC 115'],
    },
  ],
  [
    'S v Makwanyane 1995 (3) SA 391 (CC)',
    { title: 'S v Makwanyane', year: 1995, identifiers: ['1995 (3) SA 391 (CC)'] },
  ],
  [
    'Kesavananda Bharati v State of Kerala AIR 1973 SC 1461',
    { title: 'Kesavananda Bharati v State of Kerala', year: 1973, identifiers: ['AIR 1973 SC 1461'] },
  ],
  [
    'Reference re Secession 2012 SCC 3',
    { title: 'Reference re Secession', year: 2012, identifiers: ['2012 SCC 3'] },
  ],
];

const international: [string, Record<string, unknown>][] = [
  [
    'Hopu v. France, communication No. 549/1993, Views adopted on 29 July 1997, para. 10.3',
    {
      title: 'Hopu v. France',
      year: 1997,
      date: '1997-07-29',
      identifiers: ['communication No. 549/1993'],
      pinpoint: 'para. 10.3',
    },
  ],
  [
    'ICC, Situation in Darfur, Sudan, Prosecutor v. Omar Al Bashir, ICC-02/05-01/09 OA2, Judgment in the Jordan Referral re Al-Bashir Appeal, 6 May 2019, § 114',
    {
      institution: 'ICC',
      title: 'Prosecutor v. Omar Al Bashir',
      year: 2019,
      date: '2019-05-06',
      identifiers: ['ICC-02/05-01/09'],
      pinpoint: '§ 114',
    },
  ],
  [
    'Tribunal Constitucional (Spain), STC 237/2005, 26 September 2005',
    {
      institution: 'Tribunal Constitucional (Spain)',
      year: 2005,
      date: '2005-09-26',
      identifiers: ['STC 237/2005'],
    },
  ],
  [
    'Judgment, Tadić (IT-94-1-A), Appeals Chamber, 15 July 1999, § 194 ff.',
    { title: 'Tadić', year: 1999, date: '1999-07-15', identifiers: ['IT-94-1-A'], pinpoint: '§ 194 ff.' },
  ],
  [
    'Decision on Immunity from Jurisdiction, Taylor (SCSL-2003-01-I), Appeals Chamber, 31 May 2004, § 52',
    { title: 'Taylor', year: 2004, date: '2004-05-31', identifiers: ['SCSL-2003-01-I'], pinpoint: '§ 52' },
  ],
  [
    'M/V "Virginia G" (Panama/Guinea-Bissau), Judgment, ITLOS Reports 2014, p. 4',
    { title: 'M/V "Virginia G"', year: 2014, identifiers: ['ITLOS Reports 2014, p. 4'] },
  ],
  [
    'ITLOS, The M/V "SAIGA" (No. 2) Case (Saint Vincent and the Grenadines v. Guinea), Judgment of 1 July 1999, ITLOS Reports 1999, p. 10, para. 155',
    {
      institution: 'ITLOS',
      title: 'The M/V "SAIGA" (No. 2) Case (Saint Vincent and the Grenadines v. Guinea)',
      year: 1999,
      date: '1999-07-01',
      identifiers: ['ITLOS Reports 1999, p. 10'],
      pinpoint: 'para. 155',
    },
  ],
  [
    'Island of Palmas case (Netherlands, USA), 4 April 1928, RIAA, vol. II, pp. 829-871, at p. 838',
    {
      title: 'Island of Palmas case',
      year: 1928,
      date: '1928-04-04',
      identifiers: ['RIAA, vol. II, pp. 829-871'],
      pinpoint: 'at p. 838',
    },
  ],
  [
    'Judgment of 16 July 2020, Facebook Ireland and Schrems, C-311/18, EU:C:2020:559, paragraph 134',
    {
      title: 'Facebook Ireland and Schrems',
      year: 2020,
      date: '2020-07-16',
      identifiers: ['C-311/18', 'EU:C:2020:559'],
      pinpoint: 'paragraph 134',
    },
  ],
  [
    'Case 6/64 Costa v ENEL [1964] ECR 585',
    { title: 'Costa v ENEL', year: 1964, identifiers: ['6/64', '[1964] ECR 585'] },
  ],
  [
    'Case of the Massacres of El Mozote and Nearby Places v. El Salvador, Inter-Am. Ct. H.R. (ser. C) No. 252, ¶ 284 (Oct. 25, 2012)',
    {
      title: 'Case of the Massacres of El Mozote and Nearby Places v. El Salvador',
      year: 2012,
      date: '2012-10-25',
      identifiers: ['Inter-Am. Ct. H.R. (ser. C) No. 252'],
      pinpoint: '¶ 284',
    },
  ],
  [
    'IACtHR, Velásquez Rodríguez v. Honduras, Merits, Judgment of 29 July 1988, Series C No. 4, para. 172',
    {
      institution: 'IACtHR',
      title: 'Velásquez Rodríguez v. Honduras',
      year: 1988,
      date: '1988-07-29',
      identifiers: ['Series C No. 4'],
      pinpoint: 'para. 172',
    },
  ],
  [
    'WTO Appellate Body Report, United States – Import Prohibition of Certain Shrimp and Shrimp Products, WT/DS58/AB/R, adopted 6 November 1998, para. 130',
    {
      title: 'United States – Import Prohibition of Certain Shrimp and Shrimp Products',
      year: 1998,
      date: '1998-11-06',
      identifiers: ['WT/DS58/AB/R'],
      pinpoint: 'para. 130',
    },
  ],
  [
    'Cour de cassation, Chambre criminelle, 13 mars 2001, no 00-87.215',
    { institution: 'Cour de cassation', year: 2001, date: '2001-03-13', identifiers: ['00-87.215'] },
  ],
  [
    'Bundesverfassungsgericht, Beschluss vom 26. Oktober 2004, 2 BvR 955/00, BVerfGE 112, 1',
    {
      institution: 'Bundesverfassungsgericht',
      year: 2004,
      date: '2004-10-26',
      identifiers: ['2 BvR 955/00', 'BVerfGE 112, 1'],
    },
  ],
  [
    'Prosecutor v. Tadić, Case No. IT-94-1-A, Judgment, 15 July 1999, para. 115',
    {
      title: 'Prosecutor v. Tadić',
      year: 1999,
      date: '1999-07-15',
      identifiers: ['IT-94-1-A'],
      pinpoint: 'para. 115',
    },
  ],
  [
    'Prosecutor v. Akayesu, Case No. ICTR-96-4-T, Judgement, ¶ 598 (Sept. 2, 1998)',
    {
      title: 'Prosecutor v. Akayesu',
      year: 1998,
      date: '1998-09-02',
      identifiers: ['ICTR-96-4-T'],
      pinpoint: '¶ 598',
    },
  ],
  [
    'ICC, The Prosecutor v. Thomas Lubanga Dyilo, Decision on the confirmation of charges, 29 January 2007, ICC-01/04-01/06-803-tEN, para. 254',
    {
      institution: 'ICC',
      title: 'The Prosecutor v. Thomas Lubanga Dyilo',
      year: 2007,
      date: '2007-01-29',
      identifiers: ['ICC-01/04-01/06-803-tEN'],
      pinpoint: 'para. 254',
    },
  ],
  [
    'Situation in the Republic of Kenya, ICC-01/09-19-Corr, Decision Pursuant to Article 15, ¶ 33 (Mar. 31, 2010)',
    {
      title: 'Situation in the Republic of Kenya',
      year: 2010,
      date: '2010-03-31',
      identifiers: ['ICC-01/09-19-Corr'],
      pinpoint: '¶ 33',
    },
  ],
  [
    'ICC-01/04-01/06-T-30-EN, page 12, line 4',
    { identifiers: ['ICC-01/04-01/06-T-30-EN'], pinpoint: 'page 12, line 4' },
  ],
  [
    'Military and Paramilitary Activities in and Against Nicaragua (Nicar. v. U.S.), Judgment, 1986 I.C.J. 14, ¶ 190 (June 27)',
    {
      title: 'Military and Paramilitary Activities in and Against Nicaragua (Nicar. v. U.S.)',
      year: 1986,
      date: '1986-06-27',
      identifiers: ['1986 I.C.J. 14'],
      pinpoint: '¶ 190',
    },
  ],
  [
    'Arrest Warrant of 11 April 2000 (Democratic Republic of the Congo v. Belgium), Judgment, I.C.J. Reports 2002, p. 3, para. 58',
    {
      title: 'Arrest Warrant of 11 April 2000 (Democratic Republic of the Congo v. Belgium)',
      year: 2002,
      identifiers: ['I.C.J. Reports 2002, p. 3'],
      pinpoint: 'para. 58',
    },
  ],
  [
    'S.S. Lotus (Fr. v. Turk.), 1927 P.C.I.J. (ser. A) No. 10 (Sept. 7)',
    {
      title: 'S.S. Lotus (Fr. v. Turk.)',
      year: 1927,
      date: '1927-09-07',
      identifiers: ['1927 P.C.I.J. (ser. A) No. 10'],
    },
  ],
  [
    'Al-Skeini and Others v United Kingdom App no 55721/07 (ECtHR, 7 July 2011)',
    {
      title: 'Al-Skeini and Others v United Kingdom',
      year: 2011,
      date: '2011-07-07',
      identifiers: ['App no 55721/07'],
    },
  ],
  [
    'ECtHR, Al-Adsani v. the United Kingdom, Application no. 35763/97, Judgment of 21 November 2001, § 55',
    {
      institution: 'ECtHR',
      title: 'Al-Adsani v. the United Kingdom',
      year: 2001,
      date: '2001-11-21',
      identifiers: ['Application no. 35763/97'],
      pinpoint: '§ 55',
    },
  ],
  [
    'Soering v United Kingdom (1989) 11 EHRR 439, para 88',
    {
      title: 'Soering v United Kingdom',
      year: 1989,
      identifiers: ['(1989) 11 EHRR 439'],
      pinpoint: 'para 88',
    },
  ],
  [
    'Case C-131/12 Google Spain SL v Agencia Española de Protección de Datos EU:C:2014:317, para 80',
    {
      title: 'Google Spain SL v Agencia Española de Protección de Datos',
      year: 2014,
      identifiers: ['C-131/12', 'EU:C:2014:317'],
      pinpoint: 'para 80',
    },
  ],
  [
    'Joined Cases C-402/05 P and C-415/05 P Kadi and Al Barakaat v Council and Commission [2008] ECR I-6351',
    {
      title: 'Kadi and Al Barakaat v Council and Commission',
      year: 2008,
      identifiers: ['C-402/05 P', 'C-415/05 P', '[2008] ECR I-6351'],
    },
  ],
  [
    'Lubicon Lake Band v. Canada, Communication No. 167/1984, UN Doc. CCPR/C/38/D/167/1984 (26 March 1990)',
    {
      title: 'Lubicon Lake Band v. Canada',
      year: 1990,
      date: '1990-03-26',
      identifiers: ['Communication No. 167/1984', 'UN Doc. CCPR/C/38/D/167/1984'],
    },
  ],
  [
    'Metalclad Corp. v. Mexico, ICSID Case No. ARB(AF)/97/1, Award (Aug. 30, 2000)',
    { title: 'Metalclad Corp. v. Mexico', year: 2000, date: '2000-08-30', identifiers: ['ARB(AF)/97/1'] },
  ],
  [
    'WTO, Report of the Appellate Body, WT/DS58/AB/R, 12 October 1998, para 130',
    {
      institution: 'WTO',
      title: 'Report of the Appellate Body',
      year: 1998,
      date: '1998-10-12',
      identifiers: ['WT/DS58/AB/R'],
      pinpoint: 'para 130',
    },
  ],
];

const german: [string, Record<string, unknown>][] = [
  [
    'BGH, Urteil vom 17.10.2013, I ZR 51/12, NJW 2014, 2029',
    { institution: 'BGH', year: 2013, date: '2013-10-17', identifiers: ['I ZR 51/12', 'NJW 2014, 2029'] },
  ],
  [
    'LG Hamburg, 3.9.2010, 308 O 27/09',
    { institution: 'LG Hamburg', year: 2010, date: '2010-09-03', identifiers: ['308 O 27/09'] },
  ],
  ['BVerfGE 7, 198 (205)', { identifiers: ['BVerfGE 7, 198'] }],
  [
    'BVerfG, 1 BvR 400/51 (15 January 1958)',
    { institution: 'BVerfG', year: 1958, date: '1958-01-15', identifiers: ['1 BvR 400/51'] },
  ],
];

describe('decisions', () => {
  it.each([...us, ...commonwealth, ...international, ...german])('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'case', ...expected });
  });
});

describe('identity of decisions', () => {
  it('joins spellings of one reporter', () => {
    expect(keysOf('Brown v. Board of Education, 347 U. S. 483 (1954)')[0]).toBe('reporter:347-us-483');
    expect(keysOf('Brown v. Board of Educ., 347 U.S. 483 (1954)')[0]).toBe('reporter:347-us-483');
  });
  it('joins an old reporter with its volume of the United States Reports', () => {
    expect(keysOf('Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)')).toContain('reporter:1-cranch-137');
    expect(keysOf('Marbury v. Madison, 1 Cranch 137')).toContain('reporter:1-cranch-137');
  });
  it('joins two styles of the Hague reports', () => {
    expect(keysOf('Nicaragua v. United States of America, I.C.J. Reports 1986, p. 14')).toContain(
      'reporter:icj-1986-14',
    );
    expect(keysOf('Nicaragua (Nicar. v. U.S.), 1986 I.C.J. 14 (June 27)')).toContain('reporter:icj-1986-14');
  });
  it('joins international reports with and without their year', () => {
    expect(keysOf('Soering v United Kingdom (1989) 11 EHRR 439')[0]).toBe('reporter:11ehrr439');
    expect(keysOf('Soering v United Kingdom, 11 EHRR 439')[0]).toBe('reporter:11ehrr439');
    expect(keysOf('A v. Public Prosecutor, International Law Reports, vol. 154, p. 1')[0]).toBe(
      'reporter:154ilr1',
    );
    expect(keysOf('A v. Public Prosecutor, 154 ILR 1')[0]).toBe('reporter:154ilr1');
  });
  it('joins three styles of the arbitral reports', () => {
    const styles = [
      '3 R.I.A.A. 1905',
      'III RIAA 1905',
      'Reports of International Arbitral Awards, vol. III (1941), p. 1905',
    ];
    for (const style of styles)
      expect(keysOf(`Trail Smelter Case (United States v. Canada), ${style}`)[0]).toBe(
        'reporter:riaa-3-1905',
      );
  });
  it('knows a communication by its number, in words and in the symbol of its views', () => {
    const key = 'communication:549-1993-hopu';
    expect(keysOf('Hopu and Bessert v. France, Communication No. 549/1993, 29 July 1997')).toContain(key);
    expect(keysOf('Hopu and Bessert v. France (CCPR/C/60/D/549/1993/Rev.1)')).toContain(key);
  });
  it('takes the number of a case before the ICC for no filing', () => {
    expect(keysOf('Prosecutor v. Lubanga, ICC-01/04-01/06, Judgment, 14 March 2012')).toContain(
      'docket:icc01040106@2012-03-14',
    );
  });
  it('keeps two filings of one case apart', () => {
    const first = keysOf('Prosecutor v. X, ICC-02/05-01/09-302 (July 6, 2017)');
    const second = keysOf('Prosecutor v. X, ICC-02/05-01/09-139 (Dec. 12, 2011)');
    expect(first.filter((key) => second.includes(key))).toEqual([]);
  });
  it('joins versions of one filing: redacted, corrected, translated', () => {
    const first = keysOf('Prosecutor v. X, ICC-01/04-01/07-3436 (Mar. 7, 2014)');
    expect(keysOf('Prosecutor v. X, ICC-01/04-01/07-3436-tENG')).toEqual([first[0]]);
    expect(keysOf('Prosecutor v. X, ICC-01/04-01/07-3436-Red')).toEqual([first[0]]);
  });
  it('keeps an annex apart from its filing', () => {
    const filing = keysOf('Prosecutor v. X, ICC-01/04-01/07-3436 (Mar. 7, 2014)');
    const annex = keysOf('Prosecutor v. X, ICC-01/04-01/07-3436-Anx1 (Mar. 7, 2014)');
    expect(filing.filter((key) => annex.includes(key))).toEqual([]);
  });
  it('keeps two decisions of one proceeding apart by their days', () => {
    const first = keysOf('Prosecutor v. Tadić, Case No. IT-94-1-A, Judgement (July 15, 1999)');
    const second = keysOf('Prosecutor v. Tadić, Case No. IT-94-1-A, Sentencing Appeals (Jan. 26, 2000)');
    expect(first).toContain('docket:it941a@1999-07-15');
    expect(first.filter((key) => second.includes(key))).toEqual([]);
  });
  it('joins decisions of one proceeding that only a year dates', () => {
    expect(keysOf('Prosecutor v. Tadić, Case No. IT-94-1-A (1999)')).toContain('docket:it941a@1999');
  });
  it('gives a docket without date or year no key: it may be any decision of its proceeding', () => {
    expect(keysOf('Prosecutor v. Tadić, Case No. IT-94-1-A')).toEqual([]);
  });
  it('gives a short form without a page no reporter key', () => {
    expect(keysOf('504 U.S. at 660')).toEqual([]);
  });
  it.each([
    ['Prosecutor v. Al-Bashir, ICC-02/05-01/09-302 (July 6, 2017)', 'Al-Bashir 09-302'],
    ['Prosecutor v. Tadić, Case No. IT-94-1-A, Judgement (July 15, 1999)', 'Tadić (1999)'],
    ['Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803)', 'Marbury v. Madison (1803)'],
    ['R (Miller) v Prime Minister [2019] UKSC 41', 'Miller (2019)'],
    [
      'R (on the application of ROE) (Appellant) v Lord Harbourmaster (Respondent) [2017] UKSC 51',
      'ROE (2017)',
    ],
    ['R v Harbour Magistrate, ex parte Roe Ugarte (No. 3) [2000] 1 AC 147', 'Roe Ugarte (No. 3) (2000)'],
    ['R v Harbour Magistrate, ex parte Roe-Moe Ugarte (No. 3) [2000] 1 AC 147', 'Roe-Moe Ugarte (2000)'],
    ['Prosecutor v. Kenyatta and Muthaura, ICC-01/09-02/11-382 (Jan. 23, 2012)', 'Kenyatta et al. 11-382'],
  ])('labels %s by its name and what tells it from others of its case', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});
