import { expect, test } from 'vitest';
import { cited, readAll } from './cited.js';

const cases: readonly (readonly [note: string, citations: readonly string[]])[] = [
  [
    'Committee on Economic, Social and Cultural Rights, general comments No. 93 (1990) on rivers, para. 10, and No. 94 (2000) on the right to water, para. 43.',
    [
      '[full] Committee on Economic, Social and Cultural Rights, general comments No. 93 (1990) on rivers, para. 10',
      '[full] 94 (2000) on the right to water, para. 43',
    ],
  ],
  [
    'See S/2016/9023, S/2017/944 and S/2018/938.',
    ['See [full] S/2016/9023', '[full] S/2017/944', '[full] S/2018/938'],
  ],
  ['See A/55/905, S/2000/909.', ['See [full] A/55/905, S/2000/909']],
  ['See A/HRC/31/956, A/HRC/34/958.', ['See [full] A/HRC/31/956', '[full] A/HRC/34/958']],
  [
    'The point is made forcefully in T Roe, The Rule of Rivers (Allen Lane 2010) 37.',
    ['[full] T Roe, The Rule of Rivers (Allen Lane 2010) 37'],
  ],
  ['The point is made forcefully in the Senate.', []],
  [
    'Response to the Appeal Brief, para. 45, referring to Impugned Decision, para. 38.',
    ['[short] Response to the Appeal Brief, para. 45', '[short] Impugned Decision, para. 38'],
  ],
  [
    'Appellate Body Report, US – Shrimp, para. 130.',
    ['[short] Appellate Body Report, US – Shrimp, para. 130'],
  ],
  [
    'As it held: Prosecutor v Roe (Judgment on the Appeal of Mr Roe against the Decision on Rivers) ICC-01/04-01/06-972 (14 December 2006) [37].',
    [
      '[full] Prosecutor v Roe (Judgment on the Appeal of Mr Roe against the Decision on Rivers) ICC-01/04-01/06-972 (14 December 2006) [37]',
    ],
  ],
  [
    'See J Roe (eds), The River Conventions of 12 August 1949: Commentary, vol III (ICRC 1960) 23.',
    ['See [full] J Roe (eds), The River Conventions of 12 August 1949: Commentary, vol III (ICRC 1960) 23'],
  ],
  [
    'Interview with Ann Roe (New York, 4 May 2013); email from Bo Moe to author (3 June 2014).',
    [
      '[full] Interview with Ann Roe (New York, 4 May 2013)',
      '[full] email from Bo Moe to author (3 June 2014)',
    ],
  ],
  [
    'Note by the Secretary-General transmitting the report of the Special Rapporteur on rivers (A/71/998), para. 9.',
    [
      '[full] Note by the Secretary-General transmitting the report of the Special Rapporteur on rivers (A/71/998), para. 9',
    ],
  ],
  [
    'Diallo Roe (Utopia v. Arcadia), Compensation, Judgment, I.C.J. Reports 2012 (I), p. 924, declaration of Judge Moe, p. 391, para. 7.',
    [
      '[full] Diallo Roe (Utopia v. Arcadia), Compensation, Judgment, I.C.J. Reports 2012 (I), p. 924, declaration of Judge Moe, p. 391, para. 7',
    ],
  ],
  [
    'See Ann Roe, ‘The Laws of Rivers’ (2012) 6 Law & Ethics of Rivers 148, 150, and Bo Moe and Ann Roe, The Limits of Rivers (OUP 2005) 23–43.',
    [
      'See [full] Ann Roe, ‘The Laws of Rivers’ (2012) 6 Law & Ethics of Rivers 148, 150',
      '[full] Bo Moe and Ann Roe, The Limits of Rivers (OUP 2005) 23–43',
    ],
  ],
  [
    'See Ann Roe, The Laws of Rivers and Seas (OUP 2012) 148, 150, and Part II below.',
    ['See [full] Ann Roe, The Laws of Rivers and Seas (OUP 2012) 148, 150', '[crossref] Part II below'],
  ],
  [
    'Ann Roe, Rivers and Dams, 9 J. Int’l Crim. Just. 955, 958 (2011). Just as rivers do.',
    ['[full] Ann Roe, Rivers and Dams, 9 J. Int’l Crim. Just. 955, 958 (2011)'],
  ],
  ['See sources cited supra note 14.', ['See [crossref] sources cited supra note 14']],
  ['See authorities cited in note 14 above.', ['See [crossref] authorities cited in note 14 above']],
  ['The sources cited are many.', []],
  [
    'See, among many others, S Roe, ‘Rivers and Root Causes’ (2011) 74 MLR 957.',
    ['See, among many others, [full] S Roe, ‘Rivers and Root Causes’ (2011) 74 MLR 957'],
  ],
  [
    'The leading account remains HLA Roe, The Concept of Rivers (3rd edn, OUP 2012), especially ch 10.',
    ['[full] HLA Roe, The Concept of Rivers (3rd edn, OUP 2012)'],
  ],
  [
    'In re P (Adoption: Unmarried Couple) [2008] UKHL 938, [33] (Lord Roe).',
    ['[full] In re P (Adoption: Unmarried Couple) [2008] UKHL 938, [33]'],
  ],
  ['In respect of the report there is no doubt [33].', []],
  [
    'See also the dissenting opinion of Judge Roe, ICC-01/05-01/08-9028, para. 5.',
    ['See also [full] dissenting opinion of Judge Roe, ICC-01/05-01/08-9028, para. 5'],
  ],
  [
    'Appeals Chamber, Judgment on the appeals against the “Decision on rivers” of 7 August 2012 with amended order (Annex A) and public annexes 1 and 2, 3 March 2015, ICC-01/04-01/06-9129, para. 1.',
    [
      '[full] Appeals Chamber, Judgment on the appeals against the “Decision on rivers” of 7 August 2012 with amended order (Annex A) and public annexes 1 and 2, 3 March 2015, ICC-01/04-01/06-9129, para. 1',
    ],
  ],
  [
    'Roe and Moe Decision on Vacation of Charges, Reasons of Judge Lee, para. 38.',
    ['[short] Roe and Moe Decision on Vacation of Charges, Reasons of Judge Lee, para. 38'],
  ],
  [
    'O. Roe, ‘Article 97’, in O. Roe (ed.), Commentary on Rivers (2nd ed., 2008), p. 779, margin no. 23.',
    [
      '[full] O. Roe, ‘Article 97’, in O. Roe (ed.), Commentary on Rivers (2nd ed., 2008), p. 779, margin no. 23',
    ],
  ],
];

test.each(cases)('%s', (note, citations) => {
  expect(cited(note)).toEqual(citations);
});

test('a case is known by the first word of one side and the last of the other', () => {
  expect(
    cited(
      'Roe Costruttori S.p.A. v. Kingdom of Utopia, ICSID Case No. ARB/00/94, Award, 23 July 2001.',
      'Roe v. Utopia, para. 53.',
    ),
  ).toEqual(['[short] Roe v. Utopia, para. 53']);
});

test.each([
  ['African River Charter (adopted 27 June 1981) (1982) 21 ILM 958 (River Charter) art 7.', 'River Charter'],
  ['The Code of Rivers, 1973, § 197 (India).', null],
])('what %s sets up', (note, name) => {
  expect(readAll(note)[0]).toMatchObject({ hereinafter: name });
});
