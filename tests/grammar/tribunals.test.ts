import { expect, test } from 'vitest';
import { cited } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'Prosecutor v. Tadić, Case No. IT-94-1-A, Judgement, 15 July 1999, paras 120–123.',
    ['[full] Prosecutor v. Tadić, Case No. IT-94-1-A, Judgement, 15 July 1999, paras 120–123'],
  ],
  [
    'Prosecutor v. Akayesu (Judgment) ICTR-96-4-T (2 September 1998) [731]; Tadić (n 3) [120].',
    [
      '[full] Prosecutor v. Akayesu (Judgment) ICTR-96-4-T (2 September 1998) [731]',
      '[supra] Tadić (n 3) [120]',
    ],
  ],
  [
    'Situation in the Democratic Republic of the Congo, ICC-01/04-168, Judgment on the Prosecutor’s Application for Extraordinary Review, 13 July 2006 (OA 3), para. 38.',
    [
      '[full] Situation in the Democratic Republic of the Congo, ICC-01/04-168, Judgment on the Prosecutor’s Application for Extraordinary Review, 13 July 2006 (OA 3), para. 38',
    ],
  ],
  [
    'Military and Paramilitary Activities in and against Nicaragua (Nicaragua v. United States of America), Merits, Judgment, I.C.J. Reports 1986, p. 14, at p. 98, para. 186.',
    [
      '[full] Military and Paramilitary Activities in and against Nicaragua (Nicaragua v. United States of America), Merits, Judgment, I.C.J. Reports 1986, p. 14, at p. 98, para. 186',
    ],
  ],
  [
    'Legality of the Threat or Use of Nuclear Weapons, Advisory Opinion, 1996 I.C.J. 226, ¶ 25 (July 8).',
    [
      '[full] Legality of the Threat or Use of Nuclear Weapons, Advisory Opinion, 1996 I.C.J. 226, ¶ 25 (July 8)',
    ],
  ],
  [
    'HRC, Paksas v. Lithuania, Communication No. 2155/2012, Views of 25 March 2014, UN Doc. CCPR/C/110/D/2155/2012, para. 8.3.',
    [
      '[full] HRC, Paksas v. Lithuania, Communication No. 2155/2012, Views of 25 March 2014, UN Doc. CCPR/C/110/D/2155/2012, para. 8.3',
    ],
  ],
  [
    'Lubanga, ICC-01/04-01/06-2842, para. 601; Ntaganda, ICC-01/04-02/06-309, para. 27.',
    ['[short] Lubanga, ICC-01/04-01/06-2842, para. 601', '[short] Ntaganda, ICC-01/04-02/06-309, para. 27'],
  ],
  [
    'Report of the International Law Commission, 66th session, UN Doc. A/69/10 (2014), pp. 145–146; ILC Yearbook 1996, vol. II(2), p. 17.',
    [
      '[full] Report of the International Law Commission, 66th session, UN Doc. A/69/10 (2014), pp. 145–146',
      '[full] ILC Yearbook 1996, vol. II(2), p. 17',
    ],
  ],
  [
    'GA Res. 217 A (III), UN Doc. A/810 at 71 (1948), art. 10.',
    ['[full] GA Res. 217 A (III), UN Doc. A/810 at 71 (1948), art. 10'],
  ],
  [
    'ICC Statute, Art. 8(2)(b)(xxvi); ICC Rules of Procedure and Evidence, Rule 68.',
    ['[full] ICC Statute, Art. 8(2)(b)(xxvi)', '[full] ICC Rules of Procedure and Evidence, Rule 68'],
  ],
  [
    'Mill at Roeland (Utopia v Arcadia) (Merits) PCIJ Rep Series A No 99, 47.',
    ['[full] Mill at Roeland (Utopia v Arcadia) (Merits) PCIJ Rep Series A No 99, 47'],
  ],
  ['Ibid., para. 12; see also ibid.', ['[id] Ibid., para. 12', 'see also [id] ibid.']],
  [
    'Id. ¶¶ 12–14; Id. § IV.B; Id. art. 13(a)(ii); Id. pmbl.',
    ['[id] Id. ¶¶ 12–14', '[id] Id. § IV.B', '[id] Id. art. 13(a)(ii)', '[id] Id. pmbl'],
  ],
  [
    'International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171 (‘ICCPR’), Art. 14.',
    [
      '[full] International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171 (‘ICCPR’), Art. 14',
    ],
  ],
  [
    'Vienna Convention on the Law of Treaties art. 31, May 23, 1969, 1155 U.N.T.S. 331.',
    ['[full] Vienna Convention on the Law of Treaties art. 31, May 23, 1969, 1155 U.N.T.S. 331'],
  ],
  [
    'Letter from Ann Lee, Director, to Bo Moe (Mar. 3, 1997) (on file with author).',
    ['[full] Letter from Ann Lee, Director, to Bo Moe (Mar. 3, 1997) (on file with author)'],
  ],
  [
    'Interview with Ann Lee, Judge, in The Hague (June 2, 1996).',
    ['[full] Interview with Ann Lee, Judge, in The Hague (June 2, 1996)'],
  ],
  [
    'ANN LEE ET AL., A BOOK ABOUT WAR § 3.2, at 45 (Bo Moe ed., 3d ed. 1997).',
    ['[full] ANN LEE ET AL., A BOOK ABOUT WAR § 3.2, at 45 (Bo Moe ed., 3d ed. 1997)'],
  ],
  ['2 BLACKSTONE, COMMENTARIES *123.', ['[full] 2 BLACKSTONE, COMMENTARIES *123']],
  [
    'Ann Lee, Tribunal Opens, N.Y. TIMES, May 8, 1996, at A1.',
    ['[full] Ann Lee, Tribunal Opens, N.Y. TIMES, May 8, 1996, at A1'],
  ],
  [
    'See Judgment, supra note 3, at 12 (“No court would.”); Lee, supra note 4, at 5.',
    ['See [supra] Judgment, supra note 3, at 12', '[supra] Lee, supra note 4, at 5'],
  ],
  [
    'This point is made by Lee, supra note 4, at 5, and denied by others.',
    ['[supra] Lee, supra note 4, at 5'],
  ],
  [
    'For the drafting history, see infra Part IV and notes 40–44 and accompanying text.',
    ['see [crossref] infra Part IV', '[crossref] notes 40–44 and accompanying text'],
  ],
  [
    'But cf. Roth, Title of an Essay, in WAR CRIMES 3, 5 (Ann Lee & Bo Moe eds., 1996).',
    ['But cf. [full] Roth, Title of an Essay, in WAR CRIMES 3, 5 (Ann Lee & Bo Moe eds., 1996)'],
  ],
  [
    'Accord Lee v. Moe, 3 Cranch 5 (1805); contra Rau v. State, 12 Tex. 34, 35 (1854).',
    ['Accord [full] Lee v. Moe, 3 Cranch 5 (1805)', 'contra [full] Rau v. State, 12 Tex. 34, 35 (1854)'],
  ],
  [
    'In Lee v. Moe, 504 U.S. 655 (1992), the Court held otherwise; see also Rau v. State, 12 Tex. 34 (1854).',
    ['[full] Lee v. Moe, 504 U.S. 655 (1992)', 'see also [full] Rau v. State, 12 Tex. 34 (1854)'],
  ],
  [
    'Voir aussi A. PELLET, « Le droit », R.G.D.I.P., 1998, p. 12.',
    ['Voir aussi [full] A. PELLET, « Le droit », R.G.D.I.P., 1998, p. 12'],
  ],
  ['The author thanks the editors. All errors are mine.', []],
  [
    'It should be noted that Article 31 of the Vienna Convention was relied on in 1995 and again in 1999.',
    [],
  ],
  // Names of the region, names with a rule in them, names of several words.
  [
    'Čović Appeal Judgement, para. 197; Roe Rule 98bis Decision, para. 16.',
    ['[short] Čović Appeal Judgement, para. 197', '[short] Roe Rule 98bis Decision, para. 16'],
  ],
  [
    'The Prosecutor v. Roe, Decision on the Charges, ICC-01/20-01/21-717, 30 September 2018 (‘Roe Decision on the confirmation of charges’), para. 227.',
    [
      '[full] The Prosecutor v. Roe, Decision on the Charges, ICC-01/20-01/21-717, 30 September 2018 (‘Roe Decision on the confirmation of charges’), para. 227',
    ],
  ],
  ['See Article 28(a)(i) and (ii) of the Statute.', ['See [short] Article 28(a)(i) and (ii) of the Statute']],
  ['Regulation 23 bis of the RoC.', ['[short] Regulation 23 bis of the RoC']],
  [
    'Ann Roe, Principles of Rivers (3rd ed., OUP, 2014), marginal nos. 551-560.',
    ['[full] Ann Roe, Principles of Rivers (3rd ed., OUP, 2014), marginal nos. 551-560'],
  ],
  // A filing by its title and number is given in full; a decision's short name with its docket is not.
  [
    'Defence Final Brief, ICC-01/20-01/21-748-Red, paras 34-37; Roe Trial Judgment, ICC-01/20-01/21-300, para. 90.',
    [
      '[full] Defence Final Brief, ICC-01/20-01/21-748-Red, paras 34-37',
      '[short] Roe Trial Judgment, ICC-01/20-01/21-300, para. 90',
    ],
  ],
  [
    'See generally Symposium, War and Law, 5 J. CONFLICT & SEC. L. 1 (1996).',
    ['See generally [full] Symposium, War and Law, 5 J. CONFLICT & SEC. L. 1 (1996)'],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
