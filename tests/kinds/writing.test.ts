import { describe, expect, it } from 'vitest';
import { keysOf, labelOf, read } from './reading.js';

type Case = [string, Record<string, unknown>];

const articles: Case[] = [
  [
    'Warren/Brandeis, The Right to Privacy, Harvard Law Review 4 (1890), 193',
    {
      authors: ['Warren', 'Brandeis'],
      title: 'The Right to Privacy',
      container: 'Harvard Law Review',
      volume: '4',
      page: '193',
      year: 1890,
    },
  ],
  [
    "OA Hathaway, 'Do Human Rights Treaties Make a Difference?' (2002) 111 Yale LJ 1935, 1955–1961",
    {
      authors: ['OA Hathaway'],
      title: 'Do Human Rights Treaties Make a Difference?',
      container: 'Yale LJ',
      volume: '111',
      page: '1935',
      year: 2002,
      pinpoint: '1955–1961',
    },
  ],
  [
    "P. Gaeta, 'Ratione Materiae Immunities', 1 Journal of International Criminal Justice (JICJ) (2003) 186, at 188",
    {
      authors: ['P. Gaeta'],
      title: 'Ratione Materiae Immunities',
      container: 'Journal of International Criminal Justice',
      volume: '1',
      page: '186',
      year: 2003,
      pinpoint: 'at 188',
    },
  ],
  [
    "A. Watts, 'The Legal Position in International Law of Heads of States', 247 Recueil des Cours (1994-III) 9, 54",
    {
      authors: ['A. Watts'],
      title: 'The Legal Position in International Law of Heads of States',
      container: 'Recueil des Cours',
      volume: '247',
      page: '9',
      year: 1994,
      pinpoint: '54',
    },
  ],
  [
    "Ann Lee, The First Notion, 89 AM. J. INT'L L. 554, 561 (1995)",
    {
      authors: ['Ann Lee'],
      title: 'The First Notion',
      container: "AM. J. INT'L L.",
      volume: '89',
      page: '554',
      year: 1995,
      pinpoint: '561',
    },
  ],
  [
    'Ann Lee & Bo Moe, Who Cooperates?, 39 HUM. RTS. Q. 162 (2017)',
    {
      authors: ['Ann Lee', 'Bo Moe'],
      title: 'Who Cooperates?',
      container: 'HUM. RTS. Q.',
      volume: '39',
      page: '162',
      year: 2017,
    },
  ],
  [
    "Ann Lee, Law and Other Matters, of Course, 5 J. INT'L CRIM. JUST. 9, 12-14 (2007)",
    {
      authors: ['Ann Lee'],
      title: 'Law and Other Matters, of Course',
      container: "J. INT'L CRIM. JUST.",
      volume: '5',
      page: '9',
      year: 2007,
      pinpoint: '12-14',
    },
  ],
  [
    'Ann Lee, Courts, 9 INT’L HUM. RTS. L. REV. 27, 53 (May 24, 2020)',
    {
      authors: ['Ann Lee'],
      title: 'Courts',
      container: 'INT’L HUM. RTS. L. REV.',
      volume: '9',
      page: '27',
      year: 2020,
      date: '2020-05-24',
      pinpoint: '53',
    },
  ],
  [
    'Paul Craig, ‘Values in “Public” Law’ [2005] PL 440',
    { authors: ['Paul Craig'], title: 'Values in “Public” Law', container: 'PL', page: '440', year: 2005 },
  ],
  [
    'AL Young, ‘In Defence of Due Deference’ (2009) 72 MLR 554, 558',
    {
      authors: ['AL Young'],
      title: 'In Defence of Due Deference',
      container: 'MLR',
      volume: '72',
      page: '554',
      year: 2009,
      pinpoint: '558',
    },
  ],
  [
    'A Lee, B Moe and C Roe, ‘States’ Rights’ (2001) 37(2) Modern Law Review 103',
    {
      authors: ['A Lee', 'B Moe', 'C Roe'],
      title: 'States’ Rights',
      container: 'Modern Law Review',
      volume: '37',
      page: '103',
      year: 2001,
    },
  ],
  [
    'A. Lee, “A Title”, 12 European Law Journal (2005), pp. 1-20, at 7',
    {
      authors: ['A. Lee'],
      title: 'A Title',
      container: 'European Law Journal',
      volume: '12',
      page: '1',
      year: 2005,
      pinpoint: 'at 7',
    },
  ],
  [
    "G. Roe, 'Responsibility in Article 25', 5 JICJ (2007) 953, at 960",
    {
      authors: ['G. Roe'],
      title: 'Responsibility in Article 25',
      container: 'JICJ',
      volume: '5',
      page: '953',
      year: 2007,
      pinpoint: 'at 960',
    },
  ],
  [
    "Roe, K., 'Joint Enterprise', Journal of International Criminal Justice 5 (2007), 159-183",
    {
      authors: ['Roe, K.'],
      title: 'Joint Enterprise',
      container: 'Journal of International Criminal Justice',
      volume: '5',
      page: '159',
      year: 2007,
    },
  ],
  [
    'F Roe, ‘The Fat Years’, Cambridge Journal of Economics 33(4), 609–632',
    {
      authors: ['F Roe'],
      title: 'The Fat Years',
      container: 'Cambridge Journal of Economics',
      volume: '33',
      page: '609',
    },
  ],
  [
    'A. Lee, B. Moe, C. Roe, Reading Features, Interdisciplinary Science Reviews 40 (2015) 61–77',
    {
      authors: ['A. Lee', 'B. Moe', 'C. Roe'],
      title: 'Reading Features',
      container: 'Interdisciplinary Science Reviews',
      volume: '40',
      page: '61',
      year: 2015,
    },
  ],
];

const books: Case[] = [
  [
    'Schiff, Building the International Criminal Court, 2008, 504–506',
    {
      authors: ['Schiff'],
      title: 'Building the International Criminal Court',
      year: 2008,
      pinpoint: '504–506',
    },
  ],
  [
    'O’Keefe, International Criminal Law, 2015',
    { authors: ['O’Keefe'], title: 'International Criminal Law', year: 2015 },
  ],
  [
    "Roger O'Keefe, International Criminal Law 321-26 (2015)",
    { authors: ["Roger O'Keefe"], title: 'International Criminal Law', year: 2015, pinpoint: '321-26' },
  ],
  [
    'ANN B. LEE, AN INTRODUCTION TO COURTS 7-9 (6th ed. 2020)',
    { authors: ['ANN B. LEE'], title: 'AN INTRODUCTION TO COURTS', year: 2020, pinpoint: '7-9' },
  ],
  [
    '1 ANN LEE, THE RISE OF COURTS (2d ed. 2010)',
    { authors: ['ANN LEE'], title: 'THE RISE OF COURTS', volume: '1', year: 2010 },
  ],
  [
    'ANN LEE AND BO MOE, NUDGES AND LAWS (2008)',
    { authors: ['ANN LEE', 'BO MOE'], title: 'NUDGES AND LAWS', year: 2008 },
  ],
  ['THE FUTURE OF COURTS (Ann Lee & Bo Moe eds., 2010)', { title: 'THE FUTURE OF COURTS', year: 2010 }],
  [
    'HLA Hart, The Concept of Law (2nd edn, Clarendon Press 1994) 45',
    { authors: ['HLA Hart'], title: 'The Concept of Law', year: 1994, pinpoint: '45' },
  ],
  [
    'A. Lee, Law, Culture and Society, Aldershot, Ashgate, 2006, pp. 97-108',
    { authors: ['A. Lee'], title: 'Law, Culture and Society', year: 2006, pinpoint: 'pp. 97-108' },
  ],
  [
    'Ann Lee, Some Criminal Law (Oxford: Oxford University Press, 2003), pp. 15-20',
    { authors: ['Ann Lee'], title: 'Some Criminal Law', year: 2003, pinpoint: 'pp. 15-20' },
  ],
  [
    'Otto Roe (ed.), Commentary on a Statute (Nomos, 1999)',
    { authors: ['Otto Roe'], title: 'Commentary on a Statute', year: 1999 },
  ],
  ['Co. Litt. 4a', { authors: ['Coke'], title: 'Littleton', pinpoint: '4a' }],
  ["2 Kent's Commentaries 182", { authors: ['Kent'], title: 'Commentaries', volume: '2', pinpoint: '182' }],
];

const chapters: Case[] = [
  [
    'Webb, Human Rights and the Immunities of State Officials, in: de Wet/Vidmar (eds.), Hierarchy in International Law, 2012, 114 (139)',
    {
      authors: ['Webb'],
      title: 'Human Rights and the Immunities of State Officials',
      container: 'Hierarchy in International Law',
      page: '114',
      year: 2012,
      pinpoint: '139',
    },
  ],
  [
    'Bothe, Friedenssicherung und Kriegsrecht, in: Vitzthum/Proelß (Hrsg.), Völkerrecht, 6. Aufl. 2013, Rn. 50',
    {
      authors: ['Bothe'],
      title: 'Friedenssicherung und Kriegsrecht',
      container: 'Völkerrecht',
      year: 2013,
      pinpoint: 'Rn. 50',
    },
  ],
  [
    "C. Kreß and K. Prost, 'Article 98', in Triffterer (ed.), supra note 4, mn. 10",
    { authors: ['C. Kreß', 'K. Prost'], title: 'Article 98', pinpoint: 'mn. 10' },
  ],
  [
    "C. Tomuschat, 'Human Rights, Petitions and Individual Complaints', MPEPIL (2019), para. 5",
    {
      authors: ['C. Tomuschat'],
      title: 'Human Rights, Petitions and Individual Complaints',
      container: 'MPEPIL',
      year: 2019,
      pinpoint: 'para. 5',
    },
  ],
  [
    'Ann Lee, Efficiency, in COURTS AND STATES: A READER 1, 18 (Bo Moe ed., 2016)',
    {
      authors: ['Ann Lee'],
      title: 'Efficiency',
      container: 'COURTS AND STATES: A READER',
      page: '1',
      year: 2016,
      pinpoint: '18',
    },
  ],
  [
    'Francis Rose, ‘The Evolution of the Species’ in Andrew Burrows and Alan Rodger (eds), Mapping the Law (OUP 2006) 53',
    {
      authors: ['Francis Rose'],
      title: 'The Evolution of the Species',
      container: 'Mapping the Law',
      year: 2006,
      pinpoint: '53',
    },
  ],
  [
    "P. Lee, 'The Committee', in P. Lee (ed.), The United Nations: An Appraisal (Oxford: Clarendon Press, 1992), pp. 473-508, at 490",
    {
      authors: ['P. Lee'],
      title: 'The Committee',
      container: 'The United Nations: An Appraisal',
      page: '473',
      year: 1992,
      pinpoint: 'at 490',
    },
  ],
  [
    'A. Lee, B. Moe, Access to Texts, in: Knowledge in the Humanities, Routledge, 2021, pp. 157–177',
    {
      authors: ['A. Lee', 'B. Moe'],
      title: 'Access to Texts',
      container: 'Knowledge in the Humanities',
      page: '157',
      year: 2021,
    },
  ],
  [
    'Schricker/Loewenheim/Lee, 6. Aufl. 2020, UrhG § 16 Rn. 5',
    { authors: ['Lee'], container: 'Schricker/Loewenheim', year: 2020, pinpoint: 'UrhG § 16 Rn. 5' },
  ],
];

const reports: Case[] = [
  [
    'HL Deb 12 November 2009, vol 714, cols 893-99',
    {
      year: 2009,
      date: '2009-11-12',
      identifiers: ['HL Deb 12 November 2009, vol 714'],
      pinpoint: 'cols 893-99',
    },
  ],
  ['CPT/Inf (2015) 12, § 31', { year: 2015, identifiers: ['CPT/Inf (2015) 12'], pinpoint: '§ 31' }],
  [
    'Venice Commission, Opinion No. 648/2011, CDL-AD(2011)027, para. 14',
    {
      institution: 'Venice Commission',
      title: 'Opinion No. 648/2011',
      year: 2011,
      identifiers: ['CDL-AD(2011)027'],
      pinpoint: 'para. 14',
    },
  ],
  [
    "Committee on the Rights of the Child, general comment No. 24 (2019) on children's rights in the child justice system, para. 22",
    {
      institution: 'Committee on the Rights of the Child',
      title: "general comment No. 24 (2019) on children's rights in the child justice system",
      year: 2019,
      pinpoint: 'para. 22',
    },
  ],
  [
    'Report of the International Law Commission on the Work of its Fifty-eighth Session, Official Records of the General Assembly, Sixty-first Session, Supplement No. 10 (A/61/10), para. 176',
    {
      title: 'Report of the International Law Commission on the Work of its Fifty-eighth Session',
      identifiers: ['A/61/10'],
      pinpoint: 'para. 176',
    },
  ],
  [
    'ILC, Draft Articles on Responsibility of States for Internationally Wrongful Acts, with Commentaries, YILC 2001, vol. II, Part Two, p. 31',
    {
      institution: 'ILC',
      title:
        'Draft Articles on Responsibility of States for Internationally Wrongful Acts, with Commentaries',
      container: 'YILC',
      volume: 'II',
      year: 2001,
      pinpoint: 'p. 31',
    },
  ],
  [
    'HL Deb 5 March 2014, vol 752, col 1365',
    { year: 2014, date: '2014-03-05', identifiers: ['HL Deb 5 March 2014, vol 752'], pinpoint: 'col 1365' },
  ],
  [
    'House of Commons Foreign Affairs Committee, Drones (HC 2013-14, 772) para 12',
    {
      institution: 'House of Commons Foreign Affairs Committee',
      title: 'Drones',
      identifiers: ['HC 2013-14, 772'],
      pinpoint: 'para 12',
    },
  ],
  [
    'Human Rights Committee, General Comment No. 31, UN Doc. CCPR/C/21/Rev.1/Add.13 (2004), para. 10',
    {
      institution: 'Human Rights Committee',
      title: 'General Comment No. 31',
      year: 2004,
      identifiers: ['UN Doc. CCPR/C/21/Rev.1/Add.13'],
      pinpoint: 'para. 10',
    },
  ],
  [
    'Committee on the Rights of the Child, Concluding Observations: Kenya, CRC/C/KEN/CO/2, 19 June 2007, paras 12-14',
    {
      institution: 'Committee on the Rights of the Child',
      title: 'Concluding Observations: Kenya',
      year: 2007,
      date: '2007-06-19',
      identifiers: ['CRC/C/KEN/CO/2'],
      pinpoint: 'paras 12-14',
    },
  ],
  ['A/56/10, chap. IV.E', { identifiers: ['A/56/10'], pinpoint: 'chap. IV.E' }],
  [
    'U.N. SCOR, 57th Sess., 4572d mtg. at 3, U.N. Doc. S/PV.4572 (July 12, 2002)',
    {
      container: 'U.N. SCOR',
      year: 2002,
      date: '2002-07-12',
      identifiers: ['57th Sess., 4572d mtg.', 'U.N. Doc. S/PV.4572'],
      pinpoint: 'at 3',
    },
  ],
  [
    'Report of the Secretary-General, UN Doc. S/25704, 3 May 1993, para. 34',
    {
      title: 'Report of the Secretary-General',
      year: 1993,
      date: '1993-05-03',
      identifiers: ['UN Doc. S/25704'],
      pinpoint: 'para. 34',
    },
  ],
  [
    'HUM. RTS. WATCH, ENTRENCHING IMPUNITY 12 (2005)',
    { institution: 'HUM. RTS. WATCH', title: 'ENTRENCHING IMPUNITY', year: 2005, pinpoint: '12' },
  ],
  [
    'Law Commission, Reforming Bribery (Law Com No 313, 2008) paras 3.12–3.17',
    {
      institution: 'Law Commission',
      title: 'Reforming Bribery',
      year: 2008,
      identifiers: ['Law Com No 313'],
      pinpoint: 'paras 3.12–3.17',
    },
  ],
  [
    'Yearbook of the International Law Commission, 2001, vol. II (Part Two), p. 26',
    { title: 'Yearbook of the International Law Commission', volume: 'II', year: 2001, pinpoint: 'p. 26' },
  ],
];

const press: Case[] = [
  [
    "Lord Irvine, 'The Development of Human Rights in Britain' (Paul Sieghart Memorial Lecture, London, July 1997)",
    {
      kind: 'speech',
      authors: ['Lord Irvine'],
      title: 'The Development of Human Rights in Britain',
      year: 1997,
    },
  ],
  [
    'Reuters, "Kenya says won\'t arrest Bashir", 27 August 2010',
    {
      kind: 'news',
      title: "Kenya says won't arrest Bashir",
      container: 'Reuters',
      year: 2010,
      date: '2010-08-27',
    },
  ],
  [
    'African Union, Press Release No. 002/2012, 9 January 2012',
    {
      kind: 'web',
      institution: 'African Union',
      title: 'Press Release No. 002/2012',
      year: 2012,
      date: '2012-01-09',
    },
  ],
  [
    "UN News Centre, 'Ban welcomes ICC verdict', 14 March 2012",
    {
      kind: 'web',
      institution: 'UN News Centre',
      title: 'Ban welcomes ICC verdict',
      year: 2012,
      date: '2012-03-14',
    },
  ],
  [
    "Marko Milanovic, 'The Lost Origins of Lex Specialis', PhD thesis, University of Cambridge (2010)",
    { kind: 'speech', authors: ['Marko Milanovic'], title: 'The Lost Origins of Lex Specialis', year: 2010 },
  ],
  [
    'Ann Lee, Court Indicts a President, N.Y. TIMES, Mar. 5, 2009, at A1',
    {
      kind: 'news',
      authors: ['Ann Lee'],
      title: 'Court Indicts a President',
      container: 'N.Y. TIMES',
      year: 2009,
      date: '2009-03-05',
      pinpoint: 'at A1',
    },
  ],
  [
    'Jane Croft, ‘Supreme Court Warns on Quality’ Financial Times (London, 1 July 2010) 3',
    {
      kind: 'news',
      authors: ['Jane Croft'],
      title: 'Supreme Court Warns on Quality',
      container: 'Financial Times',
      year: 2010,
      date: '2010-07-01',
      pinpoint: '3',
    },
  ],
  [
    'Ann Lee, Putin Visits, REUTERS (Sept. 3, 2024), https://www.reuters.com/world/x',
    {
      kind: 'news',
      authors: ['Ann Lee'],
      title: 'Putin Visits',
      container: 'REUTERS',
      year: 2024,
      date: '2024-09-03',
    },
  ],
  [
    'Sarah Cole, ‘Virtual Friend Fires Employee’ (Naked Law, 1 May 2009) <https://nakedlaw.com/x> accessed 19 November 2009',
    {
      kind: 'web',
      authors: ['Sarah Cole'],
      title: 'Virtual Friend Fires Employee',
      container: 'Naked Law',
      year: 2009,
      date: '2009-05-01',
    },
  ],
  [
    "About the Court, INT'L CRIM. CT., https://www.icc-cpi.int/about (last visited Oct. 21, 2024)",
    { kind: 'web', title: 'About the Court', container: "INT'L CRIM. CT." },
  ],
  [
    'Press Release, ICC, Judges Issue Warrants (Mar. 17, 2023), https://www.icc-cpi.int/news/x',
    { kind: 'web', institution: 'ICC', title: 'Judges Issue Warrants', year: 2023, date: '2023-03-17' },
  ],
  [
    'Kofi Annan, Address to the General Assembly (Sept. 21, 2004)',
    {
      kind: 'speech',
      authors: ['Kofi Annan'],
      title: 'Address to the General Assembly',
      year: 2004,
      date: '2004-09-21',
    },
  ],
  [
    'Ann Lee, Minister of Justice, Opening Remarks at a Conference (June 15, 1998)',
    {
      kind: 'speech',
      authors: ['Ann Lee'],
      title: 'Opening Remarks at a Conference',
      year: 1998,
      date: '1998-06-15',
    },
  ],
];

describe.each([
  ['article', articles],
  ['book', books],
  ['chapter', chapters],
  ['report', reports],
] as const)('%s', (kind, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual({ kind, ...expected });
  });
});

describe('news, web, speech', () => {
  it.each(press)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('prose', () => {
  it.each([
    'It is well settled that a state may not rely on its internal law.',
    'See the discussion in Part II above, and the text accompanying the note.',
    'The Court held that the applicant had standing to bring the claim.',
  ])('%s', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('identity of writings', () => {
  it('knows a general comment by its committee and number, with and without its symbol', () => {
    const key = 'general-comment:committee on economic social and cultural rights-14';
    expect(
      keysOf('CESCR, General Comment No. 14: The Right to Health, 11 August 2000, E/C.12/2000/4'),
    ).toContain(key);
    expect(
      keysOf('Committee on Economic, Social and Cultural Rights, general comment No. 14 (2000), para. 3'),
    ).toEqual([key]);
  });
  it('takes letters after a name for no family name', () => {
    expect(keysOf('David Anderson QC, A Question of Trust: Report of the Review (HMSO 2015)')[0]).toMatch(
      /^work:anderson:/,
    );
  });
  it('joins three spellings of one journal', () => {
    const key = 'article:jintlcrimjust-5-953';
    expect(keysOf("G. Roe, 'Responsibility', 5 JICJ (2007) 953")).toContain(key);
    expect(keysOf("Gerhard Roe, Responsibility, 5 J. INT'L CRIM. JUST. 953 (2007)")).toContain(key);
    expect(
      keysOf('G Roe, ‘Responsibility’ (2007) 5 Journal of International Criminal Justice 953'),
    ).toContain(key);
  });
  it('joins a book over styles, not over editions', () => {
    const first = keysOf('HLA Hart, The Concept of Law (2nd edn, Clarendon Press 1994)');
    expect(keysOf('H.L.A. HART, THE CONCEPT OF LAW 45 (2d ed. 1994)')).toEqual(first);
    expect(keysOf('H.L.A. HART, THE CONCEPT OF LAW 45 (1961)')).not.toEqual(first);
  });
  it.each([
    ['Ann Lee & Bo Moe, Who Cooperates?, 39 HUM. RTS. Q. 162 (2017)', 'Lee & Moe, Who Cooperates'],
    ['Ann Lee, The Duty to Arrest: A Study, 39 HUM. RTS. Q. 162 (2017)', 'Lee, Duty to Arrest'],
    ['ANN LEE, THE LAW OF NATIONS 45 (2d ed. 1994)', 'Lee, Law of Nations'],
  ])('labels %s by families and the head of its title', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });
});
