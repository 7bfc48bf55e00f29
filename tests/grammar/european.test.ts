import { expect, test } from 'vitest';
import { cited } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'N. RODLEY, “The Role of Treaty Bodies”, in: D. SHELTON (ed.), The Oxford Handbook of Human Rights (Oxford, OUP, 2013), p. 621, at p. 630.',
    [
      '[full] N. RODLEY, “The Role of Treaty Bodies”, in: D. SHELTON (ed.), The Oxford Handbook of Human Rights (Oxford, OUP, 2013), p. 621, at p. 630',
    ],
  ],
  [
    'Human Rights Committee, General Comment No. 31, UN Doc. CCPR/C/21/Rev.1/Add.13, 26 May 2004, para. 8.',
    [
      '[full] Human Rights Committee, General Comment No. 31, UN Doc. CCPR/C/21/Rev.1/Add.13, 26 May 2004, para. 8',
    ],
  ],
  [
    'ECtHR, Al-Skeini and Others v. the United Kingdom, App. No. 55721/07, Judgment (Grand Chamber), 7 July 2011, para. 130; ibid., para. 12.',
    [
      '[full] ECtHR, Al-Skeini and Others v. the United Kingdom, App. No. 55721/07, Judgment (Grand Chamber), 7 July 2011, para. 130',
      '[id] ibid., para. 12',
    ],
  ],
  [
    'ICC, Pre-Trial Chamber I, The Prosecutor v. Thomas Lubanga Dyilo, Decision on the confirmation of charges, 29 January 2007, ICC-01/04-01/06-803-tEN, para. 205.',
    [
      '[full] ICC, Pre-Trial Chamber I, The Prosecutor v. Thomas Lubanga Dyilo, Decision on the confirmation of charges, 29 January 2007, ICC-01/04-01/06-803-tEN, para. 205',
    ],
  ],
  [
    'Lubanga Trial Judgment, para. 976; see also Katanga Trial Judgment, paras 1620 and 1625.',
    [
      '[short] Lubanga Trial Judgment, para. 976',
      'see also [short] Katanga Trial Judgment, paras 1620 and 1625',
    ],
  ],
  [
    'Rodley, supra n. 4, p. 630; Keller, op. cit., p. 5; Ulfstein, op. cit. n. 12, at 3.',
    [
      '[supra] Rodley, supra n. 4, p. 630',
      '[supra] Keller, op. cit., p. 5',
      '[supra] Ulfstein, op. cit. n. 12, at 3',
    ],
  ],
  [
    'Keller, above n 12, at 45; Judgment in Moe, cited above at footnote 2, para 3.',
    ['[supra] Keller, above n 12, at 45', '[supra] Judgment in Moe, cited above at footnote 2, para 3'],
  ],
  ['Supra note 5, para. 3.', ['[supra] Supra note 5, para. 3']],
  ['See Section 4.2 below.', ['See [crossref] Section 4.2 below']],
  [
    'See notes 12–14 above and accompanying text.',
    ['See [crossref] notes 12–14 above and accompanying text'],
  ],
  // commas between whole citations
  [
    'A. Lee, ‘Courts’, 12 EJIL (2001) 3, at 5, B. Moe, ‘Banks’, 4 LJIL (2002) 77.',
    ['[full] A. Lee, ‘Courts’, 12 EJIL (2001) 3, at 5', '[full] B. Moe, ‘Banks’, 4 LJIL (2002) 77'],
  ],
  [
    'Article 6 ECHR; Art. 5(3) of the DSM Directive; see Recital 33 InfoSoc Directive.',
    [
      '[short] Article 6 ECHR',
      '[short] Art. 5(3) of the DSM Directive',
      'see [short] Recital 33 InfoSoc Directive',
    ],
  ],
  ['Article 6 of the Convention requires that courts be independent.', []],
  [
    'UN Doc. A/HRC/25/63 (2014), para. 12. Cf. S/RES/1970 (2011), op. para. 4.',
    ['[full] UN Doc. A/HRC/25/63 (2014), para. 12', 'Cf. [full] S/RES/1970 (2011), op. para. 4'],
  ],
  [
    'OJ 2004 L 24, p. 1; Council Directive 93/13/EEC of 5 April 1993 on unfair terms in consumer contracts, OJ L 95, 21.4.1993, p. 29.',
    [
      '[full] OJ 2004 L 24, p. 1',
      '[full] Council Directive 93/13/EEC of 5 April 1993 on unfair terms in consumer contracts, OJ L 95, 21.4.1993, p. 29',
    ],
  ],
  [
    'Moe et al. 2020, p. 4; Lee and Rau (2011), 5.',
    ['[short] Moe et al. 2020, p. 4', '[short] Lee and Rau (2011), 5'],
  ],
  // German
  [
    'BGH, Urteil vom 12. Dezember 2017, Az. I ZR 4/14, Rn. 12; vgl. auch OLG Köln, 8.4.2016, 6 U 120/15.',
    [
      '[full] BGH, Urteil vom 12. Dezember 2017, Az. I ZR 4/14, Rn. 12',
      'vgl. auch [full] OLG Köln, 8.4.2016, 6 U 120/15',
    ],
  ],
  [
    'Vgl. § 5 Abs. 2 UrhG; Art. 5 Abs. 2 S. 1 GG.',
    ['Vgl. [short] § 5 Abs. 2 UrhG', '[short] Art. 5 Abs. 2 S. 1 GG'],
  ],
  [
    'Müller, Urheberrecht, 7. Aufl. 2022, S. 12 ff.; Moe, a.a.O. (Fn. 12), S. 3; ebd., S. 4.',
    [
      '[full] Müller, Urheberrecht, 7. Aufl. 2022, S. 12 ff',
      '[supra] Moe, a.a.O. (Fn. 12), S. 3',
      '[id] ebd., S. 4',
    ],
  ],
  [
    'Siehe oben Fn. 12; siehe unten Teil III.',
    ['Siehe [crossref] oben Fn. 12', 'siehe [crossref] unten Teil III'],
  ],
  [
    'A. Roe, ‘On Rivers’, in B. Moe (ed.), Essays in Honour of Jakob Th. Poe (The Hague: Nijhoff, 2001) 67–121.',
    [
      '[full] A. Roe, ‘On Rivers’, in B. Moe (ed.), Essays in Honour of Jakob Th. Poe (The Hague: Nijhoff, 2001) 67–121',
    ],
  ],
  [
    'General Comment No. 33, para. 15; Commission on Human Rights Res. 2000/22, para. 2(b); ECOSOC Res. 1985/17.',
    [
      '[short] General Comment No. 33, para. 15',
      '[full] Commission on Human Rights Res. 2000/22, para. 2(b)',
      '[full] ECOSOC Res. 1985/17',
    ],
  ],
  [
    'The Right to Rivers, Advisory Opinion OC-16/99, 1 October 1999, Inter-Am. Ct. H.R. (Ser. A) No. 16.',
    [
      '[full] The Right to Rivers, Advisory Opinion OC-16/99, 1 October 1999, Inter-Am. Ct. H.R. (Ser. A) No. 16',
    ],
  ],
  // Words of a part, then the source before.
  ['Individual opinion by Ms. Ann Roe (dissenting), ibid., para. 3.', ['[id] ibid., para. 3']],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});
