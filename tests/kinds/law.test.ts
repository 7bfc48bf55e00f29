import { describe, expect, it } from 'vitest';
import { keysOf, read } from './reading.js';

const resolutions: [string, Record<string, unknown>][] = [
  ['ICC-ASP/3/Res.l, para. 9', { identifiers: ['ICC-ASP/3/Res.1'], pinpoint: 'para. 9' }],
  [
    'AU Assembly, Decision on the Meeting of African States Parties, Assembly/AU/Dec.245(XIII) Rev.1, 3 July 2009, para. 10',
    {
      institution: 'AU Assembly',
      title: 'Decision on the Meeting of African States Parties',
      year: 2009,
      date: '2009-07-03',
      identifiers: ['Assembly/AU/Dec.245(XIII) Rev.1'],
      pinpoint: 'para. 10',
    },
  ],
  [
    'Council of Europe, Parliamentary Assembly, Recommendation 1787 (2007), para. 5',
    {
      institution: 'Council of Europe',
      year: 2007,
      identifiers: ['Parliamentary Assembly, Recommendation 1787'],
      pinpoint: 'para. 5',
    },
  ],
  [
    'S.C. Res. 1373, ¶ 1 (Sept. 28, 2001)',
    { year: 2001, date: '2001-09-28', identifiers: ['S.C. Res. 1373'], pinpoint: '¶ 1' },
  ],
  ['S/RES/1973 (2011)', { year: 2011, identifiers: ['S/RES/1973'] }],
  [
    'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373',
    { year: 2001, date: '2001-09-28', identifiers: ['UNSC Res 1373', 'UN Doc S/RES/1373'] },
  ],
  [
    'Security Council resolution 661 (1990), para. 4',
    { year: 1990, identifiers: ['Security Council resolution 661'], pinpoint: 'para. 4' },
  ],
  ['resolution 1973 (2011)', { year: 2011, identifiers: ['resolution 1973'] }],
  ['S.C. Res. l373 (Sept. 28, 2001)', { year: 2001, date: '2001-09-28', identifiers: ['S.C. Res. 1373'] }],
  [
    'S.C. Res. 1373, {1 (Sept. 28, 2001)',
    { year: 2001, date: '2001-09-28', identifiers: ['S.C. Res. 1373'], pinpoint: '¶1' },
  ],
  ['A/RES/60/1, para. 138', { identifiers: ['A/RES/60/1'], pinpoint: 'para. 138' }],
  [
    'GA Res. 60/251, 15 March 2006, para. 5(e)',
    { year: 2006, date: '2006-03-15', identifiers: ['GA Res. 60/251'], pinpoint: 'para. 5(e)' },
  ],
  [
    'Universal Declaration of Human Rights, G.A. Res. 217A (III), U.N. Doc. A/810 (1948)',
    {
      title: 'Universal Declaration of Human Rights',
      year: 1948,
      identifiers: ['G.A. Res. 217A (III)', 'U.N. Doc. A/810'],
    },
  ],
  ['Human Rights Council Res. 16/21', { identifiers: ['Human Rights Council Res. 16/21'] }],
  [
    'ICC-ASP/10/Res.5, Annex, ¶ 4 (Dec. 21, 2011)',
    { year: 2011, date: '2011-12-21', identifiers: ['ICC-ASP/10/Res.5'], pinpoint: 'Annex, ¶ 4' },
  ],
];

const treaties: [string, Record<string, unknown>][] = [
  [
    'Vienna Convention on the Law of Treaties, May 23, 1969, 1155 U.N.T.S. 331',
    {
      title: 'Vienna Convention on the Law of Treaties',
      year: 1969,
      date: '1969-05-23',
      identifiers: ['1155 U.N.T.S. 331'],
    },
  ],
  [
    'International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171, Art. 40(4)',
    {
      title: 'International Covenant on Civil and Political Rights',
      year: 1966,
      date: '1966-12-16',
      identifiers: ['999 UNTS 171'],
      pinpoint: 'Art. 40(4)',
    },
  ],
  [
    'Convention Relating to the Status of Refugees (28 July 1951, 189 UNTS 137) art 33',
    {
      title: 'Convention Relating to the Status of Refugees',
      year: 1951,
      date: '1951-07-28',
      identifiers: ['189 UNTS 137'],
      pinpoint: 'art 33',
    },
  ],
  [
    'Agreement on the Transfer of Sentenced Persons, art. 3, Mar. 2, 1999, 2050 U.N.T.S. 12',
    {
      title: 'Agreement on the Transfer of Sentenced Persons',
      year: 1999,
      date: '1999-03-02',
      identifiers: ['2050 U.N.T.S. 12'],
      pinpoint: 'art. 3',
    },
  ],
  [
    'United Nations, Treaty Series, vol. 999, p. 171',
    { identifiers: ['United Nations, Treaty Series, vol. 999, p. 171'] },
  ],
  [
    'Statute of the International Court of Justice, art. 38(1)',
    { title: 'Statute of the International Court of Justice', pinpoint: 'art. 38(1)' },
  ],
  [
    'art. 5 of the European Convention on Human Rights',
    { title: 'European Convention on Human Rights', pinpoint: 'art. 5' },
  ],
  ['U.N. Charter art. 39', { title: 'U.N. Charter', pinpoint: 'art. 39' }],
  ['Art. 2(3) ICCPR', { title: 'ICCPR', pinpoint: 'Art. 2(3)' }],
  [
    'Common Article 3 to the Geneva Conventions',
    { title: 'Geneva Conventions', pinpoint: 'Common Article 3' },
  ],
  ['Rome Statute, art. 8(2)(b)(xxvi)', { title: 'Rome Statute', pinpoint: 'art. 8(2)(b)(xxvi)' }],
  [
    'Treaty of Friendship, 33 L.L.M. 1602 (1994)',
    { title: 'Treaty of Friendship', year: 1994, identifiers: ['33 I.L.M. 1602'] },
  ],
];

const legislation: [string, Record<string, unknown>][] = [
  ['28 U.S.C. § 1331 (2012)', { year: 2012, identifiers: ['28 U.S.C. § 1331'], pinpoint: '§ 1331' }],
  [
    'Pub. L. No. 107-206, 116 Stat. 820 (2002)',
    { year: 2002, identifiers: ['Pub. L. No. 107-206', '116 Stat. 820'] },
  ],
  ['Exec. Order No. 13,928 (2020)', { year: 2020, identifiers: ['Exec. Order No. 13,928'] }],
  [
    'H.R. REP. NO. 102-367, at 3 (1991)',
    { year: 1991, identifiers: ['H.R. REP. NO. 102-367'], pinpoint: 'at 3' },
  ],
  [
    'H.R. Rep. No. 107-593, at 10 (2002)',
    { year: 2002, identifiers: ['H.R. Rep. No. 107-593'], pinpoint: 'at 10' },
  ],
  [
    'Cal. Penal Code § 187 (West 2014)',
    { year: 2014, identifiers: ['Cal. Penal Code § 187'], pinpoint: '§ 187' },
  ],
  ['U.S. CONST. art. I, § 8, cl. 10', { title: 'U.S. CONST.', pinpoint: 'art. I, § 8, cl. 10' }],
  ['Rev. Stat. § 720', { identifiers: ['Rev. Stat. § 720'], pinpoint: '§ 720' }],
  [
    'Human Rights Act 1998, s 15(1)(b)',
    { title: 'Human Rights Act 1998', year: 1998, pinpoint: 's 15(1)(b)' },
  ],
  [
    'Copyright, Designs and Patents Act 1988, ss 16-21',
    { title: 'Copyright, Designs and Patents Act 1988', year: 1988, pinpoint: 'ss 16-21' },
  ],
  ['Companies (Amendment) Act 2005 (Cth)', { title: 'Companies (Amendment) Act 2005 (Cth)', year: 2005 }],
  [
    'Directive 95/46/EC of the European Parliament and of the Council of 24 October 1995 on the protection of individuals [1995] OJ L281/31, art 7',
    {
      title:
        'Directive 95/46/EC of the European Parliament and of the Council of 24 October 1995 on the protection of individuals',
      year: 1995,
      date: '1995-10-24',
      identifiers: ['Directive 95/46/EC', '[1995] OJ L281/31'],
      pinpoint: 'art 7',
    },
  ],
  [
    'Regulation (EU) 2016/679, OJ L 119, 4.5.2016, p. 1',
    {
      title: 'Regulation (EU) 2016/679',
      year: 2016,
      date: '2016-05-04',
      identifiers: ['Regulation (EU) 2016/679', 'OJ L 119, 4.5.2016, p. 1'],
    },
  ],
  ['§ 823 BGB', { title: 'BGB', pinpoint: '§ 823' }],
  ['Recital 26 of the GDPR', { title: 'GDPR', pinpoint: 'Recital 26' }],
];

describe('resolutions', () => {
  it.each(resolutions)('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'resolution', ...expected });
  });
  it('gives every name of one resolution the same key', () => {
    const names = [
      'S.C. Res. 1593',
      'S/RES/1593 (2005)',
      'Security Council resolution 1593',
      'UNSC Res 1593 (31 March 2005) UN Doc S/RES/1593',
      'resolution 1593 (2005)',
    ];
    expect(names.map((name) => keysOf(name))).toEqual(names.map(() => ['resolution:s-1593']));
  });
  it('reads the Roman session of the General Assembly in any order', () => {
    expect(keysOf('G.A. Res. 217 (III) A')).toEqual(['resolution:a-217-a-iii']);
    expect(keysOf('UNGA Res 217 A (III)')).toEqual(['resolution:a-217-a-iii']);
  });
});

describe('treaties', () => {
  it.each(treaties)('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'treaty', ...expected });
  });
  it('knows the statutes and rules of courts by their letters', () => {
    expect(keysOf('Article 25(3)(a) ICCSt.')).toEqual(keysOf('Rome Statute, art. 25(3)(a)'));
    expect(keysOf('Art. 7(3) ICTYSt')).toEqual(keysOf('ICTY Statute, art. 7(3)'));
    expect(keysOf('Rule 61 ICTY RPE')).toEqual(keysOf('ICTY Rules of Procedure and Evidence, rule 61'));
  });
  it('gives every name of the Rome Statute the same key', () => {
    const key = ['treaty:rome-statute-international-criminal-court'];
    expect(
      keysOf('Rome Statute of the International Criminal Court, July 17, 1998, 2187 U.N.T.S. 90'),
    ).toEqual(key);
    expect(keysOf('article 89 of the Rome Statute')).toEqual(key);
    expect(keysOf('ICC Statute, art. 17')).toEqual(key);
    expect(keysOf('Rome Statute of the International Criminal Court, 2187 UNTS 3')).toEqual(key);
  });
});

describe('legislation', () => {
  it.each(legislation)('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'legislation', ...expected });
  });
  it('does not take the section of a code for the act that is codified there', () => {
    const act = keysOf(
      'Torture Victim Protection Act of 1991, Pub. L. No. 102-256, 106 Stat. 73 (codified at 28 U.S.C. § 1350 note)',
    );
    expect(act).toContain('statute:publ102256');
    expect(act.filter((key) => keysOf('28 U.S.C. § 1350').includes(key))).toEqual([]);
  });
  it('knows an act by its name and an EU act by its number', () => {
    expect(keysOf('Human Rights Act 1998, s 6')).toEqual(keysOf('Human Rights Act 1998'));
    expect(keysOf('Human Rights Act 1998 (UK)')).toEqual(keysOf('Human Rights Act 1998'));
    expect(keysOf('Directive 95/46/EC of the European Parliament and of the Council')).toEqual(
      keysOf('Directive 95/46/EC, art 7'),
    );
  });
});
