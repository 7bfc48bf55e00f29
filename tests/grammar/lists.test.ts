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
