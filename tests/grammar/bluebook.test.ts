import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  // string cites, signals and parentheticals
  [
    'See Ann Lee, The Reach of Courts, 12 J. INT’L L. 34, 40 (2001); see also BO MOE, A HISTORY OF TREATIES 7–9 (2d ed. 1999) (describing the early years; and the later ones).',
    [
      'See [full] Ann Lee, The Reach of Courts, 12 J. INT’L L. 34, 40 (2001)',
      'see also [full] BO MOE, A HISTORY OF TREATIES 7–9 (2d ed. 1999)',
    ],
  ],
  [
    'See, e.g., Lee v. Moe, 504 U.S. 655, 660 (1992); But see United States v. Rauscher, 119 U.S. 407 (1886).',
    [
      'See, e.g., [full] Lee v. Moe, 504 U.S. 655, 660 (1992)',
      'But see [full] United States v. Rauscher, 119 U.S. 407 (1886)',
    ],
  ],
  [
    'Compare Bo Moe, The Pier, 12 HARV. L. REV. 34, 36 (1999), with Ann Lee, supra note 1, at 4.',
    [
      'Compare [full] Bo Moe, The Pier, 12 HARV. L. REV. 34, 36 (1999)',
      'with [supra] Ann Lee, supra note 1, at 4',
    ],
  ],
  ['RESTATEMENT (SECOND) OF TORTS § 402A (1965).', ['[full] RESTATEMENT (SECOND) OF TORTS § 402A (1965)']],
  [
    'Compare Ann Lee, Courts, 1 YALE J. INT’L L. 2 (1990), with Bo Moe, Against Courts, 3 HARV. L. REV. 4 (1991).',
    [
      'Compare [full] Ann Lee, Courts, 1 YALE J. INT’L L. 2 (1990)',
      'with [full] Bo Moe, Against Courts, 3 HARV. L. REV. 4 (1991)',
    ],
  ],
  // a semicolon and a question mark inside titles
  [
    'Ann Lee, “War; Peace,” 12 HARV. INT’L L.J. 3 (2001); Bo Moe, Who Pays? States and Their Debts, 9 N.Y.U. L. REV. 5 (2002).',
    [
      '[full] Ann Lee, “War; Peace,” 12 HARV. INT’L L.J. 3 (2001)',
      '[full] Bo Moe, Who Pays? States and Their Debts, 9 N.Y.U. L. REV. 5 (2002)',
    ],
  ],
  // sentences around citations
  [
    'Bo Moe, Courts at Work, 9 DUKE L.J. 1 (2019). Moe argues that courts do “remarkably little.” Id. at 15. He goes on to describe the reform. Id. at 20.',
    ['[full] Bo Moe, Courts at Work, 9 DUKE L.J. 1 (2019)', '[id] Id. at 15', '[id] Id. at 20'],
  ],
  [
    'As Hillebrand argues in Courtney Hillebrand, Two Courts, 39 J. LEGAL STUD. 162 (2017), the Court depends on states.',
    ['[full] Courtney Hillebrand, Two Courts, 39 J. LEGAL STUD. 162 (2017)'],
  ],
  ['The Court refused to hear the case and states did not complain.', []],
  ['Although the Statute entered into force in 2002, few states (some thirty) had adopted laws by then.', []],
  // offices in capitals, a signal of three words, a short name behind another bracket
  [
    'See generally, e.g., OFF. OF THE INSPECTOR GEN., UTOPIA RSCH. COUNCIL, HARBOURS: THE FIRST YEAR (2019) (arguing so).',
    [
      'See generally, e.g., [full] OFF. OF THE INSPECTOR GEN., UTOPIA RSCH. COUNCIL, HARBOURS: THE FIRST YEAR (2019)',
    ],
  ],
  [
    'H. R. Rep. No. 94-1477, p. 51 (1976) (emphasis added) (hereinafter H. R. Rep.).',
    ['[full] H. R. Rep. No. 94-1477, p. 51 (1976)'],
  ],
  // what a later form says that its source cites
  [
    'Roe, supra note 8, at 12 (citing HARBOUR COMM’N, RIVERS 52 (2006)).',
    ['[supra] Roe, supra note 8, at 12', '[full*] HARBOUR COMM’N, RIVERS 52 (2006)'],
  ],
  // a scan's initial
  [
    'See John 0. Moe & Bo Roe, Rivers, 82 UTOPIA L. REV. 3041 (2014).',
    ['See [full] John 0. Moe & Bo Roe, Rivers, 82 UTOPIA L. REV. 3041 (2014)'],
  ],
  // a quotation that quotes a case; two sources in one bracket; marks of two sorts; chapters of statutes
  [
    'Roe v. Moe, 81 F.3d 4, 6 (1st Cir. 2016) (“[L]ike us” (quoting Poe v. Doe, 47 F.3d 9 (1st Cir. 2007))).',
    ['[full] Roe v. Moe, 81 F.3d 4, 6 (1st Cir. 2016)', '[full*] Poe v. Doe, 47 F.3d 9 (1st Cir. 2007)'],
  ],
  [
    'Id. at 6 (first quoting Poe, 415 U.S. at 803; then quoting Poe, 415 U.S. at 806).',
    ['[id] Id. at 6', '[short*] Poe, 415 U.S. at 803', '[short*] Poe, 415 U.S. at 806'],
  ],
  [
    'Ann Roe, "Rivers” (2022) 80 CR (7th) 74; Bo Moe, “Lakes” (2020) 43:5 Utopia LJ 65.',
    ['[full] Ann Roe, "Rivers” (2022) 80 CR (7th) 74', '[full] Bo Moe, “Lakes” (2020) 43:5 Utopia LJ 65'],
  ],
  ['Harbour Act, RSC 1985, c C-55, s 3(b).', ['[full] Harbour Act, RSC 1985, c C-55, s 3(b)']],
  // codes, rules and papers without a year
  ['Cal. Gov’t Code § 12945.', ['[full] Cal. Gov’t Code § 12945']],
  ['Treas. Reg. § 1.167-2(b)(1).', ['[full] Treas. Reg. § 1.167-2(b)(1)']],
  ['Fla. Admin. Code Ann. r. 64B8-9.008.', ['[full] Fla. Admin. Code Ann. r. 64B8-9.008']],
  ['Rev. Rul. 81-24, 1981-1 C.B. 62.', ['[full] Rev. Rul. 81-24, 1981-1 C.B. 62']],
  ['2018 Cal. Stat. ch. 571.', ['[full] 2018 Cal. Stat. ch. 571']],
  // treaties, resolutions, statutes, dockets
  [
    'Rome Statute of the International Criminal Court art. 17(1)(a), opened for signature July 17, 1998, 2187 U.N.T.S. 90 (entered into force July 1, 2002) [hereinafter Rome Statute].',
    [
      '[full] Rome Statute of the International Criminal Court art. 17(1)(a), opened for signature July 17, 1998, 2187 U.N.T.S. 90 (entered into force July 1, 2002) [hereinafter Rome Statute]',
    ],
  ],
  [
    'S.C. Res. 1593, ¶ 1 (Mar. 31, 2005); G.A. Res. 60/1, ¶ 139 (Oct. 24, 2005).',
    ['[full] S.C. Res. 1593, ¶ 1 (Mar. 31, 2005)', '[full] G.A. Res. 60/1, ¶ 139 (Oct. 24, 2005)'],
  ],
  ['See 28 U.S.C. § 1350 (2012).', ['See [full] 28 U.S.C. § 1350 (2012)']],
  [
    'Prosecutor v. Al-Bashir, ICC-02/05-01/09-302, Decision under Article 87(7), ¶ 139 (July 6, 2017).',
    [
      '[full] Prosecutor v. Al-Bashir, ICC-02/05-01/09-302, Decision under Article 87(7), ¶ 139 (July 6, 2017)',
    ],
  ],
  // archives, file copies, addresses
  [
    'Ann Lee, Courts Under Fire, THE GUARDIAN (Jan. 31, 2025), https://www.example.org/law/fire;jsession=1 [https://perma.cc/N6QN-LFEF] (arguing that they are).',
    [
      '[full] Ann Lee, Courts Under Fire, THE GUARDIAN (Jan. 31, 2025), https://www.example.org/law/fire;jsession=1 [https://perma.cc/N6QN-LFEF]',
    ],
  ],
  [
    'Assembly of States Parties, INT’L CRIM. CT., https://asp.example.int [https://perma.cc/8637-QY62] (last visited Feb. 24, 2025) (on file with author).',
    [
      '[full] Assembly of States Parties, INT’L CRIM. CT., https://asp.example.int [https://perma.cc/8637-QY62] (last visited Feb. 24, 2025) (on file with author)',
    ],
  ],
  // nested, weight, history
  [
    'Lee v. Moe, 504 U.S. 655, 660 (1992) (emphasis added) (quoting United States v. Rauscher, 119 U.S. 407, 412 (1886)).',
    [
      '[full] Lee v. Moe, 504 U.S. 655, 660 (1992)',
      '[full*] United States v. Rauscher, 119 U.S. 407, 412 (1886)',
    ],
  ],
  [
    'Lee v. Moe, 20 F.3d 5 (2d Cir. 1999), aff’d, 504 U.S. 655 (2001).',
    ['[full] Lee v. Moe, 20 F.3d 5 (2d Cir. 1999)'],
  ],
  [
    'Lee v. Moe, 20 F.3d 5 (2d Cir. 1999), held that no claim lay.',
    ['[full] Lee v. Moe, 20 F.3d 5 (2d Cir. 1999)'],
  ],
  // older reports and public papers
  [
    'Johnson v. McIntosh, 21 U.S. (8 Wheat.) 543, 573 (1823).',
    ['[full] Johnson v. McIntosh, 21 U.S. (8 Wheat.) 543, 573 (1823)'],
  ],
  [
    'H.R. REP. NO. 94-1487, at 7 (1976), reprinted in 1976 U.S.C.C.A.N. 6604.',
    ['[full] H.R. REP. NO. 94-1487, at 7 (1976), reprinted in 1976 U.S.C.C.A.N. 6604'],
  ],
  [
    'Act of Mar. 3, 1885, ch. 341, § 9, 23 Stat. 362, 385.',
    ['[full] Act of Mar. 3, 1885, ch. 341, § 9, 23 Stat. 362, 385'],
  ],
  // later forms
  [
    'Lee, supra note 3, at 12 & n.4; MOE & RAU, supra note 8, at 165–66.',
    ['[supra] Lee, supra note 3, at 12 & n.4', '[supra] MOE & RAU, supra note 8, at 165–66'],
  ],
  [
    'See infra note 144 and accompanying text; see also supra Part III.A.3.',
    ['See [crossref] infra note 144 and accompanying text', 'see also [crossref] supra Part III.A.3'],
  ],
  [
    'See Lee, 504 U.S. at 660; Kony, ICC-02/04-01/05-532, ¶ 23.',
    ['See [short] Lee, 504 U.S. at 660', '[short] Kony, ICC-02/04-01/05-532, ¶ 23'],
  ],
  ['1d. { 139.', ['[id] 1d. { 139']],
  ['Id., at 574; id. at 576–77 (Moe, J., dissenting).', ['[id] Id., at 574', '[id] id. at 576–77']],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('an explanatory parenthetical is kept beside the citation', () => {
  const [citation] = readAll('Ann Lee, Courts, 12 J. INT’L L. 3 (2001) (describing “all” of them).');
  expect(citation?.parenthetical).toBe('describing “all” of them');
});

test('subsequent history is kept beside the citation', () => {
  const [citation] = readAll('Lee v. Moe, 20 F.3d 5 (2d Cir. 1999), aff’d, 504 U.S. 655 (2001).');
  expect(citation?.parenthetical).toBe('aff’d, 504 U.S. 655 (2001)');
});

test('a source of no known kind keeps its slot', () => {
  const [citation] = readAll('See Ann Lee, Something (2004).');
  expect(citation?.form).toBe('full');
});

const IN = 'in THE LAW OF ORDER (Di Poe ed., 2017)';
test.each([
  [
    `See generally Ann Lee, Law and Order, Bo Moe, Order without Law, Cy Roe, Orders, Rights, and Duties, ${IN}.`,
    [
      'See generally [full] Ann Lee, Law and Order',
      '[full] Bo Moe, Order without Law',
      `[full] Cy Roe, Orders, Rights, and Duties, ${IN}`,
    ],
  ],
  [
    `A.B. Lee, On Law, Jo van Roe, On Order, J.-P. Rau, On Both, ${IN}; Lee, supra note 1.`,
    [
      '[full] A.B. Lee, On Law',
      '[full] Jo van Roe, On Order',
      `[full] J.-P. Rau, On Both, ${IN}`,
      '[supra] Lee, supra note 1',
    ],
  ],
  // two may be one title with commas in it
  [
    `Ann Lee, Law and Order, Bo Moe, Order without Law, ${IN}.`,
    [`[full] Ann Lee, Law and Order, Bo Moe, Order without Law, ${IN}`],
  ],
  // whose title is "Legal Theory"?
  [
    `Ann Lee, Legal Theory, Bo Moe, Order without Law, Cy Roe, Orders, ${IN}.`,
    [`[full] Ann Lee, Legal Theory, Bo Moe, Order without Law, Cy Roe, Orders, ${IN}`],
  ],
])('chapters whose collection is named once: %s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('each of several chapters is in the collection that is named once', () => {
  const read = readAll(`Ann Lee, Law and Order, Bo Moe, Order without Law, Cy Roe, On Orders, ${IN}.`);
  expect(read.map((one) => one.form === 'full' && one.reading)).toMatchObject([
    {
      kind: 'chapter',
      authors: ['Ann Lee'],
      title: 'Law and Order',
      container: 'THE LAW OF ORDER',
      year: 2017,
    },
    {
      kind: 'chapter',
      authors: ['Bo Moe'],
      title: 'Order without Law',
      container: 'THE LAW OF ORDER',
      year: 2017,
    },
    { kind: 'chapter', authors: ['Cy Roe'], title: 'On Orders', container: 'THE LAW OF ORDER', year: 2017 },
  ]);
});
